import { tagged } from './tagged.js'

/** Picture desks and archives that stand in photo credits, in lower case; agencies and outlets stand in their own lists. */
export const PHOTO_AGENCIES = tagged('photo-agency')
