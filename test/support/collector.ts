import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A span as a collector is sent it, its attributes by their names. */
export interface ReceivedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly status: { readonly code?: number }
  readonly told: Readonly<Record<string, string | number>>
}

/** A collector of OpenTelemetry, so far as spans by OTLP over HTTP in JSON go. */
export interface Collector {
  readonly url: string
  /** All that came in, as it came. */
  readonly raw: string[]
  /** What the programs say of themselves: `service.name` and the like. */
  readonly services: Set<string>
  spans(): ReceivedSpan[]
  close(): Promise<void>
}

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string; readonly intValue?: number | string; readonly doubleValue?: number }
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<ReceivedSpan, 'told'> & { readonly attributes: readonly Attribute[] })[]
    }[]
  }[]
}

const read = (attributes: readonly Attribute[]): Record<string, string | number> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue ?? value.doubleValue)]),
  )

export async function startCollector(): Promise<Collector> {
  const raw: string[] = []
  const services = new Set<string>()
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const isSpans = request.url === '/v1/traces' && request.headers['content-type'] === 'application/json'
      if (isSpans) raw.push(body)
      response.writeHead(isSpans ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    raw,
    services,
    spans: () =>
      raw
        .flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
        .flatMap(({ resource, scopeSpans }) => {
          services.add(String(read(resource.attributes)['service.name']))
          return scopeSpans.flatMap(({ spans }) => spans)
        })
        .map(({ attributes, ...span }) => ({ ...span, told: read(attributes) })),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
