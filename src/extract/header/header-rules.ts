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

/** A rule in its place in a list. */
export interface ListedRule extends HeaderRule {
  /** A short article that is read otherwise without the rule in that list: a test takes it out and looks. */
  readonly example: string
}

const REPORT = 'The harbour of Karsk will stay closed until the weekend, the port authority said on Monday morning.'

/** Rules for the lines over a report, from the top down; the first that fits a line has it. The report begins where none does. */
export const HEAD_RULES: readonly ListedRule[] = [
  { ...frontMatterRule, example: `---\ntitle: Harbour stays shut\nauthor: Jane Roe\n---\n\n${REPORT}` },
  { ...leadingDate, example: `Date: March 5, 2024 Harbour stays shut over pay\n\n${REPORT}` },
  { ...urlLine, example: `https://harbourpost.example/shut\n\nHarbour stays shut over pay\n\n${REPORT}` },
  { ...furniture, example: `Advertisement\n\nHarbour stays shut over pay\n\n${REPORT}` },
  { ...caption, example: `Harbour stays shut over pay\n\nPhoto: Jane Roe/Reuters\n\n${REPORT}` },
  { ...sectionLine, example: `World News\n\nHarbour stays shut over pay\n\n${REPORT}` },
  { ...masthead, example: `The Tarn Valley Herald\n\nHarbour stays shut over pay\n\n${REPORT}` },
  { ...dateLine, example: `Harbour stays shut over pay\n\nPublished: 5 March 2024, 14:00 GMT\n\n${REPORT}` },
  { ...byline, example: `Harbour stays shut over pay\n\nBy Jane Roe\n\n${REPORT}` },
  { ...datelineLine, example: `Harbour stays shut over pay\n\nISTANBUL\n\n${REPORT}` },
  { ...inlineDateline, example: `Harbour stays shut over pay\n\nKARSK, March 5 (Reuters) - ${REPORT}` },
  { ...headline, example: `Harbour stays shut over pay\n\n${REPORT}` },
  {
    ...subheadline,
    example: `Harbour stays shut over pay\n\nCrews walk out for the third time this year\n\n${REPORT}`,
  },
  {
    ...looseLine,
    example: `Harbour stays shut over pay\n\nCrews walk out again\n\nThe big story\n\nBy Jane Roe\n\n${REPORT}`,
  },
]

/** Rules for the lines under a report, from the bottom up. */
export const TAIL_RULES: readonly ListedRule[] = [
  { ...urlLine, example: `${REPORT}\n\nhttps://harbourpost.example/shut` },
  { ...footerCode, example: `${REPORT}\n\nMENAFN05032024000045` },
  { ...ownerNotice, example: `${REPORT}\n\n© 2024 The Harbour Post. All rights reserved.` },
  { ...creditLine, example: `${REPORT}\n\n(Reporting by Jane Roe)` },
  { ...furniture, example: `${REPORT}\n\nRead more\n\nPay\n\nHarbours` },
  { ...caption, example: `${REPORT}\n\nPhoto: Jane Roe/Reuters\n\nPay\n\nHarbours` },
  { ...dateLine, example: `${REPORT}\n\nPublished: 5 March 2024, 14:00 GMT` },
]

/** Rules for lines between its paragraphs. */
export const BODY_RULES: readonly ListedRule[] = [
  { ...furniture, example: `${REPORT}\n\nAdvertisement\n\n${REPORT}` },
  { ...caption, example: `${REPORT}\n\nPhoto: Jane Roe/Reuters\n\n${REPORT}` },
]
