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

/** What a page that asks for consent to cookies says in place of its article, in lower case; several of them together. */
export const CONSENT_NOTICES = tagged('consent-notice')

/** What stands at the head of a page that says there is none at the address, in lower case. */
export const MISSING_PAGES = tagged('missing-page')

/** What a page says that lets no program through, in lower case. */
export const ROBOT_CHECKS = tagged('robot-check')
