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

  it('are one where an outlet cut them', () => {
    const cut = { id: 'b', quotes: [{ speaker: 'Tom Ashby', words: 'will not survive another winter like this one' }] }
    const [conflict] = conflicts(makeDossier([saidBy('a', 'Ada Brenn'), cut]))
    expect(conflict?.explanation).toContain('to Ada Brenn')
    expect(conflict?.explanation).toContain('to Tom Ashby')
  })

  it('are none in one outlet, which has its own reasons', () => {
    const [a, b] = [saidBy('a', 'Ada Brenn'), saidBy('b', 'Tom Ashby')]
    expect(
      conflicts(
        makeDossier([
          { ...a, outlet: 'Post' },
          { ...b, outlet: 'Post' },
        ]),
      ),
    ).toEqual([])
  })

  it('are none under two names of one person', () => {
    expect(conflicts(makeDossier([saidBy('a', 'Ada Brenn'), saidBy('b', 'Ada Maria Brenn')]))).toEqual([])
    expect(conflicts(makeDossier([saidBy('a', 'Brenn Ada'), saidBy('b', 'Ada')]))).toEqual([])
    expect(conflicts(makeDossier([saidBy('a', 'AG Brenn'), saidBy('b', 'Brenn Duarte')]))).toEqual([])
  })

  it('are none where an article concludes who "she" is, is unsure, or names the speaker far off', () => {
    const dossier = makeDossier([saidBy('a', 'Ada Brenn'), saidBy('b', 'Tom Ashby')])
    const changes: ((quote: DossierQuote) => DossierQuote)[] = [
      (quote) => ({ ...quote, speaker: quote.speaker === null ? null : { ...quote.speaker, text: 'he' } }),
      (quote) => ({ ...quote, confidence: 0.89 }),
      (quote) => {
        const far = { start: quote.span.end + 26, end: quote.span.end + 31 }
        return { ...quote, cue: null, speaker: quote.speaker === null ? null : { ...quote.speaker, span: far } }
      },
    ]
    for (const change of changes) expect(conflicts(changeQuotes(dossier, 'b', change))).toEqual([])
    expect(conflicts(changeQuotes(dossier, 'b', (quote) => ({ ...quote, confidence: 0.9 })))).toHaveLength(1)
  })

  it('are none between a person and a body, whose words he may have said', () => {
    // Of the second body no word stands among those that are said.
    for (const body of ['the Harbour Board', 'Lorn Council']) {
      for (const roles of [[`spokesman for ${body}`], ['spokesman for the Fishing Board'], []]) {
        expect(conflicts(toBodyAndPerson(body, roles))).toEqual([])
        expect(conflicts(toBodyAndPerson(body, roles, true))).toEqual([])
      }
    }
  })
})

function changeQuotes(dossier: Dossier, id: string, change: (quote: DossierQuote) => DossierQuote): Dossier {
  return {
    ...dossier,
    articles: dossier.articles.map((article) =>
      article.id !== id
        ? article
        : { ...article, revisions: article.revisions.map((one) => ({ ...one, quotes: one.quotes.map(change) })) },
    ),
  }
}

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
  const people = dossier.people.filter(({ name }) => name !== '?').map((person) => ({ ...person, roles }))
  return { ...changeQuotes(dossier, 'a', ofBody), people }
}
