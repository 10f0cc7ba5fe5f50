/** What the server, or something on the way to it, says is wrong. */
export class RashomonError extends Error {
  override readonly name = 'RashomonError'
  constructor(
    message: string,
    /** A code of the server's closed list ("BAD_INPUT", "TOO_LARGE", …); null where the answer has none. */
    readonly code: string | null,
    /** HTTP status of the answer; null where there was no answer. */
    readonly status: number | null,
    /** What the server calls this request, to find it again in its log; null where there was no answer. */
    readonly requestId: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
