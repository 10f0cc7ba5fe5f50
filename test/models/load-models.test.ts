import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashScript } from '../../scripts/train/write-model.js'
import { CONVERTERS } from '../../scripts/corpora/make-corpus.js'
import manifest from '../../models/manifest.json' with { type: 'json' }
import { loadModels, loadModelsFrom } from '../../src/models/load-models.js'
import { weightsOf } from '../../src/models/weights.js'

const NAMES = ['persons', 'speakers', 'body', 'align', 'links', 'reports', 'figures'] as const
interface Corpus {
  readonly source: string | null
  readonly commit: string | null
  readonly converter: string | null
  readonly note?: string
}

interface Remade {
  readonly sha256: string
  readonly commit: string | null
  readonly note?: string
}

const asIs = (lines: string): string => lines

describe('the models that ship', () => {
  it.each(NAMES)('%s is the file that the manifest lists', (name) => {
    expect(loadModels()[name].as(asIs)).not.toBe('')
  })

  it('are all in the manifest, with what they were learned from, what they reach and a licence', () => {
    expect(Object.keys(manifest.models).sort()).toEqual([...NAMES].sort())
    for (const { corpus, figures, licence } of Object.values(manifest.models)) {
      expect([corpus.length, figures.length, licence.length].every((length) => length > 0)).toBe(true)
    }
  })

  it.each(NAMES)('%s was learned by the script that stands here', (name) => {
    const { script, scriptSha256 } = manifest.models[name]
    expect(hashScript(script)).toBe(scriptSha256)
  })

  it.each(NAMES)('%s say which commit makes them again to the byte, or why none does', (name) => {
    const { remade, sha256 }: { remade: Remade; sha256: string } = manifest.models[name]
    // Weights that were learned anew must not keep what was said of others.
    expect(remade.sha256).toBe(sha256)
    if (remade.commit === null) expect(remade.note).toMatch(/\w{3}/)
    else expect(remade.commit).toMatch(/^[0-9a-f]{7}$/)
  })

  it('say of every corpus where it comes from and how its rows are made, or why that cannot be said', () => {
    for (const entry of Object.values(manifest.models).flatMap(({ corpus }) => corpus as readonly Corpus[])) {
      const name = /^npm run corpora -- (\w+) /.exec(entry.converter ?? '')?.[1] ?? ''
      const converter = CONVERTERS[name]
      if (converter === undefined)
        expect(entry).toMatchObject({ converter: null, note: expect.stringMatching(/\w{3}/) as string })
      else expect(entry).toMatchObject({ source: converter.source, commit: converter.commit })
    }
  })
})

describe('a folder of models', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rashomon-models-'))
    cpSync(join(import.meta.dirname, '../../models'), folder, { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const open = () => loadModelsFrom(pathToFileURL(`${folder}/`))

  it('is not looked at before a model is asked for', () => {
    rmSync(join(folder, 'manifest.json'))
    expect(open).not.toThrow()
  })

  it('refuses weights that are not those of the manifest, and says which, and what to do', () => {
    writeFileSync(join(folder, 'align.weights'), '\tbias 1\n')
    const models = open()
    expect(() => models.align.as(asIs)).toThrow(
      new RegExp(`align\\.weights.*${manifest.models.align.sha256}.*found [0-9a-f]{64}.*Install`, 's'),
    )
    expect(models.body.as(asIs)).not.toBe('')
  })

  it('refuses weights of another format', () => {
    const { align } = manifest.models
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ models: { align: { ...align, format: 2 } } }))
    expect(() => open().align.as(asIs)).toThrow(/format 2.*reads format 1/s)
  })

  it('says which file or which model is missing', () => {
    rmSync(join(folder, 'align.weights'))
    expect(() => open().align.as(asIs)).toThrow(/align\.weights cannot be read/)
    writeFileSync(join(folder, 'manifest.json'), '{"models":{}}')
    expect(() => open().align.as(asIs)).toThrow(/lists no model "align"/)
  })
})

describe('weights', () => {
  it('are loaded when first asked for, and read once by each reader', () => {
    const done: string[] = []
    const weights = weightsOf(() => {
      done.push('loaded')
      return 'a 1'
    })
    const read = (lines: string): { readonly lines: string } => {
      done.push('read')
      return { lines }
    }
    expect(done).toEqual([])
    expect(weights.as(read)).toBe(weights.as(read))
    expect(done).toEqual(['loaded', 'read'])
  })
})
