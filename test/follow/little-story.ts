/** Repeatable chance: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A made-up report. */
export interface Story {
  readonly title: string
  readonly slug: string
  /** Its paragraphs. @param more is added to its figure. @param isLonger whether its quotation goes on. */
  readonly write: (more: number, isLonger: boolean) => string[]
}

const SYLLABLES = 'bra,dor,fen,gal,hes,kir,lum,mar,nev,ost,pel,rav,sul,tov,ulm,vark,wend,yor,zil,ach'.split(',')
const THINGS =
  'quarry,viaduct,orchard,lighthouse,tannery,sluice,granary,observatory,ropeway,foundry,aqueduct,hatchery,library,brewery,tramway,chapel,vineyard,theatre,sawmill,reservoir,museum,racecourse,bakery,cemetery'.split(
    ',',
  )

/** Stories that have hardly a word in common, so that each is an event of its own. */
const TELLINGS: readonly ((t: Told) => { readonly title: string; readonly paragraphs: readonly string[] })[] = [
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `Fire guts ${thing} at ${place}`,
    paragraphs: [
      `Flames destroyed the ${thing} at ${place} early on ${day}, injuring ${count} guards, the fire brigade said.`,
      `“The roof came down within minutes${goesOn}”, brigade chief ${who} told reporters beside the ruin.`,
      `Hoses were drawn from the river until noon. Nobody knows yet what had set the beams alight, according to the brigade.`,
    ],
  }),
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `${place} sells its ${thing}`,
    paragraphs: [
      `Shareholders agreed on ${day} to sell the ${thing} of ${place} to a bank for ${count} million crowns, a clerk announced.`,
      `“It was this price or bankruptcy${goesOn},” treasurer ${who} said after the ballot.`,
      `Unions had asked for a lease instead. The contract is to be signed before the summer, the clerk added.`,
    ],
  }),
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `Strike shuts ${place} ${thing}`,
    paragraphs: [
      `Some ${count} workers laid down their tools on ${day} and shut the ${thing} outside ${place}, union leaders said.`,
      `“Our wages have stood still since the flood${goesOn},” foreman ${who} said from the picket line.`,
      `Managers refused to comment. Talks with an arbitrator are expected to begin next month.`,
    ],
  }),
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `Thieves empty ${place} ${thing} at night`,
    paragraphs: [
      `Burglars carried ${count} paintings out of the old ${thing} in ${place} on ${day}, police said.`,
      `“They knew every alarm we have${goesOn},” curator ${who} said, pointing at bare walls.`,
      `Detectives are looking for a grey van that a baker saw crossing the square shortly after three.`,
    ],
  }),
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `Pupils of ${place} plant garden behind ${thing}`,
    paragraphs: [
      `Children of ${place} planted ${count} pear trees behind the ${thing} on ${day}, their school said.`,
      `“We want to eat the fruit ourselves one day${goesOn},” said ${who}, who teaches biology.`,
      `Seedlings came from a nursery abroad. Parents will water them by turns during the holidays.`,
    ],
  }),
  ({ thing, place, who, count, day, goesOn }) => ({
    title: `Doctors warn of water near ${place} ${thing}`,
    paragraphs: [
      `Physicians counted ${count} cases of fever around the ${thing} in ${place} by ${day} and warned against its wells.`,
      `“Boil every drop before you drink it${goesOn},” epidemiologist ${who} said at the clinic.`,
      `Samples were sent to a laboratory. Bottles are handed out free at the town hall, a nurse explained.`,
    ],
  }),
]

interface Told {
  readonly thing: string
  readonly place: string
  readonly who: string
  readonly count: string
  readonly day: string
  readonly goesOn: string
}

export function makeStory(random: () => number, at: number): Story {
  const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item
  const name = (): string => {
    const word = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(['', 'a', 'en', 'is', 'o'])}`
    return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
  }
  const [thing, place, who, count] = [pick(THINGS), name(), `${name()} ${name()}`, 12 + Math.floor(random() * 80)]
  const telling = pick(TELLINGS)
  const day = new Date(at).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
  const tell = (more: number, isLonger: boolean) =>
    telling({ thing, place, who, count: String(count + more), day, goesOn: isLonger ? ', and nobody listened' : '' })
  return {
    title: tell(0, false).title,
    slug: `${place}-${thing}`.toLowerCase(),
    write: (more, isLonger) => [...tell(more, isLonger).paragraphs],
  }
}
