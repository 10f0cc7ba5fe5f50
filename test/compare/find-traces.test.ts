import { describe, expect, it } from 'vitest'
import type { CoverageCell } from '../../src/model/coverage.js'
import { compareInMemory } from '../../src/pipeline.js'
import { plainArticle } from '../support/plain-article.js'

const WARNING = 'The harbour wall will not survive another winter like this one'
const TOLD = `KARSK - The council met on Tuesday.\n\n“${WARNING},” engineer Ada Brenn said.`
const REPORT = 'the wall of the harbour would hardly survive another winter'

describe('an outlet that prints no rendering of a statement', () => {
  it('left it out where nothing of it stands there', () => {
    expect(cellOf('The council met on Tuesday and spoke of the ferry.')).toEqual({
      articleId: 'a3',
      state: 'NOT_RUN',
      words: null,
    })
  })

  it('reports it in the writer’s own words, which are the proof', () => {
    const report = `Few in the room believed Ada Brenn when she spoke of a harbour wall that will not survive another winter.`
    expect(cellOf(`It rained on Tuesday. ${report}`)).toMatchObject({
      state: 'RAN_INDIRECTLY',
      words: { text: report, span: { start: expect.any(Number) as number } },
    })
  })

  it('reports the words themselves that it prints without marks', () => {
    const text =
      'The engineer is sure of it. The harbour wall will not survive another winter like this one, she fears.'
    expect(cellOf(text)?.state).toBe('RAN_INDIRECTLY')
  })

  it('reports one sentence of a speech, not those beside it', () => {
    const speech = TOLD.replace(WARNING, `We asked for pumps in the spring of last year. ${WARNING}`)
    const text = `Ada Brenn told the council that ${REPORT}.`
    expect(cellOf(text, [speech, speech])?.state).toBe('RAN_INDIRECTLY')
    expect(cellOf(text, [speech, speech], 'We asked for pumps in the spring of last year.')?.state).toBe('NOT_RUN')
  })

  it('reports in one of its sentences alone, the likest', () => {
    const near = 'Ada Brenn spoke of a wall that will not survive.'
    const likest = 'Brenn spoke of a harbour wall that will not survive another winter.'
    expect(cellOf(`${near}\n\n${likest}`)?.words?.text).toBe(likest)
    expect(cellOf(`${likest}\n\n${near}`)?.words?.text).toBe(likest)
  })

  it('has no trace of it in its words strewn over several sentences', () => {
    const text = 'The harbour was shut. A wall fell. Few ferries survive. Winter came. Another followed.'
    expect(cellOf(text)?.state).toBe('NOT_RUN')
  })

  it('may have it in a quotation that is not surely the same, which it shows', () => {
    const words = 'this harbour of ours may not survive the wall,'
    const text = `“${words}” one engineer said.`
    expect(cellOf(text)).toMatchObject({ state: 'UNSURE', words: { text: words } })
    expect(cellOf('“The ferry is old, and we know it,” one engineer said.')?.state).toBe('NOT_RUN')
  })

  it('reports what one other article alone quotes', () => {
    expect(cellOf(`Ada Brenn told the council that ${REPORT}.`, [TOLD])?.state).toBe('RAN_INDIRECTLY')
  })

  it('does not report with a term in marks', () => {
    const text = 'The song “harbour wall of another winter” was sung in the streets of Lorn, and many survive there.'
    expect(cellOf(text)?.state).toBe('NOT_RUN')
  })
})

/** What the last article did with a statement that the others print. */
function cellOf(text: string, others = [TOLD, TOLD], statement = WARNING): CoverageCell | undefined {
  const articles = [...others, `LORN - The wall of Karsk was spoken of.\n\n${text}`]
  const { comparison } = compareInMemory(articles.map((body, i) => plainArticle(`Headline number ${i + 1}\n\n${body}`)))
  const found = comparison.utterances.find(({ renderings }) =>
    renderings.some((rendering) => rendering.text.startsWith(statement)),
  )
  return found?.coverage.find(({ articleId }) => articleId === `a${articles.length}`)
}
