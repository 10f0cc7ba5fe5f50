import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSchema, createYoga } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import { describe, expect, it } from 'vitest'
import { guardPlugin } from '../../src/serve/guard-plugin.js'

const schema = createSchema({ typeDefs: 'type Query { pier: String }' })
const HOOKS = ['onRequest', 'onRequestParse', 'onParams', 'onExecutionResult', 'onResponse'] as const

/** As a server answers: there the library has a word for what nobody caught. */
async function ask(plugin: Plugin) {
  const yoga = createYoga({ schema, plugins: [plugin], logging: false })
  const server = createServer((request, response) => {
    void yoga(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ pier }"}',
  })
  const text = await response.text()
  server.close()
  return { status: response.status, text }
}

function fail(): never {
  throw new TypeError('The pier of /home/okafor/rashomon is closed.')
}

describe('a fault in a plugin', () => {
  it.each(HOOKS)('%s: is one of ours, and tells neither stack nor path', async (hook) => {
    for (const failing of [fail, async () => Promise.resolve().then(fail)]) {
      const faults: unknown[] = []
      const { status, text } = await ask(guardPlugin({ [hook]: failing }, (fault) => faults.push(fault)))
      expect([status === 200, text]).toEqual([false, expect.stringContaining('"code":"INTERNAL"')])
      expect(text).not.toMatch(/pier of|okafor|node_modules|TypeError|guard-plugin| at /)
      expect(String(faults[0])).toContain('/home/okafor')
    }
  })

  it('would tell both without the guard', async () => {
    expect((await ask({ onRequest: fail })).text).toMatch(/okafor[\s\S]* at /)
  })
})
