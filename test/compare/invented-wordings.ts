import type { Witness } from '../../src/compare/apparatus/gather-texts.js'

/** How many wordings are invented, and how many words each has. */
export const [WITNESSES, WORDS] = [12, 60]

/** Twelve wordings of one statement, each with words swapped, left out and put in, and one with its halves turned round. */
export function inventedWordings(random: () => number): Witness[] {
  const base = Array.from({ length: WORDS }, (_, n) => (n % 4 === 0 ? 'the' : `word${String(n)}`))
  return Array.from({ length: WITNESSES }, (_, index) => {
    const words = base.flatMap((word) => {
      const drawn = random()
      if (drawn < 0.06) return []
      if (drawn < 0.12) return [`other${String(Math.floor(random() * 5))}`]
      return drawn < 0.15 ? [word, 'indeed'] : [word]
    })
    const turned = index === 5 ? [...words.slice(30), ...words.slice(0, 30)] : words
    return { id: String.fromCharCode(65 + index), text: turned.join(' ') }
  })
}

/** The same things in an order that is drawn. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
