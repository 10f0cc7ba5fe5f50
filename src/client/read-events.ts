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
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const parts = rest.split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const event = parse(part)
        if (event !== null) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function parse(text: string): ServerEvent | null {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(':'))
  if (lines.length === 0) return null
  const valuesOf = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''))
  const [name = 'message'] = valuesOf('event')
  const [id = null] = valuesOf('id')
  return { name, data: valuesOf('data').join('\n'), id }
}
