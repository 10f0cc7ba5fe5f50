import { windows1252toString } from '@exodus/bytes/single-byte.js'

// What ISO 8859-1 and ASCII mean on the web, too: the platform knows all names for it.
const WESTERN = 'windows-1252'

/** Bytes as text, or null where they are no text at all. */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): string | null {
  const bom = byteOrderMark(bytes)
  if (bom !== null) return decode(bytes, bom)
  if (bytes.includes(0)) {
    const wide = wideWithoutMark(bytes)
    return wide === null ? null : decode(bytes, wide)
  }
  // Between these two the bytes decide: pages say one and are written in the other.
  const said = declared === null || ['utf-8', WESTERN].includes(encodingOf(declared)) ? null : declared
  const text =
    (said === null ? null : decode(bytes, said, true)) ??
    decode(bytes, 'utf-8', true) ??
    decodeCutOff(bytes) ??
    decode(bytes, said ?? WESTERN)
  return text !== null && isReadable(text) ? text : null
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 saved without its mark: Latin text has a zero in nearly every other byte. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const most = sample.length / 2
  if (odd > most * 0.7 && even === 0) return 'utf-16le'
  if (even > most * 0.7 && odd === 0) return 'utf-16be'
  return null
}

/** UTF-8 in which a few bytes are broken is still UTF-8: a page cut off in mid-character, one bad paste. */
function decodeCutOff(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'utf-8')
  if (text === null) return null
  let broken = 0
  let wide = 0
  for (const char of text) {
    if (char === '\uFFFD') broken++
    else if (char > '\u007F') wide++
  }
  return broken <= 3 && wide > broken * 3 ? text : null
}

/** The encoding that the web means by a name: "latin1" is Windows-1252, and so is a name that nobody knows. */
function encodingOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return WESTERN
  }
}

/**
 * Node reads Windows-1252 as ISO 8859-1, where its quotation marks and dashes are controls (nodejs/node issues 56542 and
 * 60888): that one encoding is left to a library.
 */
function decode(bytes: Uint8Array, charset: string, fatal = false): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal })
    return decoder.encoding === WESTERN ? windows1252toString(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

// More controls than this share of the first characters, and it is a program or a picture.
const MOST_CONTROLS = 0.02

function isReadable(text: string): boolean {
  const sample = text.slice(0, 4096)
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || (code >= 0x7f && code <= 0x9f))
      controls++
  }
  return controls <= sample.length * MOST_CONTROLS
}
