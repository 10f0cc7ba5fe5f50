import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createClient } from '../client/index.js'
import { readVersion } from '../config.js'
import { makeMcpServer } from '../mcp/make-mcp-server.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { reachServer, type Answering } from './reach-server.js'
import type { SettingFlags } from './settings.js'
import type { Terminal } from './terminal.js'

/**
 * `rashomon mcp`: the tools of an assistant over stdin and stdout, until the assistant closes them. Where no server has the database,
 * this process serves it, so that other commands and other assistants go on working beside it.
 */
export async function runMcp(flags: SettingFlags, terminal: Terminal): Promise<ExitCode> {
  const log = (line: string) => terminal.stderr.write(`${line}\n`)
  let answering = await reachServer(flags, log)
  const send = ({ address, secret }: Answering, input: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${secret}`)
    return fetch(new URL(new URL(input).pathname, address), { ...init, headers })
  }
  const ask = async (input: string, init?: RequestInit): Promise<Response> => {
    try {
      return await send(answering, input, init)
    } catch {
      // Whoever served the database has ended: another one does by now, or this process.
      await answering.close()
      answering = await reachServer(flags, log)
      return send(answering, input, init)
    }
  }
  const client = createClient(answering.address, { fetch: ask as typeof fetch })
  const server = makeMcpServer({ client, mayTakeIn: true, version: readVersion() })
  const left = Promise.race([
    once(terminal.stdin, 'end'),
    once(terminal.stdin, 'close'),
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
  ])
  await server.connect(new StdioServerTransport())
  log('Rashomon is ready for an assistant (MCP on standard input and output).')
  await left
  await server.close()
  await answering.close()
  return EXIT.ok
}
