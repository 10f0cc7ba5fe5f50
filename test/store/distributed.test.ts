import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = readFileSync(join(ROOT, 'docs/distributed.md'), 'utf8')

/** What engines that speak PostgreSQL's language over several machines lack or do otherwise, by how it is written. */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  'GIN indexes': /USING GIN/,
  'columns that are generated and stored': /GENERATED ALWAYS AS/,
  'functions of our own': /CREATE (?:OR REPLACE )?FUNCTION/,
  'text search': /\b(?:\w+_to_tsquery|to_tsquery|to_tsvector|ts_rank(?:_cd)?|ts_headline)\b/,
  'row locks': /FOR (?:NO KEY )?(?:UPDATE|SHARE)\b/,
  'locked rows passed over': /\bSKIP LOCKED\b/,
  'advisory locks': /pg_(?:try_)?advisory/,
  'what a server tells of itself': /\bpg_(?!(?:try_)?advisory)[a-z_]+\(/,
  'correlated joins': /\bLATERAL\b/,
  'one snapshot for several statements': /RepeatableRead/,
  'settings of a session': /\bSET (?:jit|TIME ZONE|search_path)/,
}

/** What we do without, so that there is nothing to say of it. */
const UNUSED =
  /CREATE (?:OR REPLACE )?(?:TRIGGER|PROCEDURE|EXTENSION|SEQUENCE|RULE|VIEW|MATERIALIZED)|\b(?:LISTEN|NOTIFY|TABLESAMPLE|WITH RECURSIVE|DEFERRABLE|EXCLUDE USING|USING GIST|ctid)\b|SERIAL\b|\bpg_notify/

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/generated/') && !file.startsWith('src/store/jobs/'))
}

/** Only what is sent to the database: comments may speak of anything. */
const textOf = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => !['/**', '*', '//', '--'].some((sign) => line.trimStart().startsWith(sign)))
    .join('\n')

const sources = [...filesBelow('prisma/migrations', /\.sql$/), ...filesBelow('src', /\.ts$/)]

describe('the page on databases spread over machines', () => {
  it.each(Object.entries(OUTSIDE))('names every place of: %s', (name, pattern) => {
    const used = new Set(
      sources
        .filter((file) => pattern.test(textOf(file)))
        .map((file) => (file.startsWith('prisma/') ? 'prisma/migrations' : file)),
    )
    expect(used.size).toBeGreaterThan(0)
    const row = PAGE.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? ''
    const told = [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
    expect(told.sort()).toEqual([...used].sort())
  })

  it('need say nothing of what is not used', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter((file) => /prisma|src\/store/.test(file) && UNUSED.test(textOf(file)))).toEqual([])
  })

  it('names every unique key of rows of an article that does not hold the article', () => {
    const schema = readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8')
    const keys = schema.split('\nmodel ').flatMap((model) => {
      const lines = model.split('\n').map((line) => line.trim())
      const name = lines[0]?.split(' ')[0] ?? ''
      if (!lines.some((line) => line.startsWith('articleId '))) return []
      const single = lines.filter((line) => !line.startsWith('@@') && /@(?:id|unique)\b/.test(line))
      const joined = lines.flatMap((line) => /^@@(?:id|unique)\(\[([^\]]*)\]/.exec(line)?.[1] ?? [])
      return [...single.map((line) => line.split(' ')[0] ?? ''), ...joined]
        .filter((key) => !key.split(', ').includes('articleId'))
        .map((key) => `| \`${name}\` | \`${key}\` |`)
    })
    expect(keys.length).toBeGreaterThan(0)
    const told = PAGE.split('\n').filter((line) => /^\| `[A-Z]\w+` \| `/.test(line))
    expect(told.map((line) => line.replace(/ +/g, ' ')).sort()).toEqual(keys.sort())
  })
})
