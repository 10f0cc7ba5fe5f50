import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { BIN } from '../support/run-rashomon.js'

/** The official client, at the tools of a server. */
export async function connectHttp(url: string, key: string | null = null): Promise<Client> {
  const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` }
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } })
  return connected(transport)
}

/** The official client, at the tools of a command that it starts itself. */
export function connectStdio(folder: string): Promise<Client> {
  return connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [BIN, 'mcp', '--data', folder],
      env: { PATH: process.env['PATH'] ?? '' },
      stderr: 'ignore',
    }),
  )
}

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'rashomon-test', version: '1' })
  await client.connect(transport)
  return client
}
