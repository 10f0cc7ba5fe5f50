import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readEvents } from '../../src/client/read-events.js'
import type { ServerEvent } from '../../src/client/read-events.js'

const LINES = [
  ':',
  '',
  'id: 7',
  'event: next',
  'data: {"place":',
  'data: "Smørhavn"}',
  '',
  ': still here',
  '',
  'data:',
  '',
  'event: complete',
  'data',
  '',
  // A lone \r may be half of a line end until something comes behind it.
  ': bye',
]
const EVENTS: ServerEvent[] = [
  { name: 'next', data: '{"place":\n"Smørhavn"}', id: '7' },
  { name: 'message', data: '', id: null },
  { name: 'complete', data: '', id: null },
]

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

describe('the events of a stream', () => {
  it.each(['\n', '\r\n', '\r'])(
    'are read whatever ends a line (%j), also where every byte comes alone',
    async (end) => {
      const bytes = Buffer.from(`${LINES.join(end)}${end}`)
      const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
      expect(await eventsOf(await answer(pieces))).toEqual(EVENTS)
    },
  )

  it('are read where a chunk ends between the two marks of a line end', async () => {
    const pieces = ['data: one\r', '\n\r', '\ndata: two\r\n\r', '\n'].map((piece) => Buffer.from(piece))
    const events = await eventsOf(await answer(pieces))
    expect(events.map(({ data }) => data)).toEqual(['one', 'two'])
  })

  it('come one by one, and whoever has read enough ends the stream', async () => {
    const body = await answer([Buffer.from('data: one\n\n'), Buffer.from('data: two\n\n')], false)
    const gone = new Promise<void>((done) => server?.on('connection-lost', done))
    for await (const { data } of readEvents(body)) if (data === 'two') break
    await gone
  })
})

async function eventsOf(body: ReadableStream<Uint8Array>): Promise<ServerEvent[]> {
  const events: ServerEvent[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

/** The answer of a server that sends a piece when the one before it has arrived, so that no two come as one. */
async function answer(pieces: readonly Uint8Array[], isEnding = true): Promise<ReadableStream<Uint8Array>> {
  let arrived = (): void => undefined
  const running = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.on('close', () => running.emit('connection-lost'))
    const send = async (): Promise<void> => {
      for (const piece of pieces) {
        const next = new Promise<void>((done) => (arrived = done))
        response.write(piece)
        await next
      }
      if (isEnding) response.end()
    }
    void send()
  })
  server = running
  await new Promise<void>((done) => running.listen(0, '127.0.0.1', done))
  const { port } = running.address() as AddressInfo
  const { body } = await fetch(`http://127.0.0.1:${String(port)}`)
  if (body === null) throw new Error('no answer')
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, control) {
        control.enqueue(chunk)
        arrived()
      },
    }),
  )
}
