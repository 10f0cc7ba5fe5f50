/** Last or first words of a newsroom's name: "Radio Mellin", "The Brackmoor Post". Lower case. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  (
    'news times post journal herald tribune gazette chronicle guardian telegraph mail express globe mirror observer courier ' +
    'inquirer examiner magazine radio television tv broadcasting network channel press review ledger bulletin standard today ' +
    'daily weekly newswire wire'
  ).split(' '),
)

/** What a newsroom is called in a sentence before its name: "the daily *Estuary Lantern*", "state news agency *VPS*". */
export const MEDIA_NOUNS: ReadonlyMap<string, 'AGENCY' | 'OUTLET'> = new Map([
  ['agency', 'AGENCY'],
  ['newswire', 'AGENCY'],
  ['newspaper', 'OUTLET'],
  ['paper', 'OUTLET'],
  ['daily', 'OUTLET'],
  ['weekly', 'OUTLET'],
  ['tabloid', 'OUTLET'],
  ['broadcaster', 'OUTLET'],
  ['broadsheet', 'OUTLET'],
  ['channel', 'OUTLET'],
  ['station', 'OUTLET'],
  ['network', 'OUTLET'],
  ['magazine', 'OUTLET'],
  ['outlet', 'OUTLET'],
  ['website', 'OUTLET'],
  ['site', 'OUTLET'],
  ['portal', 'OUTLET'],
])

/** Words that describe a newsroom before its noun: "the Vostranian *state-run* *news* agency". */
export const MEDIA_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'state run owned controlled funded backed official private independent local national public news online regional ' +
    'business financial german french british american russian turkish chinese serbian ukrainian israeli italian spanish ' +
    'polish japanese indian iranian arabic leading cable radio television tv investigative semi pro government'
  ).split(' '),
)

/** Words right before a newsroom's name that make it a source: "told Radio Mellin", "reported by AFP". */
export const MEDIA_CUES: ReadonlySet<string> = new Set(
  'told tells telling by with to via citing quoting cited quoted told reported interview from'.split(' '),
)

/** People of a newsroom: "an AFP *reporter*". */
export const REPORTER_NOUNS: ReadonlySet<string> = new Set(
  (
    'reporter reporters correspondent correspondents journalist journalists photographer photographers crew team ' +
    'columnist editor editors'
  ).split(' '),
)
