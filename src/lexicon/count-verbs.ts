/**
 * Verbs in which counted people and things take part, one class a line: class, then each verb with its irregular forms
 * after a slash. Verbs of one class say the same of those counted ("38 detained", "38 arrested").
 */
const LINES: readonly (readonly [group: string, verbs: string])[] = [
  ['KILLED', 'kill die/died/dying slay/slew/slain murder perish massacre assassinate'],
  ['SHOT', 'shoot/shot stab'],
  ['INJURED', 'injure wound hurt/hurt hospitalize hospitalise maim'],
  ['DETAINED', 'detain arrest apprehend jail imprison handcuff nab'],
  ['CHARGED', 'charge indict prosecute'],
  ['CONVICTED', 'convict sentence'],
  ['FREED', 'free release liberate pardon'],
  ['MISSING', 'vanish disappear'],
  ['RESCUED', 'rescue save'],
  ['DISPLACED', 'displace evacuate flee/fled uproot relocate'],
  ['KIDNAPPED', 'kidnap abduct seize capture'],
  ['STRANDED', 'strand trap maroon'],
  ['INFECTED', 'infect contract quarantine'],
  ['VACCINATED', 'vaccinate inoculate'],
  [
    'GATHERED',
    'gather protest rally march demonstrate assemble converge congregate attend turn fill crowd throng pack line ' +
      'storm breach break/broke/broken block blockade occupy surround chant clash riot mass take/took/taken stage ' +
      'participate join parade picket flood descend camp boo cheer pour stream stand/stood mob',
  ],
  ['VOTED', 'vote ballot'],
  ['WON', 'win/won/winning secure get/got/gotten/getting receive garner gain capture poll take/took/taken score carry'],
  ['LOST', 'lose/lost'],
  ['HELD', 'hold/held have/had own possess control'],
  ['ROSE', 'rise/rose/risen increase grow/grew/grown jump climb surge soar gain add expand double triple'],
  ['FELL', 'fall/fell/fallen drop decrease decline shrink/shrank/shrunk plunge slip slump dip tumble'],
  ['CUT', 'cut/cut/cutting slash reduce trim'],
  ['SPENT', 'spend/spent pay/paid cost/cost invest allocate donate pledge raise contribute earmark borrow owe'],
  ['DESTROYED', 'destroy damage burn burn/burnt demolish wreck torch flatten raze'],
  ['DISPLAYED', 'deploy send/sent mobilize mobilise dispatch station'],
  ['FIRED', 'fire launch lob drop strike/struck hit/hit shell bomb'],
  ['SHOT_DOWN', 'intercept down'],
  ['LAID_OFF', 'dismiss sack furlough'],
  ['HIRED', 'hire employ recruit'],
  ['SIGNED', 'sign'],
  ['SUPPORT', 'support back favor favour approve endorse'],
  ['OPPOSE', 'oppose disapprove reject'],
  ['STRUCK_WORK', 'walk strike'],
  ['CROSSED', 'cross enter arrive immigrate migrate'],
  ['DEPORTED', 'deport expel'],
  ['SOLD', 'sell/sold buy/bought purchase'],
  ['LIVE', 'live reside'],
  ['LEAVE', 'leave/left quit resign depart'],
  ['CANCELLED', 'cancel/cancelled ground delay suspend close'],
  ['USED', 'use'],
  ['TESTED', 'test'],
  ['RECORDED', 'record report confirm register'],
  ['SURVIVED', 'survive'],
  ['LOOTED', 'loot vandalize vandalise smash'],
  ['MADE', 'build/built create produce make/made/making'],
  ['FINED', 'fine'],
  ['RECOVERED', 'recover confiscate'],
  ['SERVED', 'serve'],
]

/** Verbs that double their last letter: "stabbed", "kidnapping". */
const DOUBLING = new Set('stab kidnap trap nab drop slip trim mob step dip get win cut'.split(' '))

/** A verb of the list: dictionary form, and the class it belongs to. */
export interface CountVerb {
  readonly lemma: string
  readonly group: string
}

/** Forms that are read as another word far more often: "the left", "a report", "the cost", "a strike", "the fire". */
const NOT_PLAIN = new Set(
  'left report cost strike fire fine back close line test vote fall drop have had hold'.split(' '),
)

/** Printed form -> verb. A verb that stands in two classes keeps the first. */
export const COUNT_VERBS: ReadonlyMap<string, CountVerb> = new Map(
  LINES.flatMap(([group, verbs]) =>
    verbs.split(' ').flatMap((entry) => {
      const [lemma = '', ...irregular] = entry.split('/')
      return formsOf(lemma, irregular).map((form) => [form, { lemma, group }] as const)
    }),
  ).reverse(),
)

/** Class of a verb by its dictionary form. */
export const VERB_GROUPS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([group, verbs]) =>
    verbs.split(' ').map((entry) => [entry.split('/')[0] ?? '', group] as const),
  ).reverse(),
)

/** True for a form that is a verb only where the grammar says so (an auxiliary, a subject): "left", "report". */
export function isDoubtfulVerbForm(form: string): boolean {
  return NOT_PLAIN.has(form)
}

function formsOf(lemma: string, irregular: readonly string[]): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : stem
  const third = /(?:[sxz]|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`
  const present = /ee$/.test(lemma) ? `${lemma}ing` : `${doubled}ing`
  return [lemma, third, present, ...(irregular.length > 0 ? irregular : [past])]
}
