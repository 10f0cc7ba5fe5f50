import { CITATIONS } from './citation-list.js'
import { FIGURES } from './figure-list.js'
import { MENTIONS } from './mention-list.js'
import { IN_TEXT_ORDER } from './of-article.js'
import { QUOTES } from './quote-list.js'

const inText = { usual: IN_TEXT_ORDER, column: 'revisionId' } as const

// What stands in one version of a text, in its order.

/** The quotes of a version. */
export const TEXT_QUOTES = { ...inText, list: QUOTES, relation: 'quotes', kind: 'Quote' } as const
/** The mentions of people in a version. */
export const TEXT_MENTIONS = { ...inText, list: MENTIONS, relation: 'mentions', kind: 'Mention' } as const
/** The figures of a version. */
export const TEXT_FIGURES = { ...inText, list: FIGURES, relation: 'figures', kind: 'Figure' } as const
/** The citations of a version. */
export const TEXT_CITATIONS = { ...inText, list: CITATIONS, relation: 'citations', kind: 'Citation' } as const
