import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

// Each text with its bytes, written as characters of one byte: no encoder or decoder of the platform says what is right.
const WESTERN = { text: '“We won’t give in” – Émile Roe…', bytes: '\x93We won\x92t give in\x94 \x96 \xc9mile Roe\x85' }
const UTF_8 = '\xe2\x80\x9cWe won\xe2\x80\x99t give in\xe2\x80\x9d \xe2\x80\x93 \xc3\x89mile Roe\xe2\x80\xa6'
const RUSSIAN = { text: 'Порт', koi: '\xf0\xcf\xd2\xd4', windows: '\xcf\xee\xf0\xf2' }
const JAPANESE = {
  text: '港は閉鎖',
  shift: '\x8d\x60\x82\xcd\x95\xc2\x8d\xbd',
  euc: '\xb9\xc1\xa4\xcf\xca\xc4\xba\xbf',
}

describe('decoding a page', () => {
  it.each<[string, head: string, bytes: string, text: string]>([
    ['UTF-8 that says so', '<meta charset="utf-8">', UTF_8, WESTERN.text],
    ['UTF-8 that says nothing', '', UTF_8, WESTERN.text],
    ['UTF-8 that says ISO 8859-1', '<meta charset="iso-8859-1">', UTF_8, WESTERN.text],
    ['UTF-8 that says UTF-16', '<meta charset="utf-16">', UTF_8, WESTERN.text],
    ['Windows-1252 that says so', '<meta charset="windows-1252">', WESTERN.bytes, WESTERN.text],
    [
      'Windows-1252 that says so as a header would',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      WESTERN.bytes,
      WESTERN.text,
    ],
    ['Windows-1252 that says nothing', '', WESTERN.bytes, WESTERN.text],
    ['Windows-1252 that says UTF-8', '<meta charset="utf-8">', WESTERN.bytes, WESTERN.text],
    ['Windows-1252 that says what nobody knows', '<meta charset="x-lowen">', WESTERN.bytes, WESTERN.text],
    ['ISO 8859-1', '<meta charset="iso-8859-1">', WESTERN.bytes, WESTERN.text],
    ['Latin-1', "<meta charset='Latin1'>", WESTERN.bytes, WESTERN.text],
    ['ASCII', '<meta charset=us-ascii>', WESTERN.bytes, WESTERN.text],
    ['KOI8-R', '<meta charset="koi8-r">', RUSSIAN.koi, RUSSIAN.text],
    ['Windows-1251', '<meta charset="windows-1251">', RUSSIAN.windows, RUSSIAN.text],
    ['Shift_JIS', '<meta charset="shift_jis">', JAPANESE.shift, JAPANESE.text],
    ['Shift_JIS with a bad byte', '<meta charset="shift_jis">', `${JAPANESE.shift}\xff`, `${JAPANESE.text}\uFFFD`],
    ['EUC-JP', '<meta charset="euc-jp">', JAPANESE.euc, JAPANESE.text],
  ])('in %s', async (_name, head, bytes, text) => {
    expect(await read('a.html', `<!doctype html><html><head>${head}</head><body><p>${bytes}</p>`)).toBe(text)
  })

  it.each([
    ['in XML', '<?xml version="1.0" encoding="koi8-r"?><html><head></head>'],
    ['in XML with other marks', "<?xml version='1.0' encoding = 'koi8-r' ?><html><head></head>"],
    ['in a meta tag behind text', 'Saved page: <html><head><meta name="x"><meta\n charset = koi8-r></head>'],
  ])('that names its character set %s', async (_name, head) => {
    expect(await read('a.html', `${head}<body><p>${RUSSIAN.koi}</p></body></html>`)).toContain(RUSSIAN.text)
  })

  it('in ISO 8859-1 that is XHTML', async () => {
    const page = `<?xml version="1.0" encoding="ISO-8859-1"?><html><body><p>${WESTERN.bytes}</p></body></html>`
    expect(await read('a.html', page)).toBe(WESTERN.text)
  })
})

describe('decoding a text', () => {
  it.each<[string, bytes: string, text: string]>([
    ['UTF-8', UTF_8, WESTERN.text],
    ['UTF-8 with a mark', `\xef\xbb\xbf${UTF_8}`, WESTERN.text],
    ['UTF-8 cut off in a letter', `${UTF_8}\xc3`, `${WESTERN.text}\uFFFD`],
    [
      'UTF-8 with three bad pastes',
      `${UTF_8.repeat(2)}\x93 \x93 \x93`,
      `${WESTERN.text.repeat(2)}\uFFFD \uFFFD \uFFFD`,
    ],
    ['Windows-1252 short of letters', WESTERN.bytes, WESTERN.text],
    ['Windows-1252 that is mostly marks', '\x93a\x94\x93b\x94\x93c\x94', '“a”“b”“c”'],
    ['a text that only speaks of a character set', 'Write charset=koi8-r: \x93r\x94.', 'Write charset=koi8-r: “r”.'],
    ['UTF-16 with a mark', '\xff\xfe\x1c\x20a\0\x1d\x20', '“a”'],
    ['UTF-16 with a mark, the high byte first', '\xfe\xff\x20\x1c\0a\x20\x1d', '“a”'],
    ['UTF-16 without one', 'R\0o\0e\0 \0w\0o\0n\0.\0', 'Roe won.'],
    ['UTF-16 without one, the high byte first', '\0R\0o\0e\0 \0w\0o\0n\0.', 'Roe won.'],
  ])('in %s', async (_name, bytes, text) => {
    expect(await read('a.txt', bytes)).toBe(text)
  })

  it.each<[string, bytes: string]>([
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a program without a zero', '\x7fELF\x02\x01\x01\x03\x02\x3e\x01\x05\x10\x06'],
    ['zeros on both sides of letters', 'a\0b\0\0c\0da\0b\0'],
    ['zeros here and there', 'Roe won.\0 The harbour is open.'],
  ])('refuses %s', async (_name, bytes) => {
    expect(await read('a.txt', bytes)).toBe('BINARY')
  })
})

async function read(name: string, bytes: string): Promise<string> {
  const source = { name, bytes: Uint8Array.from(bytes, (char) => char.charCodeAt(0)) }
  for await (const reading of readArticles([source], loadModels()))
    // A byte order mark is a blank in the canonical text.
    return reading.kind === 'article' ? reading.text.replace(/^ /, '') : reading.reason
  return 'nothing'
}
