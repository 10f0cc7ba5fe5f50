import { AsyncLocalStorage } from 'node:async_hooks'

/** What a span tells of its work: numbers, names and codes; no variables, no text of articles. */
export type Told = Readonly<Record<string, string | number | null>>

/** What a span stands for: a request that came from outside, a statement that goes to the database, or work in between. */
export type SpanKind = 'SERVER' | 'CLIENT' | 'INTERNAL'

/** One piece of work under way, as whoever watches many servers will see it: its beginning, its end, and what it belongs to. */
export interface Span {
  rename(name: string): void
  tell(told: Told): void
  /** The work failed through a fault of the server. */
  fail(): void
  end(): void
}

/** Where a span belongs. */
export interface SpanPlace {
  readonly kind: SpanKind
  /** The work that it is part of; null = none here. */
  readonly parent: Span | null
  /** The same as another program says it (W3C `traceparent`); null = it says nothing. */
  readonly caller: string | null
}

/** Begins spans, and sends those that ended to whoever watches. */
export interface Tracer {
  begin(name: string, place: SpanPlace, told: Told): Span
}

/** Takes no time to speak of while nobody watches: nothing is looked up and nothing is made. */
let tracer: Tracer | null = null

const current = new AsyncLocalStorage<Span>()

/** @param given who begins spans from now on; null = nobody. */
export function traceBy(given: Tracer | null): void {
  tracer = given
}

/** Whether this is part of work that is watched. */
export function isWatched(): boolean {
  return tracer !== null && current.getStore() !== undefined
}

/** Begins a span that somebody else will end. Null where nobody watches. */
export function beginSpan(name: string, kind: SpanKind, caller: string | null = null): Span | null {
  return tracer?.begin(name, { kind, parent: current.getStore() ?? null, caller }, {}) ?? null
}

/** Does work as part of a span. */
export function within<T>(span: Span, work: () => T): T {
  return current.run(span, work)
}

/**
 * Does work as a span of its own, which ends with it.
 * @param work is handed the span; null where nobody watches.
 */
export async function inSpan<T>(
  name: string,
  kind: SpanKind,
  work: (span: Span | null) => Promise<T> | T,
): Promise<Awaited<T>> {
  const span = beginSpan(name, kind)
  if (span === null) return await work(null)
  try {
    return await within(span, () => work(span))
  } catch (error) {
    span.fail()
    throw error
  } finally {
    span.end()
  }
}
