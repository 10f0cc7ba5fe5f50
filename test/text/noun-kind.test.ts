import { describe, expect, it } from 'vitest'
import { nounKind } from '../../src/text/noun-kind.js'
import { isPlural, singular } from '../../src/text/stem.js'

describe('nounKind', () => {
  it.each([
    ['mayor', 'role'],
    ['mayors', 'group'],
    ['people', 'group'],
    ['persons', 'group'],
    ['ministry', 'body'],
    ['ministries', 'group'],
    ['neurosurgeon', 'role'],
    ['neurosurgeons', 'group'],
    ['anchorwoman', 'role'],
    ['volcanologist', 'role'],
    ['volcanologists', 'group'],
    ['cinematographer', 'role'],
    ['kitemaker', 'role'],
    ['ticketholder', 'role'],
    ['43-year-old', 'role'],
    ['43-year-olds', 'group'],
    ['harbour-mayor', 'role'],
    ['vice-harbour-mayor', 'role'],
    ['harbour-gate', null],
    ['gate', null],
    ['gates', null],
    ['maker', 'role'],
  ])('takes "%s" for %s', (word, kind) => {
    expect(nounKind(word, true)).toBe(kind)
  })

  it('takes a number for nobody, but for the age of somebody', () => {
    expect(nounKind('43-year-old', false)).toBe('role')
    expect(nounKind('43', false)).toBeNull()
    expect(nounKind('mayor', false)).toBeNull()
  })
})

describe('singular', () => {
  it.each([
    ['officers', 'officer'],
    ['people', 'person'],
    ['parties', 'party'],
    ['ties', 'tie'],
    ['classes', 'class'],
    ['bushes', 'bush'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['buzzes', 'buzz'],
    ['houses', 'house'],
    ['buses', 'bus'],
    ['boss', 'boss'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['bus', 'bus'],
    ['gas', 'gas'],
    ["mayor's", "mayor's"],
    ['mayor’s', 'mayor’s'],
    ['news', 'news'],
    ['officer', 'officer'],
    ['churchesque', 'churchesque'],
  ])('makes %s %s', (word, one) => {
    expect(singular(word)).toBe(one)
  })

  it.each([
    ['officers', true],
    ['serbs', true],
    ['people', true],
    ['cats', true],
    ['its', false],
    ['news', false],
    ['officer', false],
    ['glass', false],
  ])('knows whether %s is a plural: %s', (word, isOne) => {
    expect(isPlural(word)).toBe(isOne)
  })
})
