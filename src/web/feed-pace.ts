const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]

/** What a feed says of itself stands before its first item; more is not looked through. */
const HEAD_CHARACTERS = 20_000

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
}

/**
 * How long a feed wishes to be held for fresh, in seconds: by its `ttl` in minutes, or by `sy:updatePeriod` and `sy:updateFrequency`; null where it
 * says nothing.
 */
export function feedPace(text: string): number | null {
  const head = headOf(text)
  const minutes = /<ttl>\s*(\d{1,7})\s*<\/ttl>/i.exec(head)?.[1]
  if (minutes !== undefined) return Number(minutes) * MINUTE
  const period = PERIODS[/<sy:updatePeriod>\s*([a-z]{1,10})\s*</i.exec(head)?.[1]?.toLowerCase() ?? '']
  if (period === undefined) return null
  const times = Number(/<sy:updateFrequency>\s*(\d{1,4})\s*</i.exec(head)?.[1] ?? 1)
  return Math.round(period / Math.max(1, times))
}

/** The title by which a feed calls itself; null where it has none. */
export function feedTitle(text: string): string | null {
  const head = headOf(text)
  const title = /^\s*\{/.test(text)
    ? /"title"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(0, HEAD_CHARACTERS))?.[1]
    : /<title[^>]{0,100}>\s*(?:<!\[CDATA\[)?([^<\]]{1,200})/i.exec(head)?.[1]
  const plain = title?.replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim() ?? ''
  return plain === '' ? null : plain
}

function headOf(text: string): string {
  const head = text.slice(0, HEAD_CHARACTERS)
  const first = head.search(/<(?:item|entry)[\s>]/)
  return first < 0 ? head : head.slice(0, first)
}
