import { tagged } from './tagged.js'

/**
 * Cities from which reports are filed, in capitals without accents: "ISTANBUL" alone on a line is a dateline when it
 * is one of them. Any other place is recognised by what stands around it.
 */
export const DATELINE_PLACES = tagged('dateline-place')

/** Words in capitals that open a line and are no places: "EXCLUSIVE – The harbour …". */
export const CAPITAL_LABELS = tagged('capital-label')
