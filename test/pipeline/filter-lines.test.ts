import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { filterLines } from '../../src/pipeline/filter-lines.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { syntheticCoverage } from '../bench/synthetic-coverage.js'
import { BIN } from '../support/run-rashomon.js'

type Said = Awaited<ReturnType<typeof read>>[number]

async function read(lines: readonly string[], skip = 0) {
  const said = []
  for await (const one of filterLines(Readable.from(lines.map((line) => `${line}\n`)), {}, skip)) said.push(one)
  return said
}

const briefly = (said: Said) =>
  'kind' in said
    ? `${said.reason} ${String(said.origin.line)}`
    : `${String(said.article.origin.line)} ${said.quotes.length}`

const ARTICLES = HARBOUR_ARTICLES.map((article) => JSON.stringify(article))

/** A feed in one line holds several articles. */
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour news',
  items: HARBOUR_ARTICLES.slice(0, 2).map(({ url, text }) => ({ id: url, content_text: text })),
})

describe('a stream of JSON lines', () => {
  it('is answered line by line, in order, whatever is wrong with one', async () => {
    const lines = [ARTICLES[0] ?? '', '', '{"text": 5', '[1, 2]', FEED, ARTICLES[1] ?? '', '  ', '{"text": " "}', '']
    const said = await read(lines)
    expect(said.map(briefly)).toEqual([
      '1 4',
      'EMPTY 2',
      'BAD_JSON 3',
      'BAD_JSON 4',
      'BAD_JSON 5',
      '6 2',
      'EMPTY 7',
      'EMPTY 8',
      'EMPTY 9',
    ])
    expect(said[2]).toMatchObject({ message: expect.stringContaining('Line 3 is no JSON') as string })
  })

  it('may be gone on with after any of its lines, and says the same', async () => {
    const lines = [...syntheticCoverage({ articles: 40, largest: 8, seed: 3 })].map((article) =>
      JSON.stringify(article),
    )
    const whole = await read(lines)
    expect(whole).toHaveLength(40)
    expect(await read(lines, 17)).toEqual(whole.slice(17))
    expect(await read(lines, 40)).toEqual([])
  })

  it('says as a step of a pipe, cut up and read by several, what it says whole', () => {
    const lines = [...syntheticCoverage({ articles: 60, largest: 8, seed: 5 })].map((article) =>
      JSON.stringify(article),
    )
    const input = `${lines.join('\n')}\n`
    const run = (command: string, ...args: string[]) =>
      spawnSync(command, args, {
        input,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
        env: { PATH: process.env['PATH'], HOME: tmpdir() },
      })
    const factsOf = (out: string) =>
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace(/"origin":\{"name":"-","line":\d+\}/, ''))
    const whole = run(process.execPath, BIN, 'extract', '--jsonl')
    expect(whole.stderr).toBe('')
    expect(whole.status).toBe(0)
    expect(factsOf(whole.stdout)).toHaveLength(60)
    const hasParallel = run('parallel', '--version').status === 0
    const filter = `'${process.execPath}' '${BIN}' extract --jsonl`
    // What GNU parallel does, where it is not installed: blocks of lines, two at a time, their answers in order.
    const byHand = `d=$(mktemp -d) && split -l 20 - "$d/in." && ls "$d"/in.* | xargs -P 2 -I{} sh -c "${filter} < {} > {}.out" && cat "$d"/in.*.out && rm -r "$d"`
    const cut = hasParallel ? run('parallel', '--pipe', '-k', '-N', '20', '-j', '2', filter) : run('sh', '-c', byHand)
    expect(cut.status).toBe(0)
    expect(factsOf(cut.stdout)).toEqual(factsOf(whole.stdout))
  }, 240_000)
})
