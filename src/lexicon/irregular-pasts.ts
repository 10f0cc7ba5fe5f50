import { tagged } from './tagged.js'

/** Past forms that do not end in -ed: what stands behind a subject ("the mayor took", "she gave") and is no noun. */
export const IRREGULAR_PASTS = tagged('irregular-past')
