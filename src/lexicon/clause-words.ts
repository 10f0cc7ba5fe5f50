/** Prepositions: a noun phrase ends before them and a place or time may begin behind them. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in on at of for from to with by about over under after before during since until near outside inside across around ' +
    'along through against among amid between behind beyond beside without within into onto upon off up down out via per ' +
    'toward towards throughout despite including following alongside like than as'
  ).split(' '),
)

/** Forms of be, have, do and the modals, which stand before a verb: "38 people *have been* detained". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "is are was were be been being am has have had having do does did will would can could may might must shall should isn't " +
    "aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't got gets getting get"
  ).split(' '),
)

/** Words that open another clause: what stands behind them is no longer said of the noun before. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but while as after before when because so if though although since whereas until where or yet than unless'.split(
    ' ',
  ),
)

/** Pronouns, determiners and adverbs at which a noun phrase ends. */
export const PHRASE_ENDERS: ReadonlySet<string> = new Set(
  (
    'i you he she it we they me him them us who whom whose which that what this these those there here not also then now ' +
    'only just still already later earlier ago each both all every either neither why how once again together away back ' +
    'so far too very much many more most less least even ever never yet well no any some instead alone apiece annually ' +
    'today yesterday tonight tomorrow'
  ).split(' '),
)

/** Words between a number and its noun that count nothing themselves: "38 *more* people", "12 *other* boats". */
export const NUMBER_ADJECTIVES: ReadonlySet<string> = new Set(
  'more other additional further new different separate such fewer less extra of'.split(' '),
)

/** Verbs that hand the action on to an infinitive: "tried to break in", "began to gather". */
export const CATENATIVES: ReadonlySet<string> = new Set(
  (
    'tried try tries trying attempted attempt attempts attempting managed manage began begin begins started start starts ' +
    'continued continue continues wanted want wants planned plan plans refused refuse failed fail threatened threaten ' +
    'vowed decided hoped expected forced ordered allowed needed need had'
  ).split(' '),
)
