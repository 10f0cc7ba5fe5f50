import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckedStatement } from '../../src/model/check.js'
import { addressOf, runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'

const SLOW = 240_000

const ARTICLE = `Bridge closed after crack is found

2 April 2026, 09:30

“We shut the old bridge at once and nobody was hurt,” bridge master Ada Quill said on Thursday.
`
const RIGHT = 'The bridge is shut.\n\n“We shut the old bridge at once and nobody was hurt,” Ada Quill said.\n'
const WRONG = `${RIGHT}\n“We shut the old bridge too late and nobody was hurt,” Ada Quill said.\n\n“We are proud of the new bridge over the bay,” Ivo Roe said.\n`

interface SarifPlace {
  readonly message: { readonly text: string }
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: Readonly<
      Partial<Record<'startLine' | 'startColumn' | 'endColumn' | 'charOffset' | 'charLength', number>>
    >
  }
}

/** What is looked at of a log of SARIF 2.1.0. */
interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly locations: readonly SarifPlace[]
      readonly relatedLocations: readonly SarifPlace[]
    }[]
  }[]
}

/** What the schema of the standard has against a log; it is of draft 4. */
function problemsOf(log: unknown): string[] {
  const { resolve } = createRequire(import.meta.url)
  const read = (path: string) => JSON.parse(readFileSync(resolve(path), 'utf8')) as object
  const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore', logger: false })
  ajv.addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'))
  const isRight = ajv.compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
  return isRight(log) === true ? [] : (isRight.errors ?? []).map((each) => `${each.dataPath} ${each.message ?? ''}`)
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-check-'))
  await writeFile(join(folder, 'article.txt'), ARTICLE)
  await writeFile(join(folder, 'right.txt'), RIGHT)
  await writeFile(join(folder, 'wrong.txt'), WRONG)
  await runRashomon(folder, '', 'ingest', '--quiet', '--outlet', 'The Bay Mail', 'article.txt')
}, SLOW)
afterAll(() => rm(folder, { recursive: true, force: true }))

function rowsOf(out: string): CheckedStatement[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CheckedStatement)
}

describe('rashomon check', () => {
  it(
    'prints SARIF that points at the words of the draft and at their proof, and looks into one event where asked',
    async () => {
      const { code, out } = await runRashomon(folder, '', 'check', '--sarif', 'wrong.txt')
      expect(code).toBe(1)
      const log = JSON.parse(out) as SarifLog
      expect(problemsOf(log)).toEqual([])
      expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] })
      const [run] = log.runs
      expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
        ['VERBATIM', 'none'],
        ['ALTERED', 'error'],
        ['NOT_FOUND', 'error'],
      ])
      const lines = WRONG.split('\n')
      for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
        expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
        const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
        expect(artifactLocation).toEqual({ uri: 'wrong.txt' })
        const { startLine = 0, startColumn = 0, endColumn = 0, charOffset = 0, charLength = 0 } = region ?? {}
        expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(
          WRONG.slice(charOffset, charOffset + charLength),
        )
      }
      const [proof] = run?.results[1]?.relatedLocations ?? []
      const { charOffset = 0, charLength = 0 } = proof?.physicalLocation.region ?? {}
      expect(proof?.message.text).toContain('The Bay Mail')
      expect(ARTICLE.slice(charOffset, charOffset + charLength)).toContain('We shut the old bridge at once')

      const events = await runRashomon(folder, '', 'export', 'events', '--format', 'jsonl')
      const { id } = JSON.parse(events.out) as { id: string }
      expect((await runRashomon(folder, '', 'check', '--event', id, 'right.txt')).code).toBe(0)
      const missing = await runRashomon(folder, '', 'check', '--event', '00000000', 'right.txt')
      expect([missing.code, missing.out]).toEqual([1, ''])
      expect((await runRashomon(folder, '', 'check', '--event', 'bridge', 'right.txt')).code).toBe(2)
    },
    SLOW,
  )

  it(
    'prints a row a quotation in order, and ends with 1 only where something has to be mended',
    async () => {
      const right = await runRashomon(folder, '', 'check', '--json', 'right.txt')
      expect([right.code, rowsOf(right.out).map(({ verdict }) => verdict)]).toEqual([0, ['VERBATIM']])
      const wrong = await runRashomon(folder, WRONG, 'check', '--json', '-')
      const rows = rowsOf(wrong.out)
      expect([wrong.code, rows.map(({ verdict }) => verdict)]).toEqual([1, ['VERBATIM', 'ALTERED', 'NOT_FOUND']])
      for (const { span, text } of rows) expect(WRONG.slice(span.start, span.end)).toBe(text)
      expect(rows[1]?.evidence[0]).toMatchObject({ outlet: 'The Bay Mail', speaker: 'Ada Quill', revision: 1 })
    },
    SLOW,
  )

  it(
    'tells a reader what is wrong, and where the words stand',
    async () => {
      const { code, out } = await runRashomon(folder, '', 'check', 'wrong.txt')
      expect(code).toBe(1)
      expect(out).toContain('ALTERED  “We shut the old bridge too late and nobody was hurt” (Ada Quill)')
      expect(out).toContain('“too late” is “at once” in print.')
      expect(out).toContain('The Bay Mail, by Ada Quill')
      expect(out).toContain('3 quotations and 0 figures: 1 verbatim, 1 altered, 1 not found')
    },
    SLOW,
  )

  it(
    'asks the server that holds the data folder, and says what it cannot read',
    async () => {
      const alone = await runRashomon(folder, '', 'check', '--json', 'wrong.txt')
      const server = startRashomon(folder, 'serve', '--port', '0')
      try {
        await addressOf(server)
        expect(await runRashomon(folder, '', 'check', '--json', 'wrong.txt')).toEqual(alone)
        const missing = await runRashomon(folder, '', 'check', 'nowhere.txt')
        expect([missing.code, missing.out]).toEqual([2, ''])
        expect(missing.err).toContain('nowhere.txt')
        const blank = await runRashomon(folder, '  \n', 'check', '-')
        expect(blank.code === 0).toBe(false)
        expect(blank.err).toContain('blank')
      } finally {
        await stopRashomon(server, 'SIGKILL')
      }
    },
    SLOW,
  )
})
