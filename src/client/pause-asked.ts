/**
 * How long a busy server asks to wait, in ms; null where it does not say.
 *
 * @param retryAfter what it sent as `Retry-After`: seconds ("120") or a date ("Fri, 31 Dec 1999 23:59:59 GMT").
 * @param now the time by the clock, in ms since 1970; a date that has passed asks for no wait.
 */
export function pauseAsked(retryAfter: string | null, now: number): number | null {
  const said = retryAfter?.trim() ?? ''
  if (said === '') return null
  const seconds = Number(said)
  const asked = Number.isNaN(seconds) ? Date.parse(said) - now : seconds * 1_000
  return Number.isNaN(asked) ? null : Math.max(asked, 0)
}
