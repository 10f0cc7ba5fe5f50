import type { Completeness } from '../../model/article.js'
import { isPaywallNotice } from '../../read/page-text/is-paywall-notice.js'

/** A cut-off text says so at its end: "The mayor also…", "[…]", "[+2048 chars]", "Subscribe to continue reading". */
export function completenessOf(
  lastParagraph: string,
  linesBehind: readonly string[],
  stated: Completeness | null,
): Completeness {
  if (stated !== null) return stated
  if ([lastParagraph, ...linesBehind].some(isPaywallNotice)) return 'SUMMARY'
  const tail = lastParagraph.slice(-80).trimEnd()
  return /(?:…|\.{3}|\[…\]|\[\.{3}\]|\[\+\d+ chars\])$/.test(tail) ? 'SUMMARY' : 'FULL'
}
