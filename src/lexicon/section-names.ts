import { tagged } from './tagged.js'

/** Names of newspaper sections as they stand alone over a headline, in lower case. */
export const SECTION_NAMES = tagged('section')
