import { diag, DiagLogLevel, ROOT_CONTEXT, SpanKind as Kind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, Context, Span as Sent } from '@opentelemetry/api'
import { parseTraceParent } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Sampler } from '@opentelemetry/sdk-trace'
import type { TracingConfig } from '../config.js'
import { traceBy } from './spans.js'
import type { Span, SpanPlace, Told } from './spans.js'

/** Spans that are sent away. */
export interface Tracing {
  /** Sends what has ended, for some seconds at most, and begins no more spans. */
  close(): Promise<void>
}

/** Longest that the end of a program waits for the collector, in ms. */
const LAST_WORDS_MS = 3_000

/** A collector that is away is told of once in so long, in ms, however many spans are lost. */
const COMPLAINT_MS = 60_000

/** Characters of a statement or a name, at most. */
const LONGEST_VALUE = 1_000

/**
 * Sends spans to a collector, by OTLP over HTTP in JSON. Where it is, and what it wants in headers, the exporter reads in the
 * variables of OpenTelemetry itself. This file alone loads its packages.
 * @param say is told when spans cannot be sent.
 */
export function openTracing(config: TracingConfig, version: string, say: (line: string) => void): Tracing {
  diag.setLogger(complaining(say), { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true })
  const own = resourceFromAttributes({ 'service.name': 'rashomon', 'service.version': version })
  const provider = new TracerProvider({
    resource: own.merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(config),
    spanLimits: { attributeValueLengthLimit: LONGEST_VALUE },
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), scheduledDelayMillis: config.delayMs }),
    ],
  })
  const tracer = provider.getTracer('rashomon', version)
  traceBy({
    begin: (name, place, told) =>
      asSpan(tracer.startSpan(name, { kind: Kind[place.kind], attributes: attributesOf(told) }, contextOf(place))),
  })
  return {
    close: async () => {
      traceBy(null)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((done) => (timer = setTimeout(done, LAST_WORDS_MS)))
      await Promise.race([provider.shutdown().catch(() => undefined), late])
      clearTimeout(timer)
    },
  }
}

const sent = new WeakMap<Span, Sent>()

function asSpan(one: Sent): Span {
  const span: Span = {
    rename: (name) => one.updateName(name),
    tell: (told) => one.setAttributes(attributesOf(told)),
    fail: () => one.setStatus({ code: SpanStatusCode.ERROR }),
    end: () => {
      one.end()
    },
  }
  sent.set(span, one)
  return span
}

function contextOf({ parent, caller }: SpanPlace): Context {
  const own = parent === null ? undefined : sent.get(parent)
  if (own !== undefined) return trace.setSpan(ROOT_CONTEXT, own)
  const foreign = caller === null ? null : parseTraceParent(caller)
  return foreign === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...foreign, isRemote: true })
}

function attributesOf(told: Told): Attributes {
  return Object.fromEntries(Object.entries(told).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

function samplerOf({ sampler, ratio }: TracingConfig): Sampler {
  const root =
    sampler.root === 'always_on'
      ? new AlwaysOnSampler()
      : sampler.root === 'always_off'
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(ratio)
  return sampler.heedsCaller ? new ParentBasedSampler({ root }) : root
}

function complaining(say: (line: string) => void) {
  let quietUntil = 0
  const drop = (): void => undefined
  return {
    error: (...said: unknown[]) => {
      if (Date.now() < quietUntil) return
      quietUntil = Date.now() + COMPLAINT_MS
      say(`Spans cannot be sent, and some are lost: ${reasonOf(said.map(String).join(' '))}`)
    },
    warn: drop,
    info: drop,
    debug: drop,
    verbose: drop,
  }
}

/** The library hands on an error as JSON, its stack among it. */
function reasonOf(said: string): string {
  try {
    const { message, code } = JSON.parse(said) as { readonly message?: unknown; readonly code?: unknown }
    const known = [code, message].filter((one) => typeof one === 'string' && one !== '')
    return known.length === 0 ? 'the collector did not take them.' : known.join(' ')
  } catch {
    return said.split('\n')[0] ?? ''
  }
}
