import type { Parts } from '../../models/feature-table.js'
import type { QuoteLook } from './quote-look.js'

/** The look of a quotation as parts of features. */
export interface QuoteParts {
  readonly form: number
  /** The form, and whether the quotation goes on over paragraphs. */
  readonly chain: number
  readonly ending: number
  readonly before: number
  readonly before2: number
  readonly after: number
  readonly place: number
  readonly voice: number
  readonly rel: number
  readonly strength: number
  readonly lastGap: number
  readonly nextGap: number
}

export function readQuoteParts(look: QuoteLook, parts: Parts): QuoteParts {
  return {
    form: parts.of(look.form),
    chain: parts.of(`${look.form}${look.continues ? 'c' : ''}`),
    ending: parts.of(look.ending),
    before: parts.of(look.before),
    before2: parts.of(look.before2),
    after: parts.of(look.after),
    place: parts.of(look.place),
    voice: parts.of(look.voice),
    rel: parts.of(look.nearest.rel),
    strength: parts.of(look.nearest.strength),
    lastGap: parts.of(look.lastGap),
    nextGap: parts.of(look.nextGap),
  }
}
