import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DockerfileParser, type Copy } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../src/config.js'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What the program reads at work, as it stands in a package; examples and what is told of changes are for people. */
const FOR_PEOPLE = ['examples', 'CHANGELOG.md']

interface Service {
  readonly image: string
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment: Readonly<Record<string, string>>
  readonly healthcheck: { readonly test: readonly string[] }
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly stop_grace_period: string
  readonly read_only?: boolean
}

describe('the image', () => {
  const text = read('deploy/Containerfile')
  const file = DockerfileParser.parse(text)
  const copies = file.getCOPYs().map((copy: Copy) => {
    const named = copy.getArguments().map((argument) => argument.getValue())
    const from = copy.getFlags().find((flag) => flag.getName() === 'from')
    return { from: from?.getValue() ?? null, sources: named.slice(0, -1), target: named.at(-1) ?? '' }
  })

  it('is described without a fault that a linter finds', () => {
    expect(validate(text)).toEqual([])
  })

  it('copies what there is, and what its build is let see', () => {
    const sources = copies.filter(({ from }) => from === null).flatMap((copy) => copy.sources)
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([])
    const seen = read('deploy/Containerfile.dockerignore').split('\n')
    expect(seen).toContain('*')
    const shown = seen.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(sources.filter((path) => !shown.some((one) => path === one || path.startsWith(`${one}/`)))).toEqual([])
    expect(shown.filter((one) => !sources.some((path) => path === one || path.startsWith(`${one}/`)))).toEqual([])
  })

  it('holds all that a package holds for work', () => {
    const last = copies.slice(copies.findIndex(({ from }) => from !== null)).flatMap(({ sources }) => sources)
    const held = last.map((path) => path.replace(/^\/src\//, ''))
    const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] }
    expect(held.toSorted()).toEqual(
      [...files.filter((path) => !FOR_PEOPLE.includes(path)), 'package.json', 'LICENSE', 'node_modules'].toSorted(),
    )
  })

  it('runs as nobody of note, and tells whether it is ready', () => {
    const instructions = file
      .getInstructions()
      .map((one) => `${one.getKeyword()} ${one.getRawArgumentsContent() ?? ''}`)
    expect(instructions).toContain('USER node')
    expect(instructions.indexOf('USER node')).toBeGreaterThan(
      instructions.findLastIndex((one) => /^(?:RUN|COPY)/.test(one)),
    )
    expect(instructions.find((one) => one.startsWith('HEALTHCHECK'))).toContain('http://127.0.0.1:4000/ready')
    expect(instructions).toContain('ENTRYPOINT ["node", "/app/bin/rashomon.js"]')
  })
})

describe('the composition', () => {
  const { services, volumes } = parse(read('deploy/compose.yaml')) as {
    readonly services: Readonly<Record<'database' | 'rashomon', Service>>
    readonly volumes: Readonly<Record<string, null>>
  }
  const { rashomon, database } = services

  it('builds the image that is described, and waits for its database', () => {
    expect(existsSync(join(root, 'deploy', rashomon.build?.context ?? '', rashomon.build?.dockerfile ?? ''))).toBe(true)
    expect(rashomon.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(rashomon.healthcheck.test.join(' ')).toContain('/ready')
    expect(database.healthcheck.test).toContain('pg_isready')
  })

  it('gives settings that the program has', () => {
    const known = [...read('src/config.ts').matchAll(/env\['(\w+)'\]/g)].map(([, name]) => name)
    expect(Object.keys(rashomon.environment).filter((name) => !known.includes(name))).toEqual([])
    const url = rashomon.environment['DATABASE_URL']?.replace(/\$\{DATABASE_PASSWORD[^}]*\}/, 'secret') ?? ''
    expect(readConfig({}, { DATABASE_URL: url }).databaseUrl).toBe('postgres://rashomon:secret@database:5432/rashomon')
  })

  it('keeps what is stored, holds no secret, and lets only this machine in', () => {
    expect(database.volumes).toEqual(['database:/var/lib/postgresql/data'])
    expect(Object.keys(volumes)).toEqual(['database'])
    expect(database.environment['POSTGRES_PASSWORD']).toMatch(/^\$\{DATABASE_PASSWORD:\?/)
    expect(database.ports).toBeUndefined()
    expect(rashomon.ports).toEqual(['127.0.0.1:4000:4000'])
    expect(rashomon.read_only).toBe(true)
  })

  it('gives the server the time that it takes to stop', () => {
    expect(parseInt(rashomon.stop_grace_period)).toBeGreaterThan(20)
  })
})
