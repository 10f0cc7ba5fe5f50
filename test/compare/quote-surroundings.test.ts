import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../src/compare/align/quote-surroundings.js'
import type { DossierQuote, DossierRevision } from '../../src/model/dossier.js'

describe('the writer’s words around a quotation', () => {
  it.each([
    ['The port would never close “to anyone” on the coast while he lived.', ' on the coast '],
    ['The port would never close “to anyone” who came by sea.', ' '],
    ['The port would never close “to anyone” on land or sea.', ' on land '],
    ['The port would never close “to anyone” on the coast, and that was that.', ' on the coast'],
    ['The port would never close “to anyone” of 10,000 skippers, he said.', ' of 10,000 skippers'],
    ['The port would never close “to anyone” whatever the weather.', ' whatever the weather.'],
  ])('end behind it where another clause begins: %s', (text, after) => {
    const quote = { span: { start: text.indexOf('“'), end: text.indexOf('”') + 1 }, cue: null } as DossierQuote
    const revision = { text, quotes: [quote] } as unknown as DossierRevision
    expect(surroundingsOf(revision, quote)).toEqual({ before: 'The port would never close ', after })
  })
})
