// Says whether the schema still answers every query that the released one answers.
//
//   npm run schema                exit code 1 when something was taken away
//   npm run schema -- --accept    makes the present schema the released one
import { copyFileSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findBreakingChanges } from './breaking-changes.js'

const RELEASED = resolve(import.meta.dirname, '../schema/released.graphql')
const PRESENT = resolve(import.meta.dirname, '../schema/schema.graphql')

if (process.argv[2] === '--accept') {
  copyFileSync(PRESENT, RELEASED)
  console.log('schema/released.graphql is now the present schema. Say in CHANGELOG.md what clients must change.')
} else {
  const broken = await findBreakingChanges(readFileSync(RELEASED, 'utf8'), readFileSync(PRESENT, 'utf8'))
  for (const change of broken) console.error(change)
  if (broken.length > 0) {
    console.error(
      `\n${String(broken.length)} change${broken.length === 1 ? '' : 's'} would break queries that work today. ` +
        'Keep the old field beside the new one with @deprecated, or accept the break: npm run schema -- --accept',
    )
    process.exitCode = 1
  } else {
    console.log('The schema answers every query that the released one answers.')
  }
}
