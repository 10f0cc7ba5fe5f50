import type { Block, FieldEvidence, Header, HeaderField, ReadArticle, StatedField } from '../../model/article.js'
import type { OutletName } from '../../model/outlet.js'
import { fold } from '../../text/fold.js'
import type { NumericOrder } from '../../text/find-dates.js'
import { findLines } from '../../text/lines.js'
import { slugify } from '../../text/slug.js'
import { chooseMoment, dateOfUrl } from './choose-moment.js'
import { cleanTitle } from './clean-title.js'
import { completenessOf } from './completeness.js'
import type { Candidate, Found, Page } from './header-rule.js'
import { agencyByCredit, outletOfAgency, unknownAgency } from './known-outlets.js'
import { layOutBlocks } from './lay-out-blocks.js'
import { readLanguage } from './read-language.js'
import { readNames } from './read-names.js'
import { outletOfName, outletOfUrl } from './read-outlet.js'

export { outletOfName } from './read-outlet.js'

/** Rules that tell an outlet or a date from the text, the surest first. */
const OUTLET_RULES = ['footer-code', 'footer', 'masthead', 'aggregator-dateline', 'outlet-dateline', 'copyright-owner']
const DATE_RULES = ['leading-date', 'date-line', 'footer-code', 'dateline-date', 'update-line']
const AGENCY_RULES = ['byline', 'agency-dateline', 'credit-line', 'signature', 'copyright']

// Lines behind the last paragraph in which a page says that more would follow.
const LINES_OF_A_GATE = 6
// "h/t The Lowen Herald" thanks for a lead; the text is the outlet's own.
const HAT_TIP = /^(?:h\/t|h\.t\.|hat[ -]tip)\b/i

/**
 * Reads what stands over, under and around an article, and cuts its text into blocks. What the caller states wins, then
 * what a page or feed states, then the text. Every field comes with its evidence. Never throws.
 */
export function readHeader(article: ReadArticle): { header: Header; blocks: Block[] } {
  const statedTitle = article.stated.find(({ field }) => field === 'title')
  const page: Page = {
    text: article.text,
    lines: findLines(article.text),
    statedTitle: statedTitle === undefined ? null : fold(statedTitle.value),
    numericOrder: numericOrderOf(article.stated),
  }
  const { blocks, found } = layOutBlocks(page)
  const gathered = new Gathered(article, found)
  const url = gathered.one('url')
  const outlet = readOutlet(gathered, url)
  const header: Header = {
    outlet,
    url,
    ...readTitles(gathered, outlet),
    ...readCredits(gathered, article.stated, outlet),
    ...readMoments(gathered, page.numericOrder, url),
    language: gathered.prove('language', readLanguage(gathered.stated('language'), article.text)),
    dateline: readDateline(gathered),
    section: gathered.one('section'),
    photoCredit: gathered.one('photoCredit'),
    completeness: readCompleteness(article, page, blocks),
    evidence: gathered.evidence,
  }
  return { header, blocks: [...blocks] }
}

/** What speaks for the fields of a header, stated or found, and what was taken as proof. */
class Gathered {
  readonly evidence: FieldEvidence[] = []
  readonly text: string
  readonly found: readonly Found[]
  readonly #stated: readonly StatedField[]

  constructor(article: ReadArticle, found: readonly Found[]) {
    this.text = article.text
    this.found = found
    this.#stated = article.stated
  }

  stated(field: HeaderField): Candidate[] {
    return this.#stated.filter((item) => item.field === field).map(({ value, rule }) => ({ value, rule, span: null }))
  }

