import { describe, expect, it } from 'vitest'
import { resolveDescriptions } from '../../src/cluster/resolve-descriptions.js'
import type { Speaker, SpeakerKind } from '../../src/model/quote.js'

const PEOPLE = [
  { id: 'dahl', roles: ['Norwegian Foreign Minister', 'minister'] },
  { id: 'berg', roles: ['former Norwegian Prime Minister', 'mayor of Lisbon'] },
  { id: 'kollie', roles: ['Liberian Foreign Minister', 'Australian judge'] },
  { id: 'voss', roles: ['harbour police spokeswoman'] },
]

describe('resolving descriptions across an event', () => {
  it.each([
    ['the Norwegian minister', 'dahl'],
    ['Liberia’s foreign minister', 'kollie'],
    ['the Austrian judge', null],
    ['the Lisbon mayor', 'berg'],
    ['a police spokesman', null],
    ['the police spokesman', 'voss'],
    ['the minister', null],
    ['the Norwegian prime minister', null],
    ['the former Norwegian prime minister', 'berg'],
    ['the Danish minister', null],
    ['Norwegian ministers', null],
    ['', null],
  ])('%s', (text, personId) => {
    expect(resolveDescriptions([quote(text)], PEOPLE)).toEqual([personId])
  })

  it('lets "he" go on with the described speaker, until somebody else speaks', () => {
    const quotes = [quote('the Lisbon mayor'), quote('he'), { ...quote('Dahl', 0), personId: 'dahl' }, quote('he')]
    expect(resolveDescriptions(quotes, PEOPLE)).toEqual(['berg', 'berg', 'dahl', null])
  })

  it('answers nobody where two people hold the office', () => {
    const people = [...PEOPLE, { id: 'lund', roles: ['Norwegian defence minister'] }]
    expect(resolveDescriptions([quote('the Norwegian minister')], people)).toEqual([null])
  })

  it('leaves organisations and groups alone', () => {
    expect(resolveDescriptions([quote('the Lisbon mayor', null, 'GROUP')], PEOPLE)).toEqual([null])
  })
})

function quote(
  text: string,
  person: number | null = null,
  kind: SpeakerKind = 'PERSON',
): { personId: null; speaker: Speaker } {
  return { personId: null, speaker: { span: { start: 0, end: text.length }, text, kind, person, organisation: null } }
}
