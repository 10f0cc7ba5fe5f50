import { readdirSync } from 'node:fs'
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
  it('has fifty of them, and no expectation without an article', () => {
    const expectations = readdirSync(GOLDEN).filter((name) => name.endsWith('.facts'))
    const paths = expectations.map((name) => join(GOLDEN, name)).sort()
    expect(paths).toEqual(goldenArticles().map(expectedPath).sort())
    expect(goldenArticles().length).toBeGreaterThanOrEqual(50)
  })

  it.each(goldenArticles())('%s has the facts that were accepted', async (article) => {
    const facts = markFacts(await readGolden(join(GOLDEN, article)))
    const diff = diffFacts(readExpected(article)?.facts ?? [], facts)
    if (diff.lines.length > 0) expect.fail([countByKind(diff), ...diff.lines, '', WHAT_TO_DO].join('\n'))
  })

  it.each(goldenArticles())('%s is wrong only where its notes say so', (article) => {
    const expected = readExpected(article)
    const settled = findSettled((expected?.notes ?? []).map(readNote), expected?.facts ?? [])
    const message = `${expectedPath(article)}: an error that is noted is there no longer; delete or rewrite its note`
    expect(settled, message).toEqual([])
  })
})

describe('the difference between two marked texts', () => {
  const before = ['PARAGRAPH | Roe spoke.', '  mention NAME «Roe» = Jane Roe', '  figure «two» EXACTLY 2 COUNT']

  it('is nothing between the same facts', () => {
    expect(diffFacts(before, before)).toEqual({ lines: [], lost: [], gained: [] })
  })

  it('shows what was lost and gained below the words of the article, and counts it by kind', () => {
    const after = [
      before[0] ?? '',
      before[1] ?? '',
      '  figure «two» EXACTLY 2 COUNT | action speak',
      '  citation AGENCY «VPS»',
    ]
    const diff = diffFacts(before, after)
    expect(diff.lines).toEqual([
      '  PARAGRAPH | Roe spoke.',
      '- figure «two» EXACTLY 2 COUNT',
      '+ figure «two» EXACTLY 2 COUNT | action speak',
      '+ citation AGENCY «VPS»',
    ])
    expect(countByKind(diff)).toBe('citation +1, figure +1 -1')
  })

  it('shows a block of another kind once', () => {
    const diff = diffFacts(['HEADLINE | Roe spoke'], ['SUBHEADLINE | Roe spoke'])
    expect(diff.lines).toEqual(['- HEADLINE | Roe spoke', '+ SUBHEADLINE | Roe spoke'])
    expect(countByKind(diff)).toBe('block +1 -1')
  })
})

describe('a note on a known error', () => {
  const note = readNote('wrong speaker: quote DIRECT «No» | speaker PERSON «he» = John Roe ## Jane Roe says it')

  it('is settled when the wrong fact is gone', () => {
    expect(findSettled([note], ['  quote DIRECT «No» | speaker PERSON «he» = John Roe | cue «said» say'])).toEqual([])
    expect(findSettled([note], ['  quote DIRECT «No» | speaker PERSON «he» = Jane Roe | cue «said» say'])).toEqual([
      note,
    ])
  })

  it('is settled when the missing fact is there', () => {
    const missing = readNote('missing figure: figure «two ## spoke')
    expect(findSettled([missing], [])).toEqual([])
    expect(findSettled([missing], ['  figure «two people» EXACTLY 2 COUNT'])).toEqual([missing])
  })

  it('must say what is right', () => {
    expect(() => readNote('wrong speaker: quote DIRECT «No»')).toThrow('is no note')
  })
})
