import { NAME_PARTICLES } from '../../lexicon/honorifics.js'
import { fold } from '../../text/fold.js'
import type { PrintedName } from './printed-name.js'
import { isRespelt, SHORTEST_RESPELT } from './same-name.js'

/** Particles that are first names where they open a name: "Ben Roe", "Al Roe". */
const SHORT_FIRST_NAMES: ReadonlySet<string> = new Set(['ben', 'al'])

/**
 * The name with most parts; of two spellings the more frequent surname, then the more frequent, then the first printed. Where
 * the surname is spelt otherwise more often, or as often and before ("Kelligan said … Marta Keligan"), it is put right.
 */
export function chooseFullName(members: readonly PrintedName[], counts: ReadonlyMap<string, number>): string {
  const surnames = new Map<string, number>()
  const ordered = [...members].sort((a, b) => a.run - b.run)
  for (const { surname } of ordered) surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  const weight = ({ parts, surname, text }: PrintedName): number => {
    const particles = parts.filter(
      (part, i) => NAME_PARTICLES.has(part) && (i > 0 || !SHORT_FIRST_NAMES.has(part)),
    ).length
    const spoken = Math.min(parts.length - particles, 3)
    return (spoken > 1 ? 1000 : 0) + (surnames.get(surname) ?? 0) * 10 + (counts.get(text) ?? 0) + spoken / 10
  }
  let best = members[0]
  for (const member of members) if (best === undefined || weight(member) > weight(best)) best = member
  if (best === undefined) return ''
  // Of equals the first printed: the map keeps that order.
  let usual = ''
  for (const [surname, count] of surnames) if (count > (surnames.get(usual) ?? 0)) usual = surname
  return respell(best, ordered.find(({ surname }) => surname === usual) ?? best)
}

/** The name with its surname as another print of it spells it; unchanged where the two are not spellings of one surname. */
function respell(name: PrintedName, other: PrintedName): string {
  const [from = '', to = ''] = [name.text.split(' ').at(-1), other.text.split(' ').at(-1)]
  const isSpelling =
    name.surname !== other.surname &&
    Math.min(name.surname.length, other.surname.length) >= SHORTEST_RESPELT &&
    isRespelt(name.surname, other.surname) &&
    fold(from) === name.surname &&
    fold(to) === other.surname
  return isSpelling ? name.text.slice(0, name.text.length - from.length) + to : name.text
}
