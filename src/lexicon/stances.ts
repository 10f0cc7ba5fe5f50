type VerbStance = 'NEUTRAL' | 'DOUBTING' | 'ENDORSING' | 'EMPHATIC' | 'ACCUSING' | 'CONCEDING'

/**
 * Where a verb of saying puts the writer. "Say" and "tell" stand beside the speaker; "claim" steps back from him; "reveal"
 * and "point out" vouch for what he says; "insist" turns him up; "accuse" makes a charge of it; "admit" has him give way.
 */
const BY_STANCE: Readonly<Record<VerbStance, string>> = {
  NEUTRAL:
    'say tell state add note remark comment ask answer reply respond report inform write tweet post retweet text announce ' +
    'describe explain mention observe speak talk continue begin start open recall recount relate quote cite refer discuss ' +
    'read issue release outline summarize summarise detail elaborate clarify conclude repeat inquire enquire brief call ' +
    'express voice convey address declare testify narrate muse reflect think believe feel consider know find see hear learn ' +
    'hope wonder question estimate forecast predict propose suggest recommend advise request name term label dub refer ' +
    'characterize characterise deem regard compare liken portray depict cast paint joke quip laugh whisper murmur ' +
    'signal indicate deny decline disagree',
  DOUBTING:
    'claim allege purport assert contend maintain argue suppose profess pretend imply insinuate hint speculate theorize ' +
    'theorise opine boast brag tout spin rationalize rationalise justify excuse fabricate lie mislead',
  ENDORSING:
    'reveal disclose confirm demonstrate show prove establish verify recognise recognize remind expose uncover illustrate ' +
    'divulge attest substantiate refute rebut',
  EMPHATIC:
    'insist stress emphasize emphasise underline underscore highlight reiterate affirm reaffirm proclaim vow swear pledge ' +
    'promise urge demand exclaim cry shout yell scream roar thunder declaim plead beg implore appeal warn threaten snap ' +
    'retort counter fume rant gush enthuse rail hail praise applaud welcome lament bemoan protest trumpet implore press ' +
    'assure guarantee exhort caution dismiss reject dispute refuse object',
  ACCUSING:
    'accuse charge blame denounce condemn criticize criticise slam blast attack decry deride mock ridicule rebuke scold chide ' +
    'lambast lambaste castigate berate assail censure reproach reprimand taunt scorn deplore vilify impeach rap rip bash ' +
    'hammer savage skewer trash lash',
  CONCEDING:
    'admit concede acknowledge confess grant allow agree accept apologize apologise regret relent backtrack own yield',
}

/** Dictionary form of a verb of saying -> its stance. A plain denial is neutral; a refutation vouches for itself. */
export const STANCES: ReadonlyMap<string, VerbStance> = new Map(
  Object.entries(BY_STANCE).flatMap(([stance, verbs]) =>
    verbs.split(' ').map((verb) => [verb, stance as VerbStance] as const),
  ),
)

/** Stance of phrases that attribute without a verb of saying, and of verbs with a particle. */
export const PHRASE_STANCES: ReadonlyMap<string, VerbStance> = new Map([
  ['according to', 'NEUTRAL'],
  ['in the words of', 'NEUTRAL'],
  ['quoted as saying', 'NEUTRAL'],
  ['point out', 'ENDORSING'],
  ['point', 'ENDORSING'],
  ['make clear', 'ENDORSING'],
  ['lay out', 'NEUTRAL'],
  ['call for', 'EMPHATIC'],
  ['call on', 'EMPHATIC'],
  ['lash out', 'ACCUSING'],
  ['hit out', 'ACCUSING'],
  ['hit back', 'EMPHATIC'],
  ['fire back', 'EMPHATIC'],
  ['push back', 'EMPHATIC'],
  ['so-called', 'DOUBTING'],
])
