/**
 * Takes the plural and the possessive off a folded English word, so that "protests" and "protest", "city's" and "city" count
 * as one. No more than that: "elected" and "election" stay apart, and so do the names that end in s.
 */
export function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  if (bare.length < 4 || !bare.endsWith('s') || /(?:ss|us|is)$/.test(bare)) return bare
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:[sx]|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
  return bare.slice(0, -1)
}
