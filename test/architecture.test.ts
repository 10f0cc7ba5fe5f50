import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Room -> the rooms it may import. A room is a folder of src, or a file that stands there alone. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  'start-thread': [],
  model: [],
  lexicon: [],
  config: ['errors'],
  text: ['lexicon', 'model', 'errors'],
  models: ['errors'],
  'read/page-text': ['lexicon', 'text', 'model'],
  read: ['read/page-text', 'models', 'text', 'model', 'errors'],
  web: ['read', 'text', 'model', 'errors'],
  extract: ['lexicon', 'text', 'read/page-text', 'models', 'model', 'errors'],
  compare: ['lexicon', 'text', 'models', 'model', 'errors'],
  cluster: ['lexicon', 'text', 'model', 'errors'],
  tracing: ['config'],
  store: ['text', 'model', 'config', 'errors', 'start-thread', 'tracing'],
  pipeline: ['read', 'extract', 'cluster', 'compare', 'store', 'models', 'model', 'errors', 'start-thread', 'tracing'],
  follow: ['web', 'pipeline', 'compare', 'store', 'model', 'errors'],
  graphql: ['web', 'follow', 'pipeline', 'compare', 'store', 'model', 'errors'],
  page: ['compare', 'text', 'model', 'errors'],
  mcp: ['client', 'text'],
  serve: [
    'web',
    'follow',
    'page',
    'mcp',
    'client',
    'graphql',
    'pipeline',
    'store',
    'config',
    'model',
    'errors',
    'tracing',
  ],
  cli: [
    'web',
    'follow',
    'page',
    'mcp',
    'client',
    'serve',
    'pipeline',
    'compare',
    'store',
    'config',
    'text',
    'model',
    'errors',
    'tracing',
  ],
  client: [],
}

/** Rooms that only compute: the same input gives the same output. */
const PURE = ['model', 'lexicon', 'text', 'read/page-text', 'extract', 'cluster', 'compare']

/** The one file of those rooms that reads files: the lists of the lexicon, which are part of the program. */
const READS_LISTS = join('lexicon', 'read-table.ts')

/** Rooms inside another one that have rules of their own. */
const INNER = ['read/page-text']

/**
 * The rooms of the extractor, each with the one file through which the others come in, and the rooms whose doors it may use:
 * from the words of an article up to what it states.
 */
const EXTRACTOR: Record<string, { readonly door: string; readonly uses: readonly string[] }> = {
  narrative: { door: 'read-narrative', uses: [] },
  people: { door: 'find-people', uses: ['narrative'] },
  mentions: { door: 'find-mentions', uses: ['people', 'narrative'] },
  cues: { door: 'find-cues', uses: ['mentions', 'narrative'] },
  speakers: { door: 'resolve-speakers', uses: ['cues', 'mentions', 'people', 'narrative'] },
  statements: { door: 'find-statements', uses: ['speakers', 'cues', 'people', 'narrative'] },
  figures: { door: 'find-figures', uses: ['cues'] },
  citations: { door: 'find-citations', uses: ['cues'] },
  header: { door: 'read-header', uses: [] },
}

interface Import {
  readonly file: string
  readonly specifier: string
}

const imports = sourceFiles(SRC).flatMap(importsOf)

