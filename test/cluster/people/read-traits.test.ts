import { describe, expect, it } from 'vitest'
import { readTraits } from '../../../src/cluster/people/read-traits.js'
import type { MentionKind } from '../../../src/model/person.js'
import { day } from '../../compare/make-dossier.js'
import { makeFacts } from '../../support/make-facts.js'

/** What a text tells of Peter Koll, wherever it names him, or points at him where another kind is given. */
function traitsIn(text: string, kind: MentionKind = 'NAME', roles: readonly string[] = [], isDated = true) {
  const facts = makeFacts({})
  const mentions = [...text.matchAll(/Peter Koll/g)].map(({ index }) => ({
    span: { start: index, end: index + 10 },
    text: 'Peter Koll',
    kind,
  }))
  const person = {
    name: 'Peter Koll',
    names: ['Peter Koll'],
    mentions,
    roles: roles.map((role) => ({ span: { start: 0, end: 0 }, text: role })),
  }
  const header = { ...facts.header, publishedAt: isDated ? day('2031-05-03') : null }
  const [traits] = readTraits({ people: [person], article: { ...facts.article, text }, header })
  return { fields: [...(traits?.fields ?? [])], born: traits?.born ?? null }
}

describe('the walks of life of a person', () => {
  it.each([
    ['The boxer Peter Koll said so.', ['sport']],
    ['It rained. Boxer Peter Koll said so.', ['sport']],
    ['Peter Koll, a boxer, said so.', ['sport']],
    ['Peter Koll, an actor, said so.', ['arts']],
    ['Peter Koll, the senator, said so.', ['politics']],
    ['Peter Koll, former senator, said so.', ['politics']],
    ['Peter Koll, once boxer, said so.', ['sport']],
    ['Peter Koll, a retired light boxer, said so.', ['sport']],
    ['The actor Peter Koll came. Peter Koll, a boxer, spoke.', ['arts', 'sport']],
    ['Peter Koll said a boxer had come.', []],
    ['Peter Koll, boxer.', []],
    ['Peter Koll came with others, and a boxer, too.', []],
    ['Peter Koll, a man who was never in his whole life a boxer, said so.', []],
    ['The boxer (Peter Koll) said so.', []],
  ])('are read beside the name: %s', (text, fields) => {
    expect(traitsIn(text).fields).toEqual(fields)
  })

  it('are read in roles, and beside names alone', () => {
    expect(traitsIn('Peter Koll said so.', 'NAME', ['senator of Lorn']).fields).toEqual(['politics'])
    expect(traitsIn('The boxer Peter Koll said so.', 'DESCRIPTION').fields).toEqual([])
  })
})

describe('the years in which a person may be born', () => {
  it.each([
    ['Peter Koll, 34, said so.', [1996, 1997]],
    ['Peter Koll (34) said so.', [1996, 1997]],
    ['It was Peter Koll, 34.', [1996, 1997]],
    ['Peter Koll (1871–1935) built it.', [1871, 1871]],
    ['Peter Koll (1871 - 1935) built it.', [1871, 1871]],
    ['Peter Koll (born 1954) built it.', [1954, 1954]],
    ['Peter Koll (1954–) built it.', [1954, 1954]],
    ['Peter Koll (1954) built it.', [1954, 1954]],
    ['Peter Koll came. Peter Koll, 34, said so.', [1996, 1997]],
    ['Peter Koll, 34 others and a dog came.', null],
    ['Peter Koll of the Lorn (1871) built it.', null],
    ['Peter Koll, who owns it, 34, said so.', null],
    ['Peter Koll said so.', null],
  ])('are told by age or life: %s', (text, born) => {
    expect(traitsIn(text).born).toEqual(born)
  })

  it('are not told by an age on no day', () => {
    expect(traitsIn('Peter Koll, 34, said so.', 'NAME', [], false).born).toBeNull()
    expect(traitsIn('Peter Koll (1954) built it.', 'NAME', [], false).born).toEqual([1954, 1954])
  })
})
