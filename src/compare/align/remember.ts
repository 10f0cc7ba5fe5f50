/**
 * Remembers what was answered of two things, as long as both are there: an article that comes in is held against an event whose
 * own wordings have been held against each other before.
 */
export function rememberPairs<T extends object>(ask: (a: T, b: T) => number): (a: T, b: T) => number {
  const known = new WeakMap<T, WeakMap<T, number>>()
  return (a, b) => {
    let answers = known.get(a)
    if (answers === undefined) {
      answers = new WeakMap()
      known.set(a, answers)
    }
    const before = answers.get(b)
    if (before !== undefined) return before
    const answer = ask(a, b)
    answers.set(b, answer)
    return answer
  }
}

/** Remembers what was made of two texts, the most recently asked for. What is made is never changed. */
export function rememberTexts<T>(
  make: (text: string, context: string) => T,
  capacity: number,
): (text: string, context: string) => T {
  const known = new Map<string, T>()
  return (text, context) => {
    const key = `${text.length} ${text}${context}`
    const made = known.get(key) ?? make(text, context)
    known.delete(key)
    known.set(key, made)
    if (known.size > capacity) {
      const [oldest] = known.keys()
      if (oldest !== undefined) known.delete(oldest)
    }
    return made
  }
}
