import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import type { CoverageState } from '../../src/model/comparison.js'
import { loadModels } from '../../src/models/load-models.js'
import { makeDossier, type Told } from './make-dossier.js'

const WARNING = 'The harbour wall will not survive another winter like this one.'
const BOTH: readonly Told[] = ['a', 'b'].map((id) => ({ id, quotes: [{ speaker: 'Ada Brenn', words: WARNING }] }))

describe('an outlet that prints no rendering of a statement', () => {
  it('left it out where nothing of it stands there', () => {
    expect(stateIn({ id: 'c', narrative: ['The council met on Tuesday and spoke of the ferry.'] })).toBe('NOT_RUN')
  })

  it('may have it in the writer’s own sentence', () => {
    const narrative = ['Brenn told the council that the wall of the harbour would hardly survive another winter.']
    expect(stateIn({ id: 'c', narrative })).toBe('UNSURE')
  })

  it('has no trace of it in its words strewn over several sentences', () => {
    const narrative = [
      'The harbour was shut.',
      'A wall fell.',
      'Few ferries survive.',
      'Winter came.',
      'Another followed.',
    ]
    expect(stateIn({ id: 'c', narrative })).toBe('NOT_RUN')
  })

  it('may have it in a quotation that is not surely the same', () => {
    const words = 'The harbour wall is old, and it will not survive.'
    expect(stateIn({ id: 'c', quotes: [{ speaker: 'Tom Ashby', words }] })).toBe('UNSURE')
    expect(stateIn({ id: 'c', quotes: [{ speaker: 'Tom Ashby', words: 'The ferry is old, and we know it.' }] })).toBe(
      'NOT_RUN',
    )
  })

  it('is not doubted over what one article alone prints', () => {
    const narrative = ['Brenn told the council that the wall of the harbour would hardly survive another winter.']
    expect(stateIn({ id: 'c', narrative }, BOTH.slice(0, 1))).toBe('NOT_RUN')
  })
})

/** What the article did with the warning that the others print. */
function stateIn(told: Told, others: readonly Told[] = BOTH): CoverageState | undefined {
  const dossier = makeDossier([...others, told])
  const utterances = alignUtterances(dossier, loadModels())
  const compared = compare({ ...dossier, utterances }, loadModels()).utterances
  const warning = compared.find(({ renderings }) => renderings.some(({ text }) => text === WARNING))
  return warning?.coverage.find(({ articleId }) => articleId === told.id)?.state
}
