/**
 * How a verb of saying finds its subject: right beside it, over an apposition ("Roe, who won, said"), as a relative
 * ("Roe, who said"), turned round ("said Roe"), behind "according to", by coordination ("Roe smiled and said"), in a
 * participle ("Roe left, adding"), in an infinitive ("Roe went on to say"), behind "by" ("described by Roe as").
 */
export type CueLink =
  'beside' | 'apposition' | 'relative' | 'inverted' | 'according' | 'coordinate' | 'participle' | 'infinitive' | 'agent'

/** Words that attribute, and the mention that they attribute to. */
export interface CueVerb {
  /** Items of the cue, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The last item before its auxiliaries and adverbs: "police" of "police have since said". */
  readonly before: number
  readonly lemma: string
  readonly form: string
  /** True for verbs that nearly always attribute. */
  readonly plain: boolean
  /** "was told", "is described": somebody else speaks than the subject of the sentence, and nothing says who. */
  readonly passive: boolean
  readonly sentence: number
  readonly paragraph: number
  /** Index into the mentions; -1 where no subject shows. */
  readonly subject: number
  readonly link: CueLink | null
}
