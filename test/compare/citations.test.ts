import { describe, expect, it } from 'vitest'
import { listCitations } from '../../src/compare/list-citations.js'
import { dossierOf } from './figure-dossier.js'

describe('listCitations', () => {
  it('brings the spellings of one source together and keeps the unnamed apart', () => {
    const sources = listCitations(
      dossierOf([
        {
          id: 'a',
          date: '2026-03-15',
          text: 'The Harbour Union said it would go on. A senior official said it was late.',
        },
        {
          id: 'b',
          date: '2026-03-15',
          text: 'According to the Harbour Union, nobody slept. A senior official said it was early.',
        },
      ]),
    )
    expect(sources.map(({ source, kind, coverage }) => [source, kind, coverage.map(({ state }) => state)])).toEqual([
      ['Harbour Union', 'ORGANISATION', ['RAN', 'RAN']],
      ['A senior official', 'UNNAMED_OFFICIAL', ['RAN', 'NOT_RUN']],
      ['A senior official', 'UNNAMED_OFFICIAL', ['NOT_RUN', 'RAN']],
    ])
  })
})
