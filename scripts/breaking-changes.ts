import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * What a client of the one schema can no longer do with the other, one sentence each. What had been deprecated before
 * may go.
 */
export async function findBreakingChanges(released: string, present: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(present), [DiffRule.suppressRemovalOfDeprecatedField])
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`))
}
