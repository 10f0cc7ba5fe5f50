import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import { nameDifferences } from '../../src/compare/name-differences.js'
import { diffTexts } from '../../src/compare/word-edits.js'
import { loadModels } from '../../src/models/load-models.js'
import { ARTICLE_EXAMPLES, WORD_EXAMPLES } from './difference-examples.js'
import { makeDossier } from './make-dossier.js'

const MARK = /\{(=?) ?([^{}>]*?) ?> ?([^{}]*)\}/g

/** One side of a marked line: 2 = the fullest rendering, 3 = the other. */
function sideOf(line: string, side: 2 | 3): string {
  const chosen = line.replace(MARK, (...match: string[]) => match[side] ?? '')
  return chosen
    .replace(/ +/g, ' ')
    .replace(/ (?=[,%])/g, '')
    .trim()
}

/** What a mark shows, without the commas around it; null = nothing, or dots. */
function shown(words: string | undefined): string | null {
  const kept = (words ?? '').replace(/^[\s,\u2026.]+/, '')
  let end = kept.length
  while (end > 0 && /[\s,\u2026]/.test(kept.charAt(end - 1))) end--
  const bare = kept.slice(0, end)
  return /^(?:\[\u2026\])?$/.test(bare) ? null : bare
}

const ROWS = Object.entries(WORD_EXAMPLES).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line })))

const STORIES = Object.entries(ARTICLE_EXAMPLES).flatMap(([kind, stories]) => stories.map((story) => ({ kind, story })))

describe('the differences between two renderings', () => {
  it.each(ROWS)('$kind: $line', ({ kind, line }) => {
    const [a, b] = [sideOf(line, 2), sideOf(line, 3)]
    const marks = [...line.matchAll(MARK)].filter(([, same]) => same === '')
    expect(nameDifferences(diffTexts(a, b), a, b)).toEqual(
      marks.map(([, , from, to]) => ({ kind, from: shown(from), to: shown(to) })),
    )
    expect(a).not.toBe(b)
  })

  it('are a cut where only a joining word stands for a clause', () => {
    const [long, short] = ['We sailed in May, we sailed again in June', 'We sailed in May and in June']
    expect(nameDifferences(diffTexts(long, short), long, short)).toEqual([
      { kind: 'TRUNCATED', from: 'we sailed again', to: null },
    ])
    expect(nameDifferences(diffTexts(short, long), short, long)).toEqual([
      { kind: 'EXTENDED', from: null, to: 'we sailed again' },
    ])
  })

  it.each(STORIES)('$kind: $story', ({ kind, story }) => {
    const dossier = makeDossier(
      story.map((quotes, i) => ({
        id: `a${i + 1}`,
        quotes: quotes.map((printed) => {
          const [, venue, words = ''] = /^(?:@([^:]*): )?(.*)$/.exec(printed) ?? []
          return { speaker: 'Ada Brenn', words, ...(venue === undefined ? {} : { venue }) }
        }),
      })),
    )
    const { utterances } = compare({ ...dossier, utterances: alignUtterances(dossier, loadModels()) }, loadModels())
    const named = utterances.flatMap(({ renderings }) =>
      renderings.flatMap(({ articleId, differences }) => differences.map((one) => `${articleId} ${one.kind}`)),
    )
    expect(named).toContain(`a2 ${kind}`)
    expect(named.filter((one) => one.endsWith('REWORDED'))).toEqual([])
  })
})
