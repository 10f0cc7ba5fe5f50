import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

/** One request as the log has it: whose, of what kind, how it ended; no variables, no text of articles. */
export interface AccessLine {
  /** Its name, which the client has as `x-request-id`. */
  readonly request: string | null
  readonly method: string
  readonly route: string
  readonly status: number
  /** Name of the key that was shown; null = none. */
  readonly key: string | null
  /** Name of the operation, as the document has it; null = it has none, or the route takes none. */
  readonly operation: string | null
  readonly cost: number
  readonly ms: number
  /** `OK`, the code of the first error, or `LEFT`: the client went before the answer was out. */
  readonly outcome: string
}

/** What a server writes down: a line of JSON for each request and for each fault. */
export interface ServerLog {
  readonly access: (line: AccessLine) => void
  /** A line for whoever runs the server. */
  readonly say: (line: string) => void
  readonly fault: (error: unknown, request: string | null) => void
}

/** @param destination where lines go. */
export function openServerLog(destination: DestinationStream): ServerLog {
  const log: Logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    destination,
  )
  return {
    access: (line) => {
      log.info(line, 'request')
    },
    say: (line) => {
      log.info(line)
    },
    fault: (error, request) => {
      log.error({ request, err: error instanceof Error ? error : new Error(String(error)) }, 'fault')
    },
  }
}
