import { EventSourceParserStream } from 'eventsource-parser/stream'

/** One server-sent event. */
export interface ServerEvent {
  readonly name: string
  readonly data: string
  /** Its place in the order of all events; null where it has none. */
  readonly id: string | null
}

/** The events of a stream, as they come. Comments, by which the server says that it is still there, are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void, void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield { name: value.event ?? 'message', data: value.data, id: value.id ?? null }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
