import { describe, expect, it } from 'vitest'
import { CONTRADICTION_DOUBTS, type Doubt } from '../../src/compare/figures/contradiction-doubts.js'
import { findContradictions } from '../../src/compare/figures/find-contradictions.js'
import { sightFigures } from '../../src/compare/figures/sight-figures.js'
import { dossierOf } from './figure-dossier.js'

function contradictions(texts: readonly string[], doubts?: readonly Doubt[]): number {
  const told = texts.map((text, i) => ({ id: `a${i}`, outlet: `Outlet ${i}`, date: '2026-03-14', text }))
  return findContradictions(sightFigures(dossierOf(told).articles), doubts).length
}

describe('two numbers of one noun that are apart', () => {
  it.each(CONTRADICTION_DOUBTS)('are no contradiction: $name', (doubt) => {
    expect(contradictions(doubt.example), 'with the rule').toBe(0)
    const others = CONTRADICTION_DOUBTS.filter((other) => other !== doubt)
    expect(contradictions(doubt.example, others), 'without it').toBeGreaterThan(0)
  })

  it('contradict each other where the words beside them are of one thing', () => {
    expect(
      contradictions([
        'He had declared an emergency for 19 counties along the coast.',
        'Seven million people live in the 18 counties now under the emergency that he declared.',
      ]),
    ).toBe(1)
  })

  it('contradict nobody where an article has three of them: it tells of several places or times', () => {
    const other = 'The province counted 28 burnt barns after the fire in the night.'
    const own = 'The province counted 19 burnt barns after the fire in the night.'
    expect(contradictions([own, other])).toBe(1)
    expect(contradictions([`${own} Mellin lost 34 barns. Karsk has 41 barns.`, other])).toBe(0)
  })
})
