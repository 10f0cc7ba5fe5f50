import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  countByKind,
  diffFacts,
  expectedPath,
  findSettled,
  GOLDEN,
  goldenArticles,
  readExpected,
  readNote,
} from './golden-files.js'
import { markFacts } from './mark-facts.js'
import { readGolden } from './read-golden.js'

const WHAT_TO_DO =
  'Read what changed as an editor would. If it is right, "npm run golden -- --accept" makes it the expectation.'

describe('the facts of our own articles', () => {
  it('has at least a dozen of them, and no expectation without an article', () => {
    expect(goldenArticles().length).toBeGreaterThanOrEqual(12)
  })

  it.each(goldenArticles())('%s has the facts that were accepted', async (article) => {
    const facts = markFacts(await readGolden(join(GOLDEN, article)))
    const diff = diffFacts(readExpected(article)?.facts ?? [], facts)
    expect(diff.lines.length, [countByKind(diff), ...diff.lines, '', WHAT_TO_DO].join('\n')).toBe(0)
  })

  it.each(goldenArticles())('%s is wrong only where its notes say so', (article) => {
    const expected = readExpected(article)
    const settled = findSettled((expected?.notes ?? []).map(readNote), expected?.facts ?? [])
    const message = `${expectedPath(article)}: an error that is noted is there no longer; delete or rewrite its note`
    expect(settled, message).toEqual([])
  })
})
