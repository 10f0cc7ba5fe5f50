// Says how the facts of our own articles in test/golden differ from those that were accepted, and which of our own pages in
// test/read/pages are read otherwise, which comparisons of test/golden/reports, how sure it is of the speakers in
// test/golden/sureness.tsv, and how likely what two articles print is one in test/golden/likeness.tsv.
//
//   npm run golden                exit code 1 when a fact was gained or lost
//   npm run golden -- --accept    makes the present facts the accepted ones; the notes on known errors stay
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  countAlike,
  countByKind,
  diffFacts,
  expectedPath,
  findSettled,
  GOLDEN,
  goldenArticles,
  printExpected,
  readExpected,
  readNote,
} from '../test/golden/golden-files.js'
import { markFacts } from '../test/golden/mark-facts.js'
import { readGolden } from '../test/golden/read-golden.js'
import { acceptLikeness, printLikeness, readLikeness } from '../test/golden/likeness-file.js'
import { acceptSureness, printSureness, readSureness } from '../test/golden/sureness-file.js'
import { compareEvent, goldenReports, PRINTS, type Print, reportPath } from '../test/golden/reports/report-files.js'
import { EXPECTATIONS, goldenPages, pathOf } from '../test/read/pages/page-files.js'

const accept = process.argv[2] === '--accept'
const known: string[] = []
const lost: string[] = []
const gained: string[] = []
let changed = 0
for (const article of goldenArticles()) {
  const expected = readExpected(article)
  const facts = markFacts(await readGolden(join(GOLDEN, article)))
  const diff = diffFacts(expected?.facts ?? [], facts)
  const notes = (expected?.notes ?? []).map(readNote)
  known.push(...notes.map(({ sort }) => sort))
  for (const note of findSettled(notes, facts))
    console.log(`${article}: no longer ${note.kind}, delete or rewrite the note: ${note.fact}`)
  if (diff.lines.length === 0) continue
  changed++
  lost.push(...diff.lost)
  gained.push(...diff.gained)
  console.log(expected === null ? `${article}: new` : `${article}: ${countByKind(diff)}\n${diff.lines.join('\n')}\n`)
  if (accept) writeFileSync(expectedPath(article), printExpected({ notes: expected?.notes ?? [], facts }))
}
console.log(`${known.length} known errors: ${countAlike(known)}`)
if (changed === 0) console.log('Every article has the facts that were accepted.')
else {
  console.log(`${changed} articles differ: ${countByKind({ lost, gained })}`)
  console.log(accept ? 'These are the accepted facts now.' : 'Where that is right: npm run golden -- --accept')
  if (!accept) process.exitCode = 1
}
for (const page of goldenPages())
  for (const kind of ['article', 'blocks'] as const) {
    const path = pathOf(page, kind)
    const found = await EXPECTATIONS[kind](page)
    if (existsSync(path) && readFileSync(path, 'utf8') === found) continue
    console.log(`${page}: other ${kind}${accept ? '; these are the accepted ones now' : ''}`)
    if (accept) writeFileSync(path, found)
    else process.exitCode = 1
  }
const sureness = readSureness().map(({ text, accepted }) => ({ text, accepted, found: printSureness(text) }))
for (const { text, accepted, found } of sureness)
  if (found !== accepted) console.log(`${text}\n- ${accepted}\n+ ${found}`)
if (accept) acceptSureness(sureness.map(({ text, found }) => ({ text, accepted: found })))
else if (sureness.some(({ accepted, found }) => found !== accepted)) process.exitCode = 1
const likeness = readLikeness().map((row) => ({ ...row, found: printLikeness(row) }))
for (const { one, other, accepted, found } of likeness)
  if (found !== accepted) console.log(`${one} / ${other}\n- ${accepted}\n+ ${found}`)
if (accept) acceptLikeness(likeness.map(({ found, ...row }) => ({ ...row, accepted: found })))
else if (likeness.some(({ accepted, found }) => found !== accepted)) process.exitCode = 1
for (const event of goldenReports()) {
  const compared = await compareEvent(event)
  for (const print of Object.keys(PRINTS) as Print[]) {
    const [path, found] = [reportPath(event, print), PRINTS[print](compared)]
    if (existsSync(path) && readFileSync(path, 'utf8') === found) continue
    console.log(`${event}: another ${print}${accept ? '; this is the accepted one now' : ''}`)
    if (accept) writeFileSync(path, found)
    else process.exitCode = 1
  }
}
