import { describe, expect, it } from 'vitest'
import { readArticleWords } from '../../src/compare/origins/article-words.js'
import { explainFamily } from '../../src/compare/origins/explain-family.js'
import { prepareArticle, type OriginEvidence } from '../../src/compare/origins/weigh-pair.js'
import { article } from './told-words.js'

describe('why some articles are one origin', () => {
  const member = (id: string) => {
    const made = article({ id, outlet: id })
    return prepareArticle(made, readArticleWords(made, 0))
  }
  const [a, b, c] = [member('Post'), member('Herald'), member('Gazette')]
  const nothing: OriginEvidence = {
    copied: 0,
    rewritten: 0,
    sameQuotes: 0,
    sameQuoteWords: 0,
    sameQuoteShare: 0,
    agency: null,
    score: 1,
  }

  it.each<[Partial<OriginEvidence>[], string]>([
    [[{ copied: 0.25 }], "25 % of the writer's own words are the same"],
    [[{ copied: 0.24 }], 'the texts run along'],
    [[], 'the texts run along'],
    [[{ sameQuotes: 2 }], '2 quotations are cut alike and stand in the same order'],
    [[{ sameQuotes: 1 }], 'the texts run along'],
    [
      [{ sameQuotes: 2 }, { sameQuotes: 4 }, { sameQuotes: 3 }],
      '4 quotations are cut alike and stand in the same order',
    ],
    [[{ rewritten: 0.2 }], "20 % of the narrative's sentences run along in other words"],
    [[{ rewritten: 0.19 }], 'the texts run along'],
    [[{ rewritten: 0.3, copied: 0.6 }], "60 % of the writer's own words are the same"],
    [
      [{ rewritten: 0.3, copied: 0.59, sameQuotes: 3 }],
      "59 % of the writer's own words are the same, 3 quotations are cut alike and stand in the same order and 30 % of the narrative's sentences run along in other words",
    ],
  ])('is told of %j', (evidence, reasons) => {
    expect(
      explainFamily(
        [a, b],
        a,
        null,
        evidence.map((one) => ({ ...nothing, ...one })),
      ),
    ).toBe(`Herald goes back to Post: ${reasons}.`)
  })

  it('names the source, the others and the agency', () => {
    expect(explainFamily([a, b, c], b, 'Coast Agency', [])).toBe(
      'Post and Gazette go back to Herald: Coast Agency is credited.',
    )
    expect(explainFamily([a, b, c], null, null, [])).toBe(
      'Post, Herald and Gazette go back to one text: the texts run along.',
    )
  })
})
