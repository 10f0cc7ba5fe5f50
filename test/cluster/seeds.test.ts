import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { gatherDossier, type DossierItem } from '../../src/cluster/gather-dossier.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { extract } from '../../src/extract/extract.js'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds')
const atHand = existsSync(SEEDS)
if (!atHand) console.warn('SKIPPED: the seed articles are not at hand (../shared/seeds), so their event is not tested.')

interface Gold {
  readonly quotes: readonly {
    readonly id: string
    readonly file: string
    readonly start: number
    readonly end: number
    readonly speaker: string | null
  }[]
}

describe.skipIf(!atHand)('the seed articles', () => {
  it('are one event, in whatever order they come in', async () => {
    const items = await readSeeds()
    expect(items).toHaveLength(5)
    for (const order of permutations(items)) {
      const archive = new ArchiveInMemory()
      for (const { id, facts } of order) archive.takeIn(id, makeFingerprint(facts))
      expect(new Set(archive.events().values()).size).toBe(1)
    }
  })

  it('name each person once', async () => {
    const surnames = gatherDossier(await readSeeds()).people.map(({ name }) => name.split(' ').at(-1))
    expect(new Set(surnames).size).toBe(surnames.length)
  })

  it('find the speaker whom one article only describes in the others', async () => {
    const dossier = gatherDossier(await readSeeds())
    const gold = JSON.parse(readFileSync(join(SEEDS, 'gold.json'), 'utf8')) as Gold
    const surnames = new Map(dossier.people.map(({ id, name }) => [id, name.split(' ').at(-1)]))
    const described = gold.quotes.flatMap(({ id, file, start, end, speaker }) => {
      const quotes = dossier.articles.find((article) => article.id === file)?.revisions[0]?.quotes ?? []
      const quote = quotes.find(({ span }) => span.start < end && start < span.end)
      const isOpen = quote?.speaker?.person === null && quote.speaker.organisation === null && speaker !== null
      return isOpen ? [{ id, given: surnames.get(quote.personId ?? '') ?? null, gold: speaker.split(' ').at(-1) }] : []
    })
    expect(described.length).toBeGreaterThan(0)
    for (const quote of described) expect(quote).toMatchObject({ given: quote.gold })
  })
})

async function readSeeds(): Promise<DossierItem[]> {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  const input = files.map((file) => ({ name: file, bytes: readFileSync(join(SEEDS, file)) }))
  const items: DossierItem[] = []
  for await (const reading of readArticles(input, loadModels())) {
    if (reading.kind === 'article')
      items.push({ id: reading.origin.name, outlet: null, facts: extract(reading, loadModels()) })
  }
  return items
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}
