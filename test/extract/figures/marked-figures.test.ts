import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/model/figure.js'
import { findFigures } from './figures-found.js'

type Expected = Partial<
  Pick<Figure, 'low' | 'high' | 'comparator' | 'unit' | 'unitSymbol' | 'counted' | 'action' | 'place' | 'day' | 'giver'>
>

/** A marked sentence: each figure in `[…]`, in order, with what is expected of it. */
const MARKED: readonly (readonly [sentence: string, ...expected: Expected[]])[] = [
  // Numbers
  [
    'Police detained [38 people] in Port Mellin.',
    { low: 38, high: 38, comparator: 'EXACTLY', counted: 'person', action: 'detain', place: 'Port Mellin' },
  ],
  [
    '[1,200 dockworkers] marched on Friday.',
    { low: 1200, high: 1200, counted: 'dockworker', action: 'march', day: '2026-03-13' },
  ],
  ['[Twelve people] were injured.', { low: 12, high: 12, counted: 'person', action: 'injure' }],
  ['[Twenty-six ships] are at anchor.', { low: 26, counted: 'ship' }],
  ['[Two hundred and fifty sailors] walked out.', { low: 250, counted: 'sailor', action: 'walk' }],
  ['The crowd had [three thousand four hundred members].', { low: 3400 }],
  ['[Eight police officers] have been injured.', { low: 8, counted: 'police officer', action: 'injure' }],
  ['One ship sank and [one sailor] was killed.', { low: 1, counted: 'sailor', action: 'kill' }],
  [
    '[Some 2.3 million voters] stayed away.',
    { low: 2_070_000, high: 2_530_000, comparator: 'ABOUT', counted: 'voter' },
  ],
  ['The storm displaced [40,000 villagers].', { low: 40_000, counted: 'villager', action: 'displace' }],
  ['The death toll from the fire rose to [14].', { low: 14, high: 14, counted: 'death' }],
  ['The number of confirmed cases in Karsk rose to [1,050].', { low: 1050, high: 1050, counted: 'case' }],
  ['The number of boats in the harbour has reached [212].', { low: 212, high: 212, counted: 'boat' }],
  ['The death toll surpasses [90].', { low: 91, high: null, comparator: 'MORE_THAN', counted: 'death' }],
  ['The death toll has passed [200].', { low: 201, high: null, comparator: 'MORE_THAN', counted: 'death' }],
  // Vague words
  [
    '[Hundreds of dockworkers] had gathered on Karsk Quay.',
    { low: 100, high: 999, comparator: 'VAGUE', counted: 'dockworker', action: 'gather', place: 'Karsk Quay' },
  ],
  ['[Thousands of people] filled the square.', { low: 1000, high: null, comparator: 'VAGUE', counted: 'person' }],
  ['[Dozens] were arrested.', { low: 24, high: 99, comparator: 'VAGUE', counted: null, action: 'arrest' }],
  ['[A few hundred people] gathered outside the ministry on Sunday.', { low: 100, high: 500, day: '2026-03-15' }],
  ['[Several hundred marchers] blocked the bridge.', { low: 200, high: 900, counted: 'marcher', action: 'block' }],
  ['[Several dozen people] were detained.', { low: 24, high: 99, counted: 'person', action: 'detain' }],
  ['[Tens of thousands of Kestrians] took part.', { low: 10_000, high: 99_999, counted: 'kestrian' }],
  [
    '[Hundreds of thousands of fans] lined the streets.',
    { low: 100_000, high: 999_999, counted: 'fan', action: 'line' },
  ],
  ['[Two dozen marchers] were hurt.', { low: 22, high: 26, comparator: 'ABOUT', counted: 'marcher', action: 'hurt' }],
  ['[Half a million people] fled.', { low: 450_000, high: 550_000, comparator: 'ABOUT', action: 'flee' }],
  ['[Several people] were wounded.', { low: 3, high: 9, comparator: 'VAGUE', action: 'wound' }],
  ['[Hundreds] protested on Saturday.', { low: 100, counted: null, action: 'protest', day: '2026-03-14' }],
  // Comparators
  ['[More than 30 people] were detained.', { low: 31, high: null, comparator: 'MORE_THAN' }],
  ['[At least 12 sailors] died.', { low: 12, high: null, comparator: 'AT_LEAST', counted: 'sailor', action: 'die' }],
  ['[Up to 400 passengers] were stranded.', { low: null, high: 400, comparator: 'AT_MOST', action: 'strand' }],
  [
    '[Fewer than 50 delegates] voted.',
    { low: null, high: 49, comparator: 'LESS_THAN', counted: 'delegate', action: 'vote' },
  ],
  ['[Nearly 40 boats] burned.', { low: 36, high: 40, comparator: 'ABOUT', counted: 'boat', action: 'burn' }],
  ['[About 400 passengers] spent a night there.', { low: 360, high: 440, comparator: 'ABOUT' }],
  [
    '[Between 30 and 40 strikers] were arrested.',
    { low: 30, high: 40, comparator: 'BETWEEN', counted: 'striker', action: 'arrest' },
  ],
  ['[30-40 strikers] were arrested.', { low: 30, high: 40, comparator: 'BETWEEN' }],
  ['[No more than 20 guards] were deployed.', { low: null, high: 20, comparator: 'AT_MOST' }],
  ['[300 or more marchers] came to the rally.', { low: 300, high: null, comparator: 'AT_LEAST', counted: 'marcher' }],
  ['Only [12 people] attended.', { low: 12, high: 12, comparator: 'EXACTLY', action: 'attend' }],
  ['[More than a dozen people] were hurt.', { low: 13, high: null, comparator: 'MORE_THAN' }],
  // An earlier value and the one that holds are no range.
  [
    'Police said arrests rose from [190] to [212 people].',
    { low: 190, high: 190, comparator: 'EXACTLY', counted: 'person' },
    { low: 212, high: 212, comparator: 'EXACTLY', counted: 'person' },
  ],
  [
    'The death toll climbed on Tuesday from [190] to [212].',
    { low: 190, counted: 'death' },
    { low: 212, counted: 'death' },
  ],
  [
    'The garrison fell from [212] to [190 soldiers].',
    { low: 212, counted: 'soldier' },
    { low: 190, counted: 'soldier' },
  ],
  ['Turnout was up from [41] to [45 percent].', { low: 41, high: 41, unit: 'PERCENT' }, { low: 45, unit: 'PERCENT' }],
  ['The fine was raised from [$200] to [$350].', { low: 200, high: 200, unitSymbol: 'USD' }, { low: 350, high: 350 }],
  [
    'The number of voters has grown, by the ministry’s count, from [2] to [3 million voters].',
    { low: 2_000_000, counted: 'voter' },
    { low: 3_000_000, counted: 'voter' },
  ],
  ['[190 to 212 people] were detained.', { low: 190, high: 212, comparator: 'BETWEEN', action: 'detain' }],
  ['From [190 to 212 people] take the boat every day.', { low: 190, high: 212, comparator: 'BETWEEN' }],
  ['The sea rose. From [190 to 212 people] fled.', { low: 190, high: 212, comparator: 'BETWEEN' }],
  // Units
  [
    'The Harbour Party won [39.34% of the vote].',
    { low: 39.34, high: 39.34, unit: 'PERCENT', counted: 'vote', action: 'win' },
  ],
  ['Freight rates have risen by [8 percent].', { low: 8, unit: 'PERCENT', action: 'rise' }],
  ['Support fell by [three percentage points].', { low: 3, unit: 'PERCENT', unitSymbol: 'pp' }],
  ['The grant is worth [$2.5 million].', { low: 2_500_000, unit: 'MONEY', unitSymbol: 'USD' }],
  ['The port paid [€300m] for the cranes.', { low: 300_000_000, unit: 'MONEY', unitSymbol: 'EUR', action: 'pay' }],
  ['It pledged [$2 million in aid].', { low: 2_000_000, unit: 'MONEY', counted: 'aid', action: 'pledge' }],
  ['Losses reached [40 million crowns].', { low: 40_000_000, unit: 'MONEY', unitSymbol: 'crown' }],
  [
    'The ferry carried [£1.2bn worth of gold].',
    { low: 1_200_000_000, unit: 'MONEY', unitSymbol: 'GBP', counted: 'gold' },
  ],
  ['The oil covers [12 square kilometers].', { low: 12, unit: 'AREA', unitSymbol: 'km²' }],
  ['The wall is [40 km] long.', { low: 40, unit: 'LENGTH', unitSymbol: 'km' }],
  ['A [7.8-magnitude] quake shook the coast.', { low: 7.8, unit: 'MAGNITUDE' }],
  ['A quake of magnitude [6.1] shook the coast.', { low: 6.1, unit: 'MAGNITUDE' }],
  ['The shifts last [up to 14 hours].', { low: null, high: 14, unit: 'DURATION', unitSymbol: 'h' }],
  ['The blockade stopped exports for [eleven days].', { low: 11, unit: 'DURATION', unitSymbol: 'd' }],
  ['The captain was given a [10-year] sentence.', { low: 10, unit: 'DURATION', unitSymbol: 'a' }],
  ['They seized [20 tonnes of grain].', { low: 20, unit: 'MASS', unitSymbol: 't', counted: 'grain' }],
  // What is counted, and what was done
  ['The alliance secured [49 seats].', { low: 49, counted: 'seat', action: 'secure' }],
  ['There were [35 arrests] in all.', { low: 35, counted: 'arrest' }],
  [
    'The blast killed [12] and wounded [eight].',
    { low: 12, counted: null, action: 'kill' },
    { low: 8, counted: null, action: 'wound' },
  ],
  ['The raid left [19] injured.', { low: 19, action: 'injure' }],
  ['The arrest of [nine students] angered the town.', { low: 9, counted: 'student', action: 'detain' }],
  ['[Sixty angry fishermen] tried to storm the town hall.', { low: 60, counted: 'fisherman', action: 'storm' }],
  ['[14 anti-dam campaigners] were reportedly arrested.', { low: 14, action: 'arrest' }],
  ['[38 people] were later detained.', { low: 38, action: 'detain' }],
  ['Police detained just [38 people].', { low: 38, action: 'detain' }],
  ['[12 young strikers] were hurt.', { low: 12, counted: 'striker' }],
  ['[12 police horses] were hurt.', { low: 12, counted: 'police horse' }],
  ['[38 people], including [two officers], were hurt.', { low: 38, action: 'hurt' }, { low: 2, counted: 'officer' }],
  // Scope and giver
  ['[Twelve people] were injured last night, police said.', { day: '2026-03-15', giver: 'police' }],
  ['[Twelve people] were injured, police said on Monday.', { day: null, giver: 'police' }],
  ['[Twelve people] were injured, police said late last Monday.', { day: null, giver: 'police' }],
  ['[Twelve people] were injured in downtown Tolvsk.', { place: 'Tolvsk' }],
  ['[Twelve people] were injured in the Kestrian town.', { place: null }],
  ['[Twelve people] were injured at Lowen Hospital.', { place: 'Lowen Hospital' }],
  ['[Twelve people] were injured, a post on Kestnet said.', { place: null }],
  ['[More than 2016 homes] lost power.', { low: 2017, counted: 'home' }],
  ['According to the union, [2,000 people] marched in Tolvsk.', { giver: 'the union', place: 'Tolvsk' }],
  ['The fever, which has now claimed many lives and killed [more than 180 people], is spreading.', { giver: null }],
  ['[19 people] were injured, according to St Orla’s Hospital.', { giver: 'St Orla’s Hospital' }],
  [
    'The harbour police said [34 people] had been detained on March 14.',
    { giver: 'The harbour police', day: '2026-03-14' },
  ],
  ['The minister said all was calm, as [hundreds] fled the port.', { giver: null, action: 'flee' }],
  ['On Sunday, [hundreds of residents] of Tolvsk marched.', { day: '2026-03-15', action: 'march' }],
  ['The strike of 14 March drew [4,000 people].', { low: 4000 }],
]

describe('a sentence with figures', () => {
  it.each(MARKED.map(([marked, ...expected]) => ({ marked, expected })))('$marked', ({ marked, expected }) => {
    const { text, spans } = unmark(marked)
    const figures = findFigures(text)
    expect(figures.map((figure) => figure.text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)))
    expected.forEach((fields, i) => {
      expect(figures[i]).toMatchObject(fields)
    })
  })
})

function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const c of marked) {
    if (c === '[') spans.push({ start: text.length, end: 0 })
    else if (c === ']') {
      const open = spans.at(-1)
      if (open !== undefined) open.end = text.length
    } else text += c
  }
  return { text, spans }
}
