import type { Block, FieldEvidence, Moment } from '../../src/model/article.js'
import type { Citation } from '../../src/model/citation.js'
import type { Facts } from '../../src/model/facts.js'
import type { Figure } from '../../src/model/figure.js'
import type { ArticlePerson } from '../../src/model/person.js'
import type { Quote } from '../../src/model/quote.js'
import type { Span } from '../../src/model/span.js'

/** A fact with the place at which it is shown. */
interface Placed {
  readonly at: number
  readonly line: string
}

/** Longer quotations are shown by their first and last words: the text stands right above. */
const LONGEST_SHOWN = 60
const WORDS_AT_AN_END = 4

/**
 * An article as marked text: the fields of its header, then block by block the printed words and below them a line for each
 * fact that begins there, in order of place. A line begins with two blanks and the kind of the fact. No line holds a number
 * that another fact could move, so that a fact gained or lost is a line gained or lost and nothing else.
 */
export function markFacts(facts: Facts): string[] {
  const { text } = facts.article
  const placed = [
    ...facts.people.flatMap((person) => placePerson(person, text)),
    ...facts.quotes.map((quote) => placeQuote(quote, facts)),
    ...facts.figures.map((figure) => placeFigure(figure, text)),
    ...facts.citations.map((citation) => placeCitation(citation, text)),
  ].sort((a, b) => a.at - b.at)
  const lines = markHeader(facts)
  const homeless = new Set(placed)
  for (const block of facts.blocks) {
    lines.push('', ...markBlock(block, text))
    for (const fact of placed) {
      if (fact.at < block.start || fact.at >= block.end) continue
      lines.push(`  ${fact.line}`)
      homeless.delete(fact)
    }
  }
  if (homeless.size > 0) lines.push('', 'OUTSIDE OF ALL BLOCKS', ...[...homeless].map(({ line }) => `  ${line}`))
  return lines
}

function markHeader({ article: { text }, header, blocks, people }: Facts): string[] {
  const { outlet, dateline } = header
  const unused = new Set(header.evidence)
  const line = (name: string, value: string | null | undefined, shown = value ?? ''): string[] => {
    if (value === null || value === undefined) return []
    const proof = header.evidence.find((evidence) => evidence.field === name && evidence.value === value)
    if (proof !== undefined) unused.delete(proof)
    return [`  header ${name}: ${shown}${proof === undefined ? '' : proofOf(proof, text)}`]
  }
  return [
    'ARTICLE',
    ...line('outlet', outlet?.name),
    ...line('url', header.url),
    ...line('title', header.title),
    ...line('subtitle', header.subtitle),
    ...header.authors.flatMap((author) => line('author', author)),
    ...header.agencies.flatMap((agency) => line('agency', agency)),
    ...line('section', header.section),
    ...line('dateline', dateline === null ? null : text.slice(dateline.span.start, dateline.span.end)),
    ...(dateline === null ? [] : [`  header place: ${dateline.place ?? 'unknown'}`]),
    ...line('publishedAt', header.publishedAt?.at, momentOf(header.publishedAt)),
    ...line('updatedAt', header.updatedAt?.at, momentOf(header.updatedAt)),
    ...line('language', header.language),
    ...line('photoCredit', header.photoCredit),
    ...line('completeness', header.completeness),
    ...[...unused].map((proof) => `  header proof of ${proof.field}: ${proof.value}${proofOf(proof, text)}`),
    ...people.map((person) => `  person ${person.name}${alsoPrinted(person)}`),
    ...(blocks.length === 0 ? ['', 'NO BLOCKS'] : []),
  ]
}

function momentOf(moment: Moment | null): string {
  return moment === null ? '' : `${moment.at} to the ${moment.precision}, zone ${moment.zone ?? 'unknown'}`
}

/** By which rule, and from which words where they are not the value itself. */
function proofOf({ value, rule, span }: FieldEvidence, text: string): string {
  if (span === null) return ` | ${rule}, beside the text`
  return text.slice(span.start, span.end) === value ? ` | ${rule}` : ` | ${rule} ${quoted(text, span)}`
}

