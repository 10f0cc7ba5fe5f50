import { z } from 'zod'

/** What a tool does that only looks things up: nothing changes, and nothing beyond this archive is asked. */
export const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const

/** An id, a name or a few words to look for. */
export const ID_OR_WORDS = z.string().trim().min(1).max(500)
