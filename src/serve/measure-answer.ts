/**
 * About how many bytes a value takes as JSON: exact but for letters that JSON escapes. It stops counting beyond the limit,
 * so that a huge answer costs no more than a large one.
 */
export function measureAnswer(value: unknown, limit: number): number {
  let size = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && size <= limit) {
    const next = waiting.pop()
    if (typeof next === 'string') size += Buffer.byteLength(next) + 3
    else if (Array.isArray(next)) {
      size += 2 + next.length
      for (const item of next) waiting.push(item)
    } else if (typeof next === 'object' && next !== null && !(next instanceof Date)) {
      size += 2
      for (const [name, inner] of Object.entries(next)) {
        size += name.length + 4
        waiting.push(inner)
      }
    } else size += 8
  }
  return size
}
