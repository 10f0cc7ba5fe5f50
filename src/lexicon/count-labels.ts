/** How a table says what became of those counted, by class of verb: "people *detained*". */
export const COUNT_LABELS: ReadonlyMap<string, string> = new Map([
  ['KILLED', 'killed'],
  ['SHOT', 'shot or stabbed'],
  ['INJURED', 'injured'],
  ['CASUALTIES', 'killed or injured'],
  ['DETAINED', 'detained'],
  ['CHARGED', 'charged'],
  ['CONVICTED', 'convicted'],
  ['FREED', 'freed'],
  ['MISSING', 'missing'],
  ['RESCUED', 'rescued'],
  ['DISPLACED', 'evacuated or displaced'],
  ['KIDNAPPED', 'taken'],
  ['STRANDED', 'stranded'],
  ['INFECTED', 'infected'],
  ['VACCINATED', 'vaccinated'],
  ['GATHERED', 'gathered'],
  ['VOTED', 'who voted'],
  ['SIGNED', 'who signed'],
  ['DEPORTED', 'deported'],
  ['CROSSED', 'who crossed or arrived'],
  ['LAID_OFF', 'dismissed'],
  ['HIRED', 'employed'],
  ['SURVIVED', 'who survived'],
  ['DISPLAYED', 'sent'],
  ['FINED', 'fined'],
])

/** Nouns that say of themselves that people have gathered: "a few hundred *marchers*". */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  'protester protestor demonstrator marcher crowd rioter picketer mourner onlooker spectator attendee participant'.split(
    ' ',
  ),
)
