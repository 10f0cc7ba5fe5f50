/**
 * Nouns by what they count, singular. Nouns of one class name the same heads in a crowd or a list of victims: "38 people
 * were detained" and "38 protesters were detained" count one thing, "eight officers were injured" another.
 */
const LINES: readonly (readonly [group: string, nouns: string])[] = [
  [
    'PEOPLE',
    'person people resident citizen civilian protester protestor demonstrator marcher activist supporter opponent ' +
      'participant attendee individual man local villager inhabitant islander townsfolk bystander passer-by onlooker ' +
      'victim rioter picketer striker crowd voter spectator mourner worshipper pilgrim migrant refugee detainee ' +
      'suspect patient passenger hostage survivor inmate prisoner fan visitor tourist worker employee member ' +
      'constituent follower body soul head life american',
  ],
  ['OFFICERS', 'officer policeman policewoman police deputy constable gendarme trooper policemen cop sergeant'],
  ['TROOPS', 'soldier troop serviceman marine fighter militant combatant rebel insurgent reservist gunman guard'],
  ['CHILDREN', 'child minor teenager teen youngster boy girl kid infant baby student pupil'],
  ['WOMEN', 'woman'],
  ['JOURNALISTS', 'journalist reporter correspondent'],
  ['MEDICS', 'doctor nurse medic paramedic firefighter rescuer teacher'],
  ['LAWMAKERS', 'lawmaker senator congressman representative legislator delegate mp democrat republican governor'],
]

/** Class of a noun for people; other nouns stand for themselves. */
export const PEOPLE_NOUNS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([group, nouns]) => nouns.split(' ').map((noun) => [noun, group] as const)),
)

/** Nouns that name a deed and count its people: "35 arrests" are 35 people detained. */
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map([
  ['arrest', 'DETAINED'],
  ['detention', 'DETAINED'],
  ['death', 'KILLED'],
  ['fatality', 'KILLED'],
  ['killing', 'KILLED'],
  ['injury', 'INJURED'],
  ['casualty', 'CASUALTIES'],
  ['infection', 'INFECTED'],
  ['rescue', 'RESCUED'],
  ['kidnapping', 'KIDNAPPED'],
])

/** Adjectives that do the verb's work behind a count: "38 dead", "left 12 wounded", "three missing". */
export const STATE_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['injured', 'injure'],
  ['wounded', 'wound'],
  ['hurt', 'hurt'],
  ['missing', 'disappear'],
  ['hospitalized', 'hospitalize'],
  ['hospitalised', 'hospitalise'],
  ['homeless', 'displace'],
  ['displaced', 'displace'],
  ['stranded', 'strand'],
  ['trapped', 'trap'],
])

/** Nouns of manner and order that nobody counts as news: "three things", "two ways", "five questions". */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'thing way reason time step part side question point option kind sort type choice example lesson takeaway fact word ' +
    'aspect element factor front page chapter lot bit piece another other issue idea thought scenario term level stage ' +
    'phase category respect instance topic theme angle sense half decade century hand version'
  ).split(' '),
)
