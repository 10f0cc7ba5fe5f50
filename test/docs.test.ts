import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../src/graphql/coded-error.js'
import { KEPT_DAYS, MOST_CHANGES } from '../src/store/prune-changes.js'
import { MOST_FOLLOWERS } from '../src/store/change-feed.js'
import { LIMITS } from '../src/graphql/limits.js'
import { startTestServer, STARTING_MS, type TestServer } from './serve/test-server.js'
import { LOADING_MS, loadSample } from './support/load-sample.js'

const FOLDER = resolve(import.meta.dirname, '../docs/guides')
const GUIDES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

/** A query, and the answer printed right behind it where there is one. */
const QUERY = /^```graphql\n([\s\S]*?)^```\n(?:\n```json\n([\s\S]*?)^```\n)?/gm

/** With RENEW=1 the guides are written anew: look at the difference before you commit it. */
const RENEW = process.env['RENEW'] === '1'

describe('the guides', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await loadSample(server.store)
  }, STARTING_MS + LOADING_MS)
  afterAll(() => server.close())

  it.each(GUIDES)('%s: every query is answered, with what stands behind it', async (name) => {
    let guide = readFileSync(join(FOLDER, name), 'utf8')
    const blocks = [...guide.matchAll(QUERY)]
    expect(blocks.length).toBeGreaterThan(1)
    for (const [whole, query = '', printed] of blocks) {
      const answer = await server.ask(query)
      expect(answer.errors, query).toBeUndefined()
      if (printed === undefined) continue
      if (RENEW)
        guide = guide.replace(whole, () => whole.replace(printed, () => `${JSON.stringify(answer, null, 2)}\n`))
      else expect(answer).toEqual(JSON.parse(printed))
    }
    if (RENEW) writeFileSync(join(FOLDER, name), guide)
  })

  it('lists every error code and every limit', async () => {
    const path = join(FOLDER, 'developers.md')
    const guide = readFileSync(path, 'utf8')
    const codes = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
    const limits = Object.entries(LIMITS).map(
      ([name, { most, counts }]) => `| \`${name}\` | ${counts} | ${most.toLocaleString('en')} |`,
    )
    const tables: Record<string, string> = {
      'error-codes': ['| code | means |', '|---|---|', ...codes].join('\n'),
      limits: ['| limit | what is counted | at most |', '|---|---|---|', ...limits].join('\n'),
      'subscription-limits': [
        '| what | at most |',
        '|---|---|',
        `| days for which changes are kept | ${String(KEPT_DAYS)} |`,
        `| changes that are kept | ${MOST_CHANGES.toLocaleString('en')} |`,
        `| subscribers of one server process | ${MOST_FOLLOWERS.toLocaleString('en')} |`,
      ].join('\n'),
    }
    let renewed = guide
    for (const [marker, table] of Object.entries(tables)) {
      renewed = renewed.replace(
        new RegExp(`<!-- ${marker} -->\\n\\n(?:\\|.*\\n)*`),
        () => `<!-- ${marker} -->\n\n${table}\n`,
      )
    }
    renewed = await format(renewed, { ...(await resolveConfig(path)), filepath: path })
    if (RENEW) writeFileSync(path, renewed)
    else expect(guide).toBe(renewed)
  })
})
