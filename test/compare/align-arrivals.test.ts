import { describe, expect, it } from 'vitest'
import { gatherDossier } from '../../src/cluster/gather-dossier.js'
import { alignArrivals, isAlignedWhole } from '../../src/compare/align-arrivals.js'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import type { Facts } from '../../src/model/facts.js'
import type { Utterance } from '../../src/model/utterance.js'
import { loadModels } from '../../src/models/load-models.js'
import { readFacts } from '../../src/pipeline.js'
import { syntheticEvent } from '../bench/synthetic-coverage.js'

/** Dossiers of one event as its articles come in, from the first alone to all. */
async function growingEvent(articles: number) {
  const lines = [...syntheticEvent({ articles, seed: 5 })].map((article) => JSON.stringify(article)).join('\n')
  const facts: Facts[] = []
  const source = { name: 'event.jsonl', bytes: new TextEncoder().encode(lines) }
  for await (const one of readFacts([source])) if (!('kind' in one)) facts.push(one)
  const items = facts.map((one, i) => {
    const { outlet } = one.header
    return {
      id: `a${String(i).padStart(3, '0')}`,
      outlet: outlet === null ? null : { id: outlet.slug, name: outlet.name, slug: outlet.slug, kind: null },
      facts: one,
    }
  })
  return gatherDossier(items)
}

/** Pairs of renderings that stand in one utterance, by their quotations. */
function pairsOf(utterances: readonly Utterance[]): Set<string> {
  return new Set(
    utterances.flatMap(({ renderings }) =>
      renderings.flatMap((a, i) => renderings.slice(i + 1).map((b) => [a.quoteId, b.quoteId].sort().join(' '))),
    ),
  )
}

describe('articles that come in for a large event', () => {
  it('find the utterances that they would find beside all of the event', async () => {
    const dossier = await growingEvent(24)
    const upTo = (count: number, utterances: readonly Utterance[]) => ({
      ...dossier,
      articles: dossier.articles.slice(0, count),
      utterances,
    })
    let stored = alignUtterances(upTo(12, []), loadModels()).map((one, i) => ({ ...one, id: `u12.${i}` }))
    for (let count = 13; count <= 24; count += 1) {
      const event = upTo(count, stored)
      const id = event.articles.at(-1)?.id ?? ''
      const before = new Map(stored.map((utterance) => [utterance.id, utterance]))
      stored = alignArrivals(event, new Set([id]), loadModels()).map((utterance, i) => ({
        ...utterance,
        id: before.has(utterance.id) ? utterance.id : `u${count}.${i}`,
      }))
      // What was stored is still there, in its place.
      for (const [known, { renderings }] of before) {
        const now = stored.find((utterance) => utterance.id === known)
        expect(now?.renderings.slice(0, renderings.length)).toEqual(renderings)
      }
    }
    const whole = pairsOf(alignUtterances(upTo(24, []), loadModels()))
    const grown = pairsOf(stored)
    const shared = [...grown].filter((pair) => whole.has(pair)).length
    expect(shared / grown.size).toBeGreaterThan(0.97)
    expect(shared / whole.size).toBeGreaterThan(0.95)
  })

  it('find an utterance though its stored renderings were cut a little otherwise', async () => {
    const dossier = await growingEvent(6)
    const last = dossier.articles.at(-1)?.id ?? ''
    const earlier = { ...dossier, articles: dossier.articles.slice(0, -1) }
    const stored = alignUtterances(earlier, loadModels()).map((utterance, i) => ({ ...utterance, id: `u${i}` }))
    const cut = stored.map((utterance) => ({
      ...utterance,
      renderings: utterance.renderings.map((one) => ({ ...one, span: { ...one.span, end: one.span.end - 3 } })),
    }))
    const joins = (utterances: readonly Utterance[]): number =>
      utterances.filter(
        ({ renderings }) => renderings.length > 1 && renderings.some(({ articleId }) => articleId === last),
      ).length
    const joinedTo = (utterances: readonly Utterance[]): number =>
      joins(alignArrivals({ ...dossier, utterances }, new Set([last]), loadModels()))
    expect(joinedTo(stored)).toBeGreaterThan(4)
    expect(joinedTo(cut)).toBe(joinedTo(stored))
  })

  it('leave an event as it is when they quote nobody', async () => {
    const dossier = await growingEvent(3)
    const stored = alignUtterances(dossier, loadModels())
    const [first, ...others] = dossier.articles
    const silent = { ...first, id: 'silent', revisions: first?.revisions.map((one) => ({ ...one, quotes: [] })) ?? [] }
    const event = { ...dossier, articles: [...others, { outlet: null, ...silent }], utterances: stored }
    expect(alignArrivals(event, new Set(['silent']), loadModels())).toEqual(stored)
  })

  it('align it as a whole while it is small, and again whenever it has grown by half', () => {
    const whole = Array.from({ length: 500 }, (_, i) => i + 1).filter((articles) => isAlignedWhole(articles, 1))
    expect(whole).toEqual([...Array.from({ length: 30 }, (_, i) => i + 1), 45, 68, 102, 152, 228, 342])
    expect(isAlignedWhole(60, 20)).toBe(true)
  })
})
