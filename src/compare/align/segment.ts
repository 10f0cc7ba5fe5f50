import type { Span } from '../../model/span.js'
import type { Directness } from '../../model/quote.js'
import type { Speech } from './speech.js'

/** A stretch of a quote that says one thing: a sentence, a fragment, or a clause where outlets cut a sentence in two. */
export interface Segment {
  readonly articleId: string
  /** Place of the article in the dossier. */
  readonly articleOrder: number
  /** The outlet's id; an article of unknown outlet is an outlet of its own. */
  readonly outletKey: string
  readonly quoteId: string
  readonly directness: Directness
  readonly personId: string | null
  readonly organisation: string | null
  /** How much the article's attribution says: see `speakerEvidence`. */
  readonly evidence: number
  /** Who speaks, as one key; null = nobody is named, or only "an official". */
  readonly speakerKey: string | null
  readonly span: Span
  readonly text: string
  readonly speech: Speech
  /** The words together with the writer's clause around them: what the article says was said. */
  readonly clause: Speech
}
