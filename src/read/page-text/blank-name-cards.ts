/** Longest card from the glued name to its last word, in characters: a name and three headlines, mostly about 350. */
const LONGEST_CARD = 900

/** The link that closes a card. It stands in capitals; prose has "more". */
const CARD_END = /[ \u00a0]MORE(?![\p{L}\p{N}])/gu

/** A name, its first letter a capital, and right behind it what the page printed next: "KerryDemocrats", "Pelosi2020", "Trump'GOP". */
const GLUED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.'’-]*\p{Ll}\.?)(?=[\p{Lu}\p{N}'"‘“[])/gu

/** The words of a full name as a card prints it: "Addison (Mitch) Mitchell". */
const NAME_WORDS = /^\s*\(?["“]?\p{Lu}[\p{L}.'’-]*["”]?\)?(?:\s+\(?["“]?\p{Lu}[\p{L}.'’-]*["”]?\)?){0,5}\s*$/u

/**
 * Some sites hang a card on every name that is well known, and a program that saves the page's words prints it in the middle of the
 * sentence: "President Trump Donald John TrumpSenate to vote on aid Warren ahead in poll MORE said on Monday". The card (the full
 * name, the newest headlines, the link "MORE") becomes blanks, one for each of its characters, so that no offset moves and the
 * sentence is whole again.
 */
export function blankNameCards(text: string): string {
  if (!text.includes('MORE')) return text
  let [result, done] = ['', 0]
  for (const { index } of text.matchAll(CARD_END)) {
    const end = index + ' MORE'.length
    const start = findCardStart(text, Math.max(done, index - LONGEST_CARD), index)
    if (start === null) continue
    result += text.slice(done, start) + ' '.repeat(end - start)
    done = end
  }
  return result + text.slice(done)
}

/** Where the card that ends here begins: behind the name that the article itself prints, of which the card repeats the last word. */
function findCardStart(text: string, from: number, end: number): number | null {
  const line = Math.max(from, text.lastIndexOf('\n', end - 1) + 1)
  const before = text.slice(line, end)
  for (const { 1: name = '', index } of before.matchAll(GLUED)) {
    for (let length = name.length; length > 1; length -= 1) {
      const printed = findPrinted(before, name.slice(0, length), index)
      if (printed !== null) return line + printed
    }
  }
  return null
}

/** The end of the same name, printed before its full form: "Nancy Pelosi| Nancy PelosiTrump …". */
function findPrinted(before: string, name: string, glued: number): number | null {
  const index = before.lastIndexOf(name, glued - 1)
  const end = index + name.length
  if (index < 0 || /[\p{L}\p{N}]/u.test(before.charAt(index - 1))) return null
  return NAME_WORDS.test(before.slice(end, glued) || ' ') ? end : null
}
