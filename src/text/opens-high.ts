/** Whether a word begins with a capital letter. Most are plain letters, for which no pattern is asked. */
export function opensHigh(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}