  /** Stated values first, then those in the text, by the trust in their rules and by place. */
  all(field: HeaderField, rules: readonly string[] = []): Candidate[] {
    const rank = (item: Found): number => (rules.includes(item.rule) ? rules.indexOf(item.rule) : rules.length)
    const inText = this.found.filter((item) => item.field === field)
    return [...this.stated(field), ...inText.sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)]
  }

  /** Notes a candidate as the proof of a field, and gives its value. */
  prove(field: HeaderField, candidate: Candidate | null | undefined, value = candidate?.value): string | null {
    if (candidate == null || value === undefined) return null
    this.evidence.push({ field, value, rule: candidate.rule, span: candidate.span })
    return value
  }

  one(field: HeaderField): string | null {
    return this.prove(field, this.all(field)[0])
  }
}

function readOutlet(gathered: Gathered, url: string | null): OutletName | null {
  const choice = chooseOutlet(gathered.all('outlet', OUTLET_RULES), url, gathered.found)
  gathered.prove('outlet', choice?.candidate, choice?.outlet.name)
  return choice?.outlet ?? null
}

function readTitles(gathered: Gathered, outlet: OutletName | null): Pick<Header, 'title' | 'subtitle'> {
  const [found] = gathered.all('title')
  const title = found === undefined ? null : cleanTitle(found.value, outlet)
  if (title !== null) gathered.prove('title', found, title)
  return { title, subtitle: gathered.one('subtitle') }
}

function readCredits(
  gathered: Gathered,
  stated: readonly StatedField[],
  outlet: OutletName | null,
): Pick<Header, 'authors' | 'agencies'> {
  const names = chooseNames(stated, gathered.found, outlet)
  const agencies = distinct([...names.agencies, ...gathered.all('agency', AGENCY_RULES)], outlet)
  for (const author of names.authors) gathered.prove('author', author)
  for (const agency of agencies) gathered.prove('agency', agency)
  return { authors: names.authors.map(({ value }) => value), agencies: agencies.map(({ value }) => value) }
}

function readMoments(
  gathered: Gathered,
  numericOrder: NumericOrder,
  url: string | null,
): Pick<Header, 'publishedAt' | 'updatedAt'> {
  const lastUpdate = gathered.all('updatedAt').filter(({ rule }) => rule === 'update-line')
  const published =
    chooseMoment([...gathered.all('publishedAt', DATE_RULES), ...lastUpdate], numericOrder) ?? dateOfUrl(url)
  const updated = chooseMoment(gathered.all('updatedAt'), numericOrder)
  gathered.prove('publishedAt', published?.candidate, published?.moment.at)
  gathered.prove('updatedAt', updated?.candidate, updated?.moment.at)
  return { publishedAt: published?.moment ?? null, updatedAt: updated?.moment ?? null }
}

function readDateline(gathered: Gathered): Header['dateline'] {
  const found = gathered.found.find(({ field }) => field === 'dateline')
  if (found === undefined) return null
  gathered.prove('dateline', found, gathered.text.slice(found.span.start, found.span.end))
  return { span: found.span, place: found.value === '' ? null : found.value }
}

/** By the last paragraph and the lines below it, where a page says that more would follow. */
function readCompleteness(article: ReadArticle, page: Page, blocks: readonly Block[]): Header['completeness'] {
  const last = blocks.findLast(({ kind }) => kind === 'PARAGRAPH')
  const below = page.lines.filter(({ start }) => start >= (last?.end ?? 0)).slice(0, LINES_OF_A_GATE)
  return completenessOf(
    last === undefined ? '' : article.text.slice(last.start, last.end),
    below.map(({ start, end }) => article.text.slice(start, end)),
    article.completeness,
  )
}

