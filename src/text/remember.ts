/**
 * Remembers what was made of words that come again and again. What was not asked for lately is forgotten.
 *
 * @param capacity how many answers are kept: between half of them and all.
 */
export function rememberWords<T>(make: (words: string) => T, capacity: number): (words: string) => T {
  let lately = new Map<string, T>()
  let before = new Map<string, T>()
  return (words) => {
    let made = lately.get(words)
    if (made !== undefined) return made
    made = before.get(words) ?? make(words)
    if (lately.size >= capacity / 2) {
      before = lately
      lately = new Map()
    }
    lately.set(words, made)
    return made
  }
}
