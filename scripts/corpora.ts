/**
 * Makes the rows that weights are learned from out of a checkout of a public repository (see scripts/corpora/README.md):
 *
 *   npm run corpora -- NAME CHECKOUT OUT
 */
import { CONVERTERS, makeCorpus } from './corpora/make-corpus.js'

const [name, checkout, out] = process.argv.slice(2)
if (name === undefined || checkout === undefined || out === undefined) {
  console.error('npm run corpora -- NAME CHECKOUT OUT, with NAME one of:')
  for (const [known, { source, commit }] of Object.entries(CONVERTERS)) {
    console.error(`  ${known.padEnd(8)} ${source} @ ${commit}`)
  }
  process.exitCode = 2
} else {
  try {
    for (const { file, rows } of makeCorpus(name, checkout, out)) console.log(`${file}: ${rows} rows`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