describe('the import rules of the design', () => {
  it('finds rooms and imports at all', () => {
    expect(imports.length).toBeGreaterThan(20)
    expect(new Set(sourceFiles(SRC).map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)))
  })

  it.each(Object.keys(MAY_IMPORT))('%s imports only the rooms it may', (room) => {
    const broken = imports
      .filter((i) => roomOf(i.file) === room && i.specifier.startsWith('.'))
      .map((i) => ({ from: relative(SRC, i.file), to: roomOf(resolve(dirname(i.file), i.specifier)) }))
      .filter(({ to }) => to !== room && !MAY_IMPORT[room]?.includes(to))
    expect(broken).toEqual([])
  })

  it('has the rooms of the extractor that the table names, and nothing beside them but the way through', () => {
    const folders = readdirSync(join(SRC, 'extract'))
    expect(folders.sort()).toEqual([...Object.keys(EXTRACTOR), 'extract.ts', 'rule.ts'].sort())
  })

  it.each(Object.entries(EXTRACTOR))(
    'extract/%s is entered by its door and uses the rooms below it',
    (room, { door }) => {
      const folder = join(SRC, 'extract', room)
      const entered = imports
        .map(({ file, specifier }) => ({ file, to: resolve(dirname(file), specifier) }))
        .filter(({ file, to }) => to.startsWith(folder + sep) && !file.startsWith(folder + sep))
      const broken = entered.filter(({ file, to }) => {
        const by = relative(join(SRC, 'extract'), file).split(sep)
        const mayUse = by[0] === '..' || by.length === 1 || EXTRACTOR[by[0] ?? '']?.uses.includes(room) === true
        return to !== join(folder, `${door}.js`) || !mayUse
      })
      expect(broken.map(({ file, to }) => `${relative(SRC, file)} imports ${relative(SRC, to)}`)).toEqual([])
    },
  )

  it.each(PURE)('%s uses no library and nothing of the world', (room) => {
    const foreign = imports
      .filter((i) => roomOf(i.file) === room && !i.specifier.startsWith('.'))
      .filter((i) => relative(SRC, i.file) !== READS_LISTS)
      .map((i) => `${relative(SRC, i.file)} imports ${i.specifier}`)
    const world = sourceFiles(join(SRC, room))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/.test(readFileSync(file, 'utf8')),
      )
      .map((file) => `${relative(SRC, file)} uses the clock, chance, the process or the network`)
    expect([...foreign, ...world]).toEqual([])
  })

  it('lets one file read the models, and only those who run the rooms ask it to', () => {
    const loader = join(SRC, 'models', 'load-models.js')
    const asking = imports.filter(({ file, specifier }) => resolve(dirname(file), specifier) === loader)
    expect(asking.length).toBeGreaterThan(0)
    expect(asking.map(({ file }) => roomOf(file)).filter((room) => room !== 'pipeline')).toEqual([])
    const foreign = imports.filter((i) => roomOf(i.file) === 'models' && !i.specifier.startsWith('.'))
    expect(foreign.map(({ file }) => relative(SRC, file)).filter((file) => !file.endsWith('load-models.ts'))).toEqual(
      [],
    )
  })

  it('graphql holds no SQL', () => {
    const files = sourceFiles(join(SRC, 'graphql'))
    expect(files.length).toBeGreaterThan(20)
    const sql = /\$(?:query|execute)Raw|\bPrisma\.(?:sql|raw|join|empty)\b/
    expect(files.filter((file) => sql.test(readFileSync(file, 'utf8'))).map((file) => relative(SRC, file))).toEqual([])
  })

  it('finds circles, and what hangs on them', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
    ])
    expect(circlesOf(graph)).toEqual([['a', 'b', 'c']])
  })

  it('has no import circle of files, imports of types included', () => {
    const graph = importGraph()
    expect([...graph.values()].flat().length).toBeGreaterThan(500)
    expect(circlesOf(graph).map((circle) => circle.join(' ↔ '))).toEqual([])
  })

  it('has no barrel, no utils and no helpers', () => {
    const files = sourceFiles(SRC).map((file) => relative(SRC, file))
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts$|\/)/.test(file))).toEqual([])
    expect(files.filter((file) => /(?:^|[/\\])index\.ts$/.test(file) && file !== join('client', 'index.ts'))).toEqual(
      [],
    )
  })

  it('names files in kebab-case', () => {
    const files = sourceFiles(SRC).filter((file) => !file.includes(`${sep}generated${sep}`))
    expect(files.filter((file) => !/[/\\][a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(file))).toEqual([])
  })
})

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function roomOf(file: string): string {
  const path = relative(SRC, file).split(sep)
  const first = path[0] ?? ''
  const inner = INNER.find((room) => path.slice(0, -1).join('/') === room)
  if (inner !== undefined) return inner
  return path.length === 1 ? first.replace(/\.[jt]sx?$/, '') : first
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(
      /^(?:import|\} from|export (?:type )?(?:\*|\{[^}]*\}) from)\b[^'"\n]*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
    ),
  ].map((match) => ({ file, specifier: match[1] ?? match[2] ?? '' }))
}

/** File -> the files that it imports, by their paths below src with "/". Generated code is left out. */
function importGraph(): Map<string, string[]> {
  const name = (file: string) => relative(SRC, file).split(sep).join('/')
  const files = sourceFiles(SRC).map(name)
  const own = files.filter((file) => !file.includes('/generated/'))
  const graph = new Map<string, string[]>(own.map((file) => [file, []]))
  for (const { file, specifier } of imports) {
    const to = name(resolve(dirname(file), specifier))
    const found = ['.ts', '.tsx'].map((end) => to.replace(/\.js$/, end)).find((each) => graph.has(each))
    if (specifier.startsWith('.') && found !== undefined) graph.get(name(file))?.push(found)
  }
  return graph
}

/** Sets of files each of which leads back to itself over the others, each sorted. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]))
  const circles = [...graph.keys()]
    .filter((file) => reached.get(file)?.has(file))
    .map((file) => [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file)).sort())
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()].sort()
}

function reachedFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const waiting = [...(graph.get(start) ?? [])]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...(graph.get(file) ?? []))
  }
  return reached
}
