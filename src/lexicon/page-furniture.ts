import { tagged } from './tagged.js'

/**
 * Lines that pages print around every article and that report nothing, in lower case without final marks. Whole lines
 * only: "Advertisement", never a sentence that begins with it.
 */
export const FURNITURE_LINES = tagged('furniture-line')

/** Beginnings of short lines that lead elsewhere: "Read more: …", "Related article: …". In lower case, a colon follows. */
export const LINK_LABELS = tagged('link-label')

/** Beginnings of whole notices that pages repeat under every article, in lower case. */
export const NOTICE_BEGINNINGS = tagged('notice-beginning')

/** Words with which a page breaks off an article for those who have not paid or signed in, in lower case. */
export const PAYWALL_NOTICES = tagged('paywall-notice')
