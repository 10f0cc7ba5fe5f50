import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.js'
import type { Facts } from '../../src/model/facts.js'
import { compareInMemory, readFacts, type Compared } from '../../src/pipeline.js'
import { Comparisons } from '../../src/pipeline/comparing/comparisons.js'
import { joinParts, partsOf } from '../../src/pipeline/comparing/messages.js'
import { turnsWhile } from '../support/turns-while.js'

const SAMPLE = resolve(import.meta.dirname, '../../sample')

describe('comparisons of a server', () => {
  let here: Compared
  beforeAll(async () => {
    here = await compareSample()
  })
  const apart = new Comparisons(1, 0)
  afterAll(async () => {
    await apart.close()
  })

  it('are the same from a thread as on the spot', async () => {
    const { dossier, comparison } = here
    expect(comparison.utterances.length).toBeGreaterThan(3)
    expect(comparison.findings.length).toBeGreaterThan(3)
    expect(await apart.compare(dossier, 'ALL')).toStrictEqual(comparison)
    const originals = await apart.compare(dossier, 'ORIGINALS_ONLY')
    expect(originals).toStrictEqual(await new Comparisons(1, Infinity).compare(dossier, 'ORIGINALS_ONLY'))
    expect(originals.articles.length).toBeLessThan(comparison.articles.length)
  })

  it('leave others their turn where the event is large, and none where it is small', async () => {
    expect(await turnsWhile(() => apart.compare(here.dossier, 'ALL'))).toBeGreaterThan(2)
    expect(await turnsWhile(() => new Comparisons(1, Infinity).compare(here.dossier, 'ALL'))).toBeLessThan(2)
  })

  it('asked for at once come one after the other, each its own', async () => {
    const one = { ...here.dossier, articles: here.dossier.articles.slice(0, 1), utterances: [] }
    const [all, few] = await Promise.all([apart.compare(here.dossier, 'ALL'), apart.compare(one, 'ALL')])
    expect(all).toStrictEqual(here.comparison)
    expect(few.articles).toStrictEqual(here.comparison.articles.slice(0, 1))
  })

  it('go on with a new thread after one has ended', async () => {
    const broken = apart.compare({ ...here.dossier, articles: null } as unknown as Dossier, 'ALL')
    await expect(broken).rejects.toThrow(TypeError)
    const underWay = apart.compare(here.dossier, 'ALL')
    const refused = expect(underWay).rejects.toThrow('The thread that compares ended.')
    await new Promise(setImmediate)
    await apart.close()
    await refused
    expect(await apart.compare(here.dossier, 'ALL')).toStrictEqual(here.comparison)
  })
})

describe('the parts of a comparison', () => {
  it('are short lists, and make the whole again', async () => {
    const { comparison } = await compareSample()
    const long = { ...comparison, utterances: Array.from({ length: 40 }, () => comparison.utterances).flat() }
    const parts = [...partsOf(long)]
    for (const { value } of parts) if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(16)
    expect(joinParts(structuredClone(parts))).toStrictEqual(long)
  })
})

async function compareSample(): Promise<Compared> {
  const facts: Facts[] = []
  const sources = readdirSync(SAMPLE).map((name) => ({ name, bytes: readFileSync(join(SAMPLE, name)) }))
  for await (const one of readFacts(sources)) if (!('kind' in one)) facts.push(one)
  return compareInMemory(facts)
}