/** Stated name, address, footer, masthead; an agency's own dateline makes it the publisher only where nothing else is known. */
function chooseOutlet(
  candidates: readonly Candidate[],
  url: string | null,
  found: readonly Found[],
): { outlet: OutletName; candidate: Candidate } | null {
  const statedName = candidates.find((candidate) => candidate.span === null)
  if (statedName !== undefined) return { outlet: outletOfName(statedName.value, url), candidate: statedName }
  const ofUrl = url === null ? null : outletOfUrl(url)
  const owner = candidates.find((candidate) => candidate.rule === 'copyright-owner')
  // "harbourpost.example" and "© The Harbour Post": the address proves the owner, the owner tells the name.
  if (ofUrl !== null && owner !== undefined && isOutlet(owner.value, ofUrl))
    return { outlet: outletOfName(owner.value, url), candidate: owner }
  if (ofUrl !== null)
    return {
      outlet: ofUrl,
      candidate: {
        value: ofUrl.name,
        rule: 'url-domain',
        span: found.find((item) => item.field === 'url')?.span ?? null,
      },
    }
  const [inText] = candidates
  if (inText !== undefined) return { outlet: outletOfName(inText.value, null), candidate: inText }
  const dateline = found.find((item) => item.rule === 'agency-dateline')
  if (dateline === undefined) return null
  const agency = agencyByCredit(dateline.value) ?? unknownAgency(dateline.value)
  return { outlet: outletOfAgency(agency), candidate: dateline }
}

/** Authors: stated ones if any, else the byline's, else the reporters named below the text. Agencies in a stated author field are credits. */
function chooseNames(
  stated: readonly StatedField[],
  found: readonly Found[],
  outlet: OutletName | null,
): { authors: Candidate[]; agencies: Candidate[] } {
  const fields = stated.filter((item) => item.field === 'author')
  const agencies: Candidate[] = []
  const authors = new Map<string, Candidate>()
  for (const rule of new Set(fields.map((item) => item.rule))) {
    // What a page states for a machine may be the outlet itself; the next rule may know the person.
    if (authors.size > 0) break
    for (const field of fields.filter((item) => item.rule === rule)) {
      const names = readNames(field.value.replace(/^by\s/i, '').split('|', 1)[0] ?? '')
      for (const value of names?.agencies ?? []) agencies.push({ value, rule, span: null })
      const people = names === null ? [field.value] : names.authors
      for (const value of people)
        if (rule === 'given' || !isOutlet(value, outlet)) authors.set(fold(value), { value, rule, span: null })
    }
  }
  if (authors.size === 0 && fields.length === 0) {
    const source = found.some((item) => item.field === 'author' && item.rule === 'byline') ? 'byline' : 'reporting-line'
    for (const item of found) if (item.field === 'author' && item.rule === source) authors.set(fold(item.value), item)
  }
  return { authors: [...authors.values()], agencies }
}

function isOutlet(name: string, outlet: OutletName | null): boolean {
  const bare = (text: string): string => slugify(text).replace(/^the-/, '').replaceAll('-', '')
  return (
    outlet !== null &&
    (bare(name) === bare(outlet.name) ||
      (outlet.domain !== null && bare(name) === bare(outlet.domain.split('.')[0] ?? '')))
  )
}

/** Each agency once, by its usual short name, without the outlet itself. */
function distinct(credits: readonly Candidate[], outlet: OutletName | null): Candidate[] {
  const named = new Map<string, Candidate>()
  for (const credit of credits) {
    if (HAT_TIP.test(credit.value)) continue
    const agency = agencyByCredit(credit.value) ?? unknownAgency(credit.value)
    if (outletOfAgency(agency).slug === outlet?.slug) continue
    const value = agency.credit
    if (!named.has(value)) named.set(value, { ...credit, value })
  }
  return [...named.values()]
}

/** American outlets write the month first; where the address ends in another country's letters, the day comes first. */
function numericOrderOf(stated: readonly StatedField[]): NumericOrder {
  const url = stated.find((item) => item.field === 'url')?.value
  const language = stated.find((item) => item.field === 'language')?.value ?? ''
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  if (/\.(?!us$)[a-z]{2}$/.test(host) || /^en[-_](?!us)/i.test(language) || /^(?!en)[a-z]{2}/i.test(language))
    return 'DAY_FIRST'
  return 'MONTH_FIRST'
}
