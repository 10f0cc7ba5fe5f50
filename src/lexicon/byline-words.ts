import { tagged } from './tagged.js'

/** Words behind or before a name in a byline that say what its bearer does, in lower case. */
export const AUTHOR_ROLE_WORDS = tagged('author-role')