function alsoPrinted({ name, names }: ArticlePerson): string {
  const others = names.filter((other) => other !== name)
  return others.length === 0 ? '' : ` = ${others.join(', ')}`
}

function markBlock(block: Block, text: string): string[] {
  return `${block.kind} | ${text.slice(block.start, block.end)}`.replaceAll('\n', '\n| ').split('\n')
}

function placePerson({ name, mentions, roles }: ArticlePerson, text: string): Placed[] {
  return [
    ...mentions.map((mention) => ({
      at: mention.span.start,
      line: `mention ${mention.kind} ${quoted(text, mention.span, mention.text)} = ${name}`,
    })),
    ...roles.map((role) => ({ at: role.span.start, line: `role ${quoted(text, role.span, role.text)} of ${name}` })),
  ]
}

function placeQuote(quote: Quote, { people, article: { text } }: Facts): Placed {
  const { cue, speaker, venue } = quote
  const parts = [`quote ${quote.directness} ${quoted(text, quote.span, quote.text)}`]
  if (speaker === null) parts.push('speaker unknown')
  else {
    const name = speaker.person === null ? speaker.organisation : (people[speaker.person]?.name ?? 'NOBODY')
    parts.push(
      `speaker ${speaker.kind} ${quoted(text, speaker.span, speaker.text)}${name === null ? '' : ` = ${name}`}`,
    )
  }
  if (cue !== null) parts.push(`cue ${quoted(text, cue.span, cue.text)} ${cue.lemma}`)
  if (venue !== null) parts.push(`${venue.kind} ${quoted(text, venue.span, venue.text)}`)
  return { at: quote.span.start, line: parts.join(' | ') }
}

function placeFigure(figure: Figure, text: string): Placed {
  const { low, high, comparator, unit, unitSymbol, counted, action, place, day, giver } = figure
  const value = low === high ? String(low) : `${low === null ? '' : String(low)}..${high === null ? '' : String(high)}`
  const parts = [
    `figure ${quoted(text, figure.span, figure.text)} ${comparator} ${value} ${unit}${unitSymbol === null ? '' : ` ${unitSymbol}`}`,
  ]
  const named = { counted, action, place, day, giver }
  for (const [key, said] of Object.entries(named)) if (said !== null) parts.push(`${key} ${said}`)
  return { at: figure.span.start, line: parts.join(' | ') }
}

function placeCitation({ span, text: printed, kind, name }: Citation, text: string): Placed {
  return { at: span.start, line: `citation ${kind} ${quoted(text, span, printed)}${name === null ? '' : ` = ${name}`}` }
}

/**
 * The words of a span between guillemets, which no article here prints; "#2" where they stand in their paragraph for the second time.
 *
 * @throws Error if the fact's own words are not those of its span.
 */
function quoted(text: string, { start, end }: Span, printed?: string): string {
  const words = text.slice(start, end)
  if (printed !== undefined && printed !== words)
    throw new Error(`"${printed}" is said to stand where "${words}" stands`)
  return `«${shorten(words.replaceAll('\n', ' / '))}»${ordinal(text, start, words)}`
}

function ordinal(text: string, start: number, words: string): string {
  let count = 1
  for (let at = text.lastIndexOf('\n', start - 1) + 1; ; at += words.length) {
    at = text.indexOf(words, at)
    if (at < 0 || at >= start || words === '') return count === 1 ? '' : `#${count}`
    const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + words.length)
    if (!/[\p{L}\p{N}]/u.test(around)) count++
  }
}

function shorten(words: string): string {
  const parts = words.split(' ')
  if (words.length <= LONGEST_SHOWN || parts.length <= 2 * WORDS_AT_AN_END) return words
  return `${parts.slice(0, WORDS_AT_AN_END).join(' ')} … ${parts.slice(-WORDS_AT_AN_END).join(' ')}`
}
