/** Number of the limits that a value exceeds: "0" up to the first of them. */
export function bucket(value: number, limits: readonly number[]): string {
  return String(limits.filter((limit) => value > limit).length)
}

/** Letters and digits only: the same words whatever marks, blanks and entities stand between. */
export function bareKey(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

export function wordBucket(text: string): string {
  // Scripts that set no blanks between words: about three letters make a word.
  const words = Math.max(
    text.split(' ', 120).length,
    (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) / 3,
  )
  return bucket(words, [1, 2, 4, 7, 12, 20, 35, 70])
}

export function isShort(words: string): boolean {
  return words < '4'
}

export function isLong(words: string): boolean {
  return words >= '5'
}

export function linkBucket(share: number): string {
  return bucket(share, [0, 0.15, 0.4, 0.8])
}

export function shapeOf(text: string): string {
  if (!/\p{L}/u.test(text)) return 'no-letters'
  const end = /[.!?…]["'”’)\]]{0,2}$/.test(text) ? 'stop' : /[:;,]$/.test(text) ? 'colon' : 'open'
  const isUpper = text === text.toUpperCase()
  const begin = isUpper
    ? 'upper'
    : /^["'“‘(]?\p{Lu}/u.test(text)
      ? 'capital'
      : /^\p{Ll}/u.test(text)
        ? 'small'
        : 'other'
  return `${begin}-${end}`
}
