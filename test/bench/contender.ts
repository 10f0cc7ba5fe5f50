import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** PostGraphile and a Node.js that it runs on; they are installed beside the measures when they are first asked for. */
const PACKAGES = ['postgraphile@5.1.5', 'node@22.23.3']
const FOLDER = resolve(import.meta.dirname, '../../coverage/contender')

const SERVER = `
import { createServer } from 'node:http'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgService } from 'postgraphile/adaptors/pg'
const [connectionString, schema] = process.argv.slice(2)
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: [schema] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`

/** Another server of the same database. */
export interface Contender {
  readonly url: string
  readonly close: () => void
}

/**
 * Starts PostGraphile 5, in production mode, on the schema that a connection names.
 *
 * @throws where its packages cannot be installed.
 */
export async function startContender(connectionString: string): Promise<Contender> {
  if (!existsSync(join(FOLDER, 'node_modules/.bin/postgraphile'))) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' })
  }
  writeFileSync(join(FOLDER, 'server.mjs'), SERVER)
  const schema = new URL(connectionString).searchParams.get('schema') ?? 'public'
  const child = spawn(join(FOLDER, 'node_modules/.bin/node'), ['server.mjs', connectionString, schema], {
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = (): void => {
    child.kill()
  }
  let printed = ''
  for await (const part of child.stdout) {
    printed += String(part)
    const [url] = /http:\S+(?=\n)/.exec(printed) ?? []
    if (url !== undefined) return { url, close }
  }
  throw new Error(`PostGraphile ended: ${printed}`)
}
