import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import { loadModels } from '../../src/models/load-models.js'
import type { AttributionConflict } from '../../src/model/comparison.js'
import type { Dossier, DossierQuote } from '../../src/model/dossier.js'
import { makeDossier } from './make-dossier.js'

const WARNING = 'The harbour wall will not survive another winter like this one.'

describe('the same words given to two speakers', () => {
  it('are a conflict', () => {
    expect(
      conflicts(makeDossier([saidBy('a', 'Ada Brenn'), saidBy('b', 'Tom Ashby')])).map(({ kind }) => kind),
    ).toEqual(['SPEAKER'])
  })

  it('are none where one is spokesman of the other', () => {
    const roles = ['spokesman for the Harbour Board']
    expect(conflicts(toBodyAndPerson('the Harbour Board', roles))).toEqual([])
    expect(conflicts(toBodyAndPerson('the Harbour Board', roles, true))).toEqual([])
  })

  it('are one where she speaks for another body, or for none', () => {
    for (const roles of [['spokesman for the Fishing Board'], []]) {
      expect(conflicts(toBodyAndPerson('the Harbour Board', roles))).toHaveLength(1)
    }
  })
})

function saidBy(id: string, speaker: string) {
  return { id, quotes: [{ speaker, words: WARNING }] }
}

function conflicts(dossier: Dossier): readonly AttributionConflict[] {
  const utterances = alignUtterances(dossier, loadModels())
  return compare({ ...dossier, utterances }, loadModels()).attributionConflicts
}

/** One article has a body say the words, the other a person with some roles. */
function toBodyAndPerson(body: string, roles: readonly string[], isBodyLast = false): Dossier {
  const dossier = makeDossier(
    isBodyLast ? [saidBy('b', 'Ada Brenn'), saidBy('a', '?')] : [saidBy('a', '?'), saidBy('b', 'Ada Brenn')],
  )
  const ofBody = (quote: DossierQuote): DossierQuote => ({
    ...quote,
    personId: null,
    speaker: { span: quote.span, text: body, kind: 'ORGANISATION', person: null, organisation: body },
  })
  return {
    ...dossier,
    people: dossier.people.filter(({ name }) => name !== '?').map((person) => ({ ...person, roles })),
    articles: dossier.articles.map((article) =>
      article.id !== 'a'
        ? article
        : { ...article, revisions: article.revisions.map((one) => ({ ...one, quotes: one.quotes.map(ofBody) })) },
    ),
  }
}
