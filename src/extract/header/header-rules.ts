import { byline } from './byline.js'
import { caption } from './caption.js'
import { dateLine } from './date-line.js'
import { datelineLine, inlineDateline } from './dateline.js'
import { creditLine } from './credit-line.js'
import { footerCode, ownerNotice, urlLine } from './footer.js'
import { frontMatterRule } from './front-matter-rule.js'
import { furniture } from './furniture.js'
import type { HeaderRule } from './header-rule.js'
import { headline } from './headline.js'
import { leadingDate } from './leading-date.js'
import { looseLine } from './loose-line.js'
import { masthead, sectionLine } from './section-line.js'
import { subheadline } from './subheadline.js'

/** Rules for the lines over a report, from the top down; the first that fits a line has it. The report begins where none does. */
export const HEAD_RULES: readonly HeaderRule[] = [
  frontMatterRule,
  leadingDate,
  urlLine,
  furniture,
  caption,
  masthead,
  sectionLine,
  dateLine,
  byline,
  datelineLine,
  inlineDateline,
  headline,
  subheadline,
  looseLine,
]

/** Rules for the lines under a report, from the bottom up. */
export const TAIL_RULES: readonly HeaderRule[] = [
  urlLine,
  footerCode,
  ownerNotice,
  creditLine,
  furniture,
  caption,
  dateLine,
]

/** Rules for lines between its paragraphs. */
export const BODY_RULES: readonly HeaderRule[] = [furniture, caption]
