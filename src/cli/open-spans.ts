import { readTracing, readVersion } from '../config.js'
import type { Tracing } from '../tracing/open-tracing.js'

/**
 * Sends spans from now on, where a collector is named in the environment; otherwise nothing of it is loaded.
 * @param say is told where they go, and when they cannot be sent.
 * @returns null where none are sent.
 * @throws InputError where the collector is named in a way that is none.
 */
export async function openSpans(say: (line: string) => void): Promise<Tracing | null> {
  const config = readTracing()
  if (config === null) return null
  const { openTracing } = await import('../tracing/open-tracing.js')
  return openTracing(config, readVersion(), say)
}
