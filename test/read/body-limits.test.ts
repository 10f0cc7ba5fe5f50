import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

const REPORT = [
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday after a night of talks.',
  'Talks about pay had failed for the third time this year, and neither side would name a date for the next round.',
  '“We will not give in,” union leader Ines Roth told reporters at the gate on Tuesday, to long applause from the pickets.',
]
const PARAGRAPHS = REPORT.map((text) => `<p>${text}</p>`).join('')

async function textOf(body: string, name = 'a.html'): Promise<string> {
  for await (const reading of readArticles([{ name, bytes: new TextEncoder().encode(body) }], loadModels()))
    return reading.kind === 'article' ? reading.text : reading.reason
  return ''
}

describe('the paragraphs of a page', () => {
  it.each([
    ['lines broken by hand', 'One line<br>and  another<br/>\nand a\nthird', 'One line\n\nand another\n\nand a third'],
    ['words inside elements', '<p>One <b>bold</b><i> word</i>, <a href="#">link</a>.</p>', 'One bold word, link.'],
    [
      'blocks in blocks',
      '<div>Above<p>Inside</p>Below<ul><li>One</li><li>Two</li></ul></div>',
      'Above\n\nInside\n\nBelow\n\nOne\n\nTwo',
    ],
    ['cells', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\n\nTwo'],
    [
      'what nobody sees',
      '<p>Seen</p><script>x</script><style>x</style><noscript>x</noscript><template>x</template><svg><text>x</text></svg><button>x</button><select><option>x</option></select><textarea>x</textarea><iframe>x</iframe><video>x</video><p>too</p>',
      'Seen\n\ntoo',
    ],
    ['comments in words', '<p>Har<!-- x -->bour</p>', 'Harbour'],
    [
      'entities',
      '<p>Fish &amp; ships &mdash; &#8220;x&#x201d; &lt;y&gt; &nosuch;</p>',
      'Fish & ships — “x” <y> &nosuch;',
    ],
    ['elements that are never closed', '<p>One<p>Two<div>Three', 'One\n\nTwo\n\nThree'],
    ['letters and marks of every kind', '<p title="a &quot;b&quot; <c>">One & two < three</p>', 'One & two < three'],
  ])('are read of %s', async (_name, body, text) => {
    expect(await textOf(`<html><body>${body}</body></html>`)).toBe(text)
  })

  it('are no sentence that stands on the page three times', async () => {
    const notice = '<p>This story was first printed in the Saturday edition of our paper and may not be copied.</p>'
    expect(await textOf(`<article><h1>Harbour</h1>${notice}${PARAGRAPHS}${notice}${notice}</article>`)).toBe(
      REPORT.join('\n\n'),
    )
  })

  it.each(['newsletter', 'post-signup', 'recirc', 'outbrain', 'taboolaWidget', 'disqus_thread'])(
    'are nothing in a box of class %s',
    async (name) => {
      const box = `<div class="${name}"><p>The ferry to the east bank goes every ten minutes again from Thursday, said the port authority.</p></div>`
      expect(await textOf(`<article><h1>Harbour</h1>${PARAGRAPHS}${box}</article>`)).toBe(REPORT.join('\n\n'))
    },
  )

  const quote = 'Nobody on the south quay has slept more than four hours a night since Friday, and it shows.'
  it.each<[string, string, string]>([
    ['with a sign', `<blockquote><p>${quote}</p></blockquote>`, `> ${quote}`],
    ['without one where it has marks', `<blockquote><div><p>“${quote}”</p></div></blockquote>`, `“${quote}”`],
  ])('that are set off as a quotation are read %s', async (_name, set, text) => {
    expect(
      (
        await textOf(`<article><h1>Harbour</h1>${PARAGRAPHS}${set}${PARAGRAPHS.replaceAll('p>', 'div>')}</article>`)
      ).split('\n\n'),
    ).toContain(text)
  })

  it('that are all set off are only indented', async () => {
    expect(await textOf(`<blockquote>${PARAGRAPHS}</blockquote>`)).toBe(REPORT.join('\n\n'))
  })
})

describe('the limits', () => {
  it('of nesting', async () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}${PARAGRAPHS}${'</div>'.repeat(depth)}`
    expect(await textOf(nested(250))).toBe(REPORT.join('\n\n'))
    expect(await textOf(nested(256))).toBe('BAD_MARKUP')
    // Side by side is not inside.
    expect(await textOf(`${'<div><i></i></div>'.repeat(300)}${PARAGRAPHS}`)).toBe(REPORT.join('\n\n'))
  })

  it('of the place where a page names its character set', async () => {
    const page = (before: number) => `<html><head>${' '.repeat(before)}<meta charset="koi8-r"></head><body><p>\xf0`
    const decoded = async (before: number) => {
      const bytes = Uint8Array.from(page(before), (char) => char.charCodeAt(0))
      for await (const reading of readArticles([{ name: 'a.html', bytes }], loadModels()))
        return reading.kind === 'article' ? reading.text : reading.reason
      return ''
    }
    expect(await decoded(1_950)).toBe('П')
    expect(await decoded(2_050)).toBe('ð')
  })

  it('of an article, and of a row', async () => {
    const text = `Words. ${'x'.repeat(10 * 1024 * 1024 - 7)}`
    expect(await textOf(text, 'a.txt')).toBe(text)
    expect(await textOf(`${text}x`, 'a.txt')).toBe('TOO_LARGE')
    expect(await textOf(`<p>${text}`)).toBe('TOO_LARGE')
    expect(await textOf(JSON.stringify({ text }), 'a.jsonl')).toBe('TOO_LARGE')
  })
})

describe('an article without words', () => {
  it.each([
    ['1 2 3', 'NO_WORDS'],
    ['A', 'A'],
    [`${'1 '.repeat(2_000)}end`, `${'1 '.repeat(2_000)}end`],
    ['\u200B\u202E', 'EMPTY'],
  ])('is refused: %j', async (text, expected) => {
    expect(await textOf(text, 'a.txt')).toBe(expected)
  })
})
