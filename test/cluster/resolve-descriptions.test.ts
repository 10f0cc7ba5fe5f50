import { describe, expect, it } from 'vitest'
import { descriptionResolver } from '../../src/cluster/resolve-descriptions.js'
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
    ['the minister from Norway', null],
    ['the mayor of Lisbon', 'berg'],
    ['the mayor in Lisbon', 'berg'],
    ['the mayor of Porto', null],
    ['the harbour policeman', null],
    ['the harbour police spokesperson', 'voss'],
    ['the harbour-police spokeswoman', 'voss'],
    ['the harbour police', null],
    ['some police spokesman', null],
    ['the foreign minister of Liberia', 'kollie'],
    ['the Norw minister', 'dahl'],
    ['the Nor minister', null],
    ['the Norwegia minister', 'dahl'],
    ['the police', null],
    ['of Lisbon', null],
    ['the', null],
    ['', null],
  ])('%s', (text, personId) => {
    expect(descriptionResolver(PEOPLE)([quote(text)])).toEqual([personId])
  })

  it('lets "he" go on with the described speaker, until somebody else speaks', () => {
    const quotes = [quote('the Lisbon mayor'), quote('he'), { ...quote('Dahl', 0), personId: 'dahl' }, quote('he')]
    expect(descriptionResolver(PEOPLE)(quotes)).toEqual(['berg', 'berg', 'dahl', null])
  })

  it('lets "he" be nobody after nobody, and after a body', () => {
    expect(descriptionResolver(PEOPLE)([quote('he')])).toEqual([null])
    expect(descriptionResolver(PEOPLE)([quote('the Danish minister'), quote('he')])).toEqual([null, null])
    const body = { personId: null, speaker: { ...quote('the Lisbon mayor').speaker, organisation: 'Lisbon' } }
    expect(descriptionResolver(PEOPLE)([quote('the Lisbon mayor'), body, quote('she')])).toEqual(['berg', null, null])
  })

  it('leaves a quote without a speaker as it is, and goes on behind it', () => {
    const none = { personId: null, speaker: null }
    expect(descriptionResolver(PEOPLE)([quote('the Lisbon mayor'), none, quote('he')])).toEqual(['berg', null, 'berg'])
    expect(descriptionResolver(PEOPLE)([{ personId: 'voss', speaker: null }])).toEqual(['voss'])
  })

  it('keeps who was found before, and lets "he" go on with them', () => {
    const found = { ...quote('the Lisbon mayor'), personId: 'voss' }
    expect(descriptionResolver(PEOPLE)([found, quote('he')])).toEqual(['voss', 'voss'])
    expect(descriptionResolver(PEOPLE)([quote('Roe', 3), quote('he')])).toEqual([null, null])
  })

  it('looks for the unnamed as well', () => {
    expect(descriptionResolver(PEOPLE)([quote('the Lisbon mayor', null, 'UNNAMED')])).toEqual(['berg'])
  })

  it('answers nobody where two people hold the office', () => {
    const people = [...PEOPLE, { id: 'lund', roles: ['Norwegian defence minister'] }]
    expect(descriptionResolver(people)([quote('the Norwegian minister')])).toEqual([null])
  })

  it('leaves organisations and groups alone', () => {
    expect(descriptionResolver(PEOPLE)([quote('the Lisbon mayor', null, 'GROUP')])).toEqual([null])
  })
})

function quote(
  text: string,
  person: number | null = null,
  kind: SpeakerKind = 'PERSON',
): { personId: null; speaker: Speaker } {
  return { personId: null, speaker: { span: { start: 0, end: text.length }, text, kind, person, organisation: null } }
}
