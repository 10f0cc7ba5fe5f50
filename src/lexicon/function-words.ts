import { tagged } from './tagged.js'

/** Words that carry grammar, not matter. Folded. */
export const FUNCTION_WORDS = tagged('function-word')

/** Words that turn a sentence round. Folded. */
export const NEGATIONS = tagged('negation')
