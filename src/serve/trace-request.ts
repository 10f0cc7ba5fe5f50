import type { IncomingMessage, ServerResponse } from 'node:http'
import { beginSpan, within } from '../tracing/spans.js'
import { routeOf, whenAnswered } from './requests.js'

/** Answers a request as a span, where somebody watches: it has what the log has of it, and what is done for it belongs to it. */
export function traceRequest(request: IncomingMessage, response: ServerResponse, answer: () => void): void {
  const { traceparent } = request.headers
  const span = beginSpan(
    `${request.method ?? ''} ${routeOf(request.url)}`,
    'SERVER',
    typeof traceparent === 'string' ? traceparent : null,
  )
  if (span === null) {
    answer()
    return
  }
  whenAnswered(request, response, (line) => {
    span.tell({
      'http.request.method': line.method,
      'http.route': line.route,
      'http.response.status_code': line.status,
      'rashomon.request': line.request,
      'rashomon.key': line.key,
      'rashomon.operation': line.operation,
      'rashomon.cost': line.cost,
      'rashomon.outcome': line.outcome,
    })
    if (line.status >= 500) span.fail()
    span.end()
  })
  within(span, answer)
}

/** Whether a request that ended so failed through the server, and not through what was asked. */
export function isOwnFault(outcome: string): boolean {
  return outcome === 'INTERNAL' || outcome === 'BUSY'
}
