/** Only what stands in the latest version of an article: what an older one said is reached through `revisions`. */
export const IN_CURRENT_REVISION = { revision: { currentOf: { isNot: null } } }
