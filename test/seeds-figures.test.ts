import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareFigures } from '../src/compare/compare-figures.js'
import { loadModels } from '../src/models/load-models.js'
import { dossierOf } from './compare/figure-dossier.js'

const SEEDS = resolve(import.meta.dirname, '../../shared/seeds')
const hasSeeds = existsSync(resolve(SEEDS, 'gold.json'))
if (!hasSeeds)
  console.warn('SKIPPED: ../shared/seeds is missing, so the figures of the five seed articles were not checked.')

interface GoldFigure {
  readonly text: string
  readonly low?: number
  readonly value?: number
}

interface Gold {
  readonly articles: Record<string, { readonly date: string; readonly figures: readonly GoldFigure[] }>
}

describe.skipIf(!hasSeeds)('the figures of the seed articles', () => {
  const gold = hasSeeds ? (JSON.parse(readFileSync(resolve(SEEDS, 'gold.json'), 'utf8')) as Gold) : { articles: {} }
  const files = hasSeeds ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []
  const dossier = dossierOf(
    files.map((id) => ({
      id,
      date: gold.articles[id]?.date.slice(0, 10) ?? null,
      text: readFileSync(resolve(SEEDS, id), 'utf8'),
    })),
  )
  const groups = compareFigures(dossier, loadModels())
  const groupWith = (text: string) => groups.find((group) => group.members.some(({ figure }) => figure.text === text))

  it('are all found, with their values, and few others', () => {
    let found = 0
    for (const article of dossier.articles) {
      const text = article.revisions[0]?.text ?? ''
      const figures = article.revisions[0]?.figures ?? []
      for (const { text: printed, low, value } of gold.articles[article.id]?.figures ?? []) {
        const start = text.indexOf(printed)
        const match = figures.find(({ span }) => span.start < start + printed.length && span.end > start)
        expect(match, `${article.id}: ${printed}`).toBeDefined()
        expect(match?.low, printed).toBe(value ?? low)
        if (value !== undefined) expect(match?.high, printed).toBe(value)
      }
      found += figures.length
    }
    const wanted = Object.values(gold.articles).reduce((sum, { figures }) => sum + figures.length, 0)
    expect(found).toBeLessThanOrEqual(wanted + 2)
  })

  it('disagree about the crowd on Sunday, and speak of another day on Monday', () => {
    const crowd = groupWith('Thousands of Serbs')
    expect(crowd?.relation).toBe('CONFLICTS')
    expect(crowd?.members.map(({ figure }) => figure.text)).toEqual(
      expect.arrayContaining(['hundreds of Belgrade residents', 'A few hundred protesters', 'hundreds of residents']),
    )
    const textOf = (id: string) => crowd?.members.find((member) => member.figureId === id)?.figure.text ?? ''
    const pairs = crowd?.pairs.map(({ aFigureId, bFigureId, relation }) => [
      textOf(aFigureId),
      textOf(bFigureId),
      relation,
    ])
    expect(pairs).toContainEqual(['Thousands of Serbs', 'hundreds of residents', 'CONFLICTS'])
    expect(pairs).toContainEqual(['Thousands of Serbs', 'A few hundred protesters', 'SCOPE_DIFFERS'])
  })

  it('stand alone where one outlet has them, and keep the parties apart', () => {
    for (const text of ['38 people', 'eight police officers', '39.34% of the vote', '49 seats', '34.27%', '42 seats']) {
      const group = groupWith(text)
      expect(group?.members.length, text).toBe(1)
      expect(group?.relation, text).toBeNull()
      expect(group?.coverage.filter(({ state }) => state === 'RAN').length, text).toBe(1)
      expect(group?.coverage.filter(({ state }) => state === 'NOT_RUN').length, text).toBe(4)
    }
  })
})
