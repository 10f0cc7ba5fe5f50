/** Bytes as text, or null where they are no text at all. */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): string | null {
  const bom = byteOrderMark(bytes)
  if (bom !== null) return decode(bytes, bom)
  if (bytes.includes(0)) {
    const wide = wideWithoutMark(bytes)
    return wide === null ? null : decode(bytes, wide)
  }
  if (declared !== null) {
    const text = decode(bytes, declared)
    if (text !== null && !text.includes('\uFFFD')) return isReadable(text) ? text : null
  }
  const text =
    decode(bytes, 'utf-8', true) ??
    decodeCutOff(bytes) ??
    decode(bytes, declared ?? 'windows-1252') ??
    decode(bytes, 'windows-1252')
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

function decode(bytes: Uint8Array, charset: string, fatal = false): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes)
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
