import type { FigureRelation } from '../../src/model/figure-group.js'
import { DIFFERING_FIGURES } from './differing-figures.js'

/** What two outlets print, the first on Sunday 15 March 2026, the second on Monday, and what a reader is told about it. */
export type FigureExample = readonly [sunday: string, monday: string, explanation: string]

/** How figures about the same thing relate, worked out sentence by sentence. */
export const FIGURE_EXAMPLES: Readonly<Record<FigureRelation, readonly FigureExample[]>> = {
  SAME: [
    [
      '38 people were detained.',
      'Police detained 38 protesters.',
      "'38 people' and '38 protesters' give the same number.",
    ],
    [
      'Eight officers were injured.',
      '8 police officers were hurt.',
      "'Eight officers' and '8 police officers' give the same number.",
    ],
    [
      'Hundreds of dockworkers gathered on Karsk Quay.',
      'Hundreds protested on Karsk Quay.',
      "'Hundreds of dockworkers' (100 to 999) and 'Hundreds' (100 to 999) say the same.",
    ],
    ['Twelve people died.', 'The blast killed 12.', "'Twelve people' and '12' give the same number."],
    ['There were 35 arrests.', '35 people have been arrested.', "'35 arrests' and '35 people' give the same number."],
    [
      'The Harbour Party won 49 seats in the council.',
      'The Harbour Party secured 49 seats in the council.',
      "'49 seats' and '49 seats' give the same number.",
    ],
    [
      'More than 30 people were detained.',
      'More than 30 strikers were arrested.',
      "'More than 30 people' (31 or more) and 'More than 30 strikers' (31 or more) say the same.",
    ],
    [
      'Roe pledged $2 million in aid to the port.',
      'Roe has pledged $2 million in aid for the port.',
      "'$2 million in aid' and '$2 million in aid' give the same number.",
    ],
    [
      'The council spent 1.5 million euros on the quay.',
      'The council spent €1.5m on the quay.',
      "'1.5 million euros' and '€1.5m' give the same number.",
    ],
    [
      'The storm brought down 300 trees.',
      'The storm felled 300 trees.',
      "'300 trees' and '300 trees' give the same number.",
    ],
    ['The death toll stood at 14.', 'Fourteen people died.', "'14' and 'Fourteen people' give the same number."],
  ],
  COMPATIBLE: [
    ['Dozens were arrested.', '38 people were arrested.', "'Dozens' (24 to 99) and '38 people' can both be right."],
    [
      'About 40 people were injured.',
      '38 people were injured.',
      "'About 40 people' (36 to 44) and '38 people' can both be right.",
    ],
    [
      'Hundreds of marchers gathered in Tolvsk.',
      'A few hundred people gathered in Tolvsk.',
      "'Hundreds of marchers' (100 to 999) and 'A few hundred people' (100 to 500) can both be right.",
    ],
    [
      'Several dozen people were detained.',
      'More than 30 people were detained.',
      "'Several dozen people' (24 to 99) and 'More than 30 people' (31 or more) can both be right.",
    ],
    [
      'Some 1,200 people marched.',
      '1,187 people marched.',
      "'Some 1,200 people' (1,080 to 1,320) and '1,187 people' can both be right.",
    ],
    ['1,200 people marched.', '1,187 people marched.', "'1,200 people' and '1,187 people' can both be right."],
    ['Nearly 40 people died.', '39 people died.', "'Nearly 40 people' (36 to 40) and '39 people' can both be right."],
    [
      'Two dozen people were hurt.',
      '25 people were hurt.',
      "'Two dozen people' (22 to 26) and '25 people' can both be right.",
    ],
    [
      'A dozen ships are at anchor off Karsk.',
      'Twelve ships are at anchor off Karsk.',
      "'A dozen ships' (11 to 13) and 'Twelve ships' can both be right.",
    ],
    [
      'Nearly 5,000 people marched.',
      'About 5,000 people marched.',
      "'Nearly 5,000 people' (4,500 to 5,000) and 'About 5,000 people' (4,500 to 5,500) can both be right.",
    ],
    [
      'Scores of people were injured.',
      '64 people were injured.',
      "'Scores of people' (40 to 199) and '64 people' can both be right.",
    ],
    [
      'Around 200 passengers were rescued.',
      '198 passengers were rescued.',
      "'Around 200 passengers' (180 to 220) and '198 passengers' can both be right.",
    ],
    [
      'Dozens of people were killed, at least 40 of them children.',
      'At least 40 people were killed.',
      "'Dozens of people' (24 to 99) and 'At least 40 people' (40 or more) can both be right.",
    ],
    [
      'Tens of thousands of people marched.',
      'Up to 50,000 people marched.',
      "'Tens of thousands of people' (10,000 to 99,999) and 'Up to 50,000 people' (50,000 or fewer) can both be right.",
    ],
    [
      'Almost half a million people fled.',
      '480,000 people fled.',
      "'Almost half a million people' (425,000 to 500,000) and '480,000 people' can both be right.",
    ],
  ],
  REFINES: [
    [
      'More than 35 people were detained.',
      '38 people were detained.',
      "'38 people' is within 'More than 35 people' (36 or more) and more exact.",
    ],
    [
      'At least 12 people were killed.',
      '14 people were killed.',
      "'14 people' is within 'At least 12 people' (12 or more) and more exact.",
    ],
    [
      'Up to 400 passengers were stranded.',
      '380 passengers were stranded.',
      "'380 passengers' is within 'Up to 400 passengers' (400 or fewer) and more exact.",
    ],
    [
      'Between 30 and 40 people were arrested.',
      '36 people were arrested.',
      "'36 people' is within 'Between 30 and 40 people' (30 to 40) and more exact.",
    ],
    [
      '30-40 strikers were hurt.',
      '33 strikers were hurt.',
      "'33 strikers' is within '30-40 strikers' (30 to 40) and more exact.",
    ],
    [
      'At least 12 people were killed.',
      'At least 14 people were killed.',
      "'At least 14 people' (14 or more) is within 'At least 12 people' (12 or more) and more exact.",
    ],
    [
      'Fewer than 50 people voted.',
      '42 people voted.',
      "'42 people' is within 'Fewer than 50 people' (49 or fewer) and more exact.",
    ],
    [
      'No more than 20 people were hurt.',
      '17 people were hurt.',
      "'17 people' is within 'No more than 20 people' (20 or fewer) and more exact.",
    ],
    [
      'At least 200 homes were destroyed.',
      '230 homes were destroyed.',
      "'230 homes' is within 'At least 200 homes' (200 or more) and more exact.",
    ],
    [
      'The death toll has passed 200.',
      'The quake killed 212 people.',
      "'212 people' is within '200' (201 or more) and more exact.",
    ],
    [
      'More than a dozen people were hurt.',
      '14 people were hurt.',
      "'14 people' is within 'More than a dozen people' (13 or more) and more exact.",
    ],
  ],
  ...DIFFERING_FIGURES,
}
