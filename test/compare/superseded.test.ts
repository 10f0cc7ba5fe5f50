import { describe, expect, it } from 'vitest'
import { findSuperseded } from '../../src/compare/find-superseded.js'
import { loadModels } from '../../src/models/load-models.js'
import { dossierOf } from './figure-dossier.js'

const COUNTED = 'Police said 38 people were injured in the fire at Karsk Quay.'
const COUNTED_LATER = 'Police said 41 people were injured in the fire at Karsk Quay.'

describe('figures that took the place of earlier ones', () => {
  const dossier = dossierOf([
    { id: 'early', date: '2026-03-14', text: COUNTED },
    { id: 'late', date: '2026-03-16', text: COUNTED_LATER },
    { id: 'none', date: '2026-03-16', text: 'The quay was closed.' },
  ])
  const later = [{ articleId: 'late', figureId: 'late/f1', earlierId: 'early/f1' }]

  it('are told of the article that prints the later one, and of the one whose figure is no more', () => {
    expect(findSuperseded(dossier, 'late', loadModels())).toEqual(later)
    expect(findSuperseded(dossier, 'early', loadModels())).toEqual(later)
    expect(findSuperseded({ ...dossier, articles: dossier.articles.toReversed() }, 'late', loadModels())).toEqual(later)
  })

  it('are no matter of an article without figures, or that is not there', () => {
    expect(findSuperseded(dossier, 'none', loadModels())).toEqual([])
    expect(findSuperseded(dossier, 'nobody', loadModels())).toEqual([])
  })

  it('are not told of other articles of the event', () => {
    const more = dossierOf([
      { id: 'early', date: '2026-03-14', text: COUNTED },
      { id: 'late', date: '2026-03-16', text: COUNTED_LATER },
      { id: 'other', date: '2026-03-16', text: 'Damage of 9 million crowns was done to the quay.' },
    ])
    expect(findSuperseded(more, 'other', loadModels())).toEqual([])
  })
})
