const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Pronouns that can be a subject and a speaker, by the number and sex they tell. */
export const MALE_PRONOUNS = words('he')
export const FEMALE_PRONOUNS = words('she')
export const PLURAL_PRONOUNS = words('they we both all some many others several most few')
export const OTHER_PRONOUNS = words('it i who one another you which someone somebody anyone everyone nobody those each')

/** Words that open a noun phrase. */
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some several many most two three four five six seven other another no every each any both all few one',
)

export const AUXILIARIES = words(
  'has have had is are was were be been being do does did will would can could may might must should shall ’s',
)

/** Adverbs that stand between a speaker and the verb; those in -ly count without being listed. */
export const ADVERBS = words(
  'also then later even again once still just never always often further furthermore moreover however instead soon simply only first already previously thus too now meanwhile earlier recently reportedly ever rather yet there together twice himself herself themselves itself',
)

/** Stretches of time: "last week", "earlier this year" stand between a speaker and the verb. */
export const TIME_NOUNS = words('week month year night morning afternoon evening day weekend today yesterday')

export const PREPOSITIONS = words(
  'of in on at by for from with to about after before during over under into against among between through without within as like since until toward towards near amid despite upon outside inside behind per via around across following including alongside',
)

export const CONJUNCTIONS = words(
  'and or but nor so yet because while although though if when whereas unless that whether as',
)

/** Words that begin a relative or subordinate clause. */
export const RELATIVES = words('who which that whom whose where')

/** Words that, capitalised at the head of a sentence, are no name. */
export const NEVER_NAMES = words(
  'the a an this that these those he she it they we i you his her its their our my your who what when where why how which and but or if as ' +
    'in on at by for from with to of about after before during over under into against not no yes so then than there here while since until ' +
    'although though because however meanwhile moreover furthermore also still even just only now today yesterday tomorrow tonight both all ' +
    'some many most several few other others another each every one two three four five six seven eight nine ten is are was were be been ' +
    'being do does did has have had will would can could should may might must shall said says according asked earlier later last next ' +
    'first second third despite among between within without instead perhaps maybe once again ever never always often sometimes more less ' +
    'much such same like unlike given amid along around through across per via let get go make take see read click photo video image story ' +
    'related update updated breaking watch listen share follow subscribe editor note correction source sources file copyright reuters ' +
    'people officials police yet nor whether either neither indeed thus hence therefore finally nevertheless nonetheless okay ok well oh ' +
    'hello thanks thank please sorry dear congratulations nothing something everything anything someone anyone everyone nobody',
)
