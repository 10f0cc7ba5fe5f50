import type { FigureRelation } from '../../src/model/figure-group.js'
import type { FigureExample } from './figure-examples.js'

/** Figures of which one is later, contradicts the other, or is of something else. */
export const DIFFERING_FIGURES: Readonly<
  Record<Extract<FigureRelation, 'SUPERSEDES' | 'CONFLICTS' | 'SCOPE_DIFFERS'>, readonly FigureExample[]>
> = {
  SUPERSEDES: [
    [
      '19 people were injured, according to St Orla’s Hospital.',
      '21 people were injured, according to St Orla’s Hospital.',
      "'21 people' (given by St Orla’s Hospital) is later than '19 people' (given by St Orla’s Hospital), and both come from St Orla’s Hospital.",
    ],
    [
      '34 people were detained, police said.',
      'Police said 41 people were detained.',
      "'41 people' (given by police) is later than '34 people' (given by police), and both come from police.",
    ],
    [
      'The union said 2,000 people marched.',
      'The union said 3,000 people marched.',
      "'3,000 people' (given by the union) is later than '2,000 people' (given by the union), and both come from the union.",
    ],
    [
      'Eight died, the ministry said.',
      'Eleven died, the ministry said.',
      "'Eleven' (given by the ministry) is later than 'Eight' (given by the ministry), and both come from the ministry.",
    ],
    [
      'Nine people were missing, the coastguard said.',
      'The coastguard said 11 people were missing.',
      "'11 people' (given by the coastguard) is later than 'Nine people' (given by the coastguard), and both come from the coastguard.",
    ],
    [
      'At least five people were killed, the mayor said.',
      'The mayor said four people were killed.',
      "'four people' (given by the mayor) is later than 'At least five people' (5 or more, given by the mayor), and both come from the mayor.",
    ],
    [
      'Police said 50 people had been arrested.',
      'Police said that 63 people had been arrested.',
      "'63 people' (given by police) is later than '50 people' (given by police), and both come from police.",
    ],
    [
      'The death toll from the fire rose to 14, officials said.',
      'The death toll from the fire had reached 17, officials said.',
      "'17' (given by officials) is later than '14' (given by officials), and both come from officials.",
    ],
  ],
  CONFLICTS: [
    [
      'Thousands of people gathered at the town hall.',
      'Hundreds gathered at the town hall.',
      "'Thousands of people' (1,000 or more) and 'Hundreds' (100 to 999) cannot both be right.",
    ],
    [
      '12 people were injured, police said.',
      '19 people were injured, according to St Orla’s Hospital.',
      "'12 people' (given by police) and '19 people' (given by St Orla’s Hospital) cannot both be right.",
    ],
    ['38 people were detained.', '52 people were detained.', "'38 people' and '52 people' cannot both be right."],
    [
      'More than 100 people were hurt.',
      '64 people were hurt.',
      "'More than 100 people' (101 or more) and '64 people' cannot both be right.",
    ],
    [
      'The Harbour Party won 49 seats in the council.',
      'The Harbour Party won 51 seats in the council.',
      "'49 seats' and '51 seats' cannot both be right.",
    ],
    [
      'Fewer than 50 people marched.',
      '80 people marched.',
      "'Fewer than 50 people' (49 or fewer) and '80 people' cannot both be right.",
    ],
    [
      'Thousands of dockworkers gathered on Karsk Quay, the union said.',
      'Hundreds of people had gathered on Karsk Quay, according to police.',
      "'Thousands of dockworkers' (1,000 or more, given by the union) and 'Hundreds of people' (100 to 999, given by police) cannot both be right.",
    ],
    [
      'Freight rates for wheat have risen by 8 percent since the strike.',
      'Freight rates for wheat have risen by 14 percent since the strike.',
      "'8 percent' and '14 percent' cannot both be right.",
    ],
    [
      'The blast killed three people.',
      'The blast killed five people.',
      "'three people' and 'five people' cannot both be right.",
    ],
    [
      'The repair will cost $4 million.',
      'The repair will cost $6 million.',
      "'$4 million' and '$6 million' cannot both be right.",
    ],
    [
      'At least 20 homes were destroyed.',
      '12 homes were destroyed.',
      "'At least 20 homes' (20 or more) and '12 homes' cannot both be right.",
    ],
    ['The quake had a magnitude of 5.8.', 'The quake had a magnitude of 6.4.', "'5.8' and '6.4' cannot both be right."],
    [
      'A death toll of 14 was reported in Karsk.',
      'The blaze killed 19 people in Karsk.',
      "'14' and '19 people' cannot both be right.",
    ],
    [
      'Fewer than 100 homes lost power.',
      'About 300 homes lost power.',
      "'Fewer than 100 homes' (99 or fewer) and 'About 300 homes' (270 to 330) cannot both be right.",
    ],
    [
      'Only 15 percent of ballots were counted.',
      'Some 40 percent of ballots were counted.',
      "'15 percent of ballots' and 'Some 40 percent of ballots' (36 to 44) cannot both be right.",
    ],
  ],
  SCOPE_DIFFERS: [
    [
      'Hundreds of people gathered on Saturday.',
      'A few hundred people gathered on Sunday.',
      "'Hundreds of people' (100 to 999) and 'A few hundred people' (100 to 500) are about different days (2026-03-14 and 2026-03-15), so they do not compare.",
    ],
    [
      'Thousands marched for the harbour in Tolvsk.',
      'Hundreds marched for the harbour in Vallis.',
      "'Thousands' (1,000 or more) and 'Hundreds' (100 to 999) are about different places (Tolvsk and Vallis), so they do not compare.",
    ],
    [
      '12 people were hurt on March 3.',
      '19 people were hurt on March 14.',
      "'12 people' and '19 people' are about different days (2026-03-03 and 2026-03-14), so they do not compare.",
    ],
    [
      '12 people were killed in the 2011 raid.',
      '19 people were killed in the 2026 raid.',
      "'12 people' and '19 people' are about different years (2011 and 2026), so they do not compare.",
    ],
    [
      'Hundreds protested on Saturday.',
      'Hundreds protested on Sunday.',
      "'Hundreds' (100 to 999) and 'Hundreds' (100 to 999) are about different days (2026-03-14 and 2026-03-15), so they do not compare.",
    ],
    [
      '38 people were detained on Saturday.',
      '52 people were detained on Sunday.',
      "'38 people' and '52 people' are about different days (2026-03-14 and 2026-03-15), so they do not compare.",
    ],
    [
      '12 people were detained in Tolvsk.',
      '40 people were detained in Vallis.',
      "'12 people' and '40 people' are about different places (Tolvsk and Vallis), so they do not compare.",
    ],
    [
      'In 2019, 40 people were killed in Karsk.',
      'In 2024, 55 people were killed in Karsk.',
      "'40 people' and '55 people' are about different years (2019 and 2024), so they do not compare.",
    ],
    [
      'Nine people were arrested on Friday.',
      'Fourteen people were arrested yesterday.',
      "'Nine people' and 'Fourteen people' are about different days (2026-03-13 and 2026-03-15), so they do not compare.",
    ],
    [
      '12 people died on Monday.',
      '15 people died on Tuesday.',
      "'12 people' and '15 people' are about different days (2026-03-09 and 2026-03-10), so they do not compare.",
    ],
  ],
}
