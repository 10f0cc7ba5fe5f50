/** Forms of address that tell a man: "Mr. Roe". Keys are lower case, without the full stop. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke father brother messrs m monsieur herr señor senor signor congressman councilman chairman'.split(
    ' ',
  ),
)

/** Forms of address that tell a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss mme mlle madame lady dame queen princess duchess sister frau señora senora signora congresswoman councilwoman chairwoman'.split(
    ' ',
  ),
)

/** Words printed before a name that are no part of it: "Sen. Jane Roe", "Prime Minister Roe". Lower case, no stop. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...(
    'dr prof professor sen sens senator senators rep reps representative representatives gov govs governor governors lt gen col ' +
    'sgt capt maj cmdr adm cpl pvt general colonel major captain lieutenant sergeant commander admiral brigadier marshal corporal ' +
    'president vice-president premier chancellor minister secretary ambassador speaker mayor chairman chairwoman chairperson ' +
    'judge justice attorney prosecutor sheriff chief director rev reverend pope archbishop bishop cardinal rabbi imam sheikh ' +
    'ayatollah emir sultan emperor hon st deputy vice prime spokesman spokeswoman spokesperson officer detective inspector ' +
    'superintendent constable coach manager doctor analyst economist lawyer sens del treasurer comptroller commissioner ' +
    'congressman congresswoman councilman councilwoman councilor councillor assemblyman assemblywoman delegate candidate nominee ' +
    'correspondent reporter editor author actor actress singer striker midfielder defender goalkeeper captain skipper driver'
  ).split(' '),
])

/** What may stand behind a name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv esq phd md'.split(' '))

/** Small words inside names: "Ursula van der Roe", "Omar al-Roe", "Maria de la Roe". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le bin ibn al el ben bint abu ten ter zu af y'.split(' '),
)
