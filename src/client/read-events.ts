import { createParser } from 'eventsource-parser'

/** One server-sent event. */
export interface ServerEvent {
  readonly name: string
  readonly data: string
  /** Its place in the order of all events; null where it has none. */
  readonly id: string | null
}

/** The events of a stream, as they come. Comments, by which the server says that it is still there, are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const events: ServerEvent[] = []
  const parser = createParser({
    onEvent: ({ event, data, id }) => events.push({ name: event ?? 'message', data, id: id ?? null }),
  })
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* events.splice(0)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
