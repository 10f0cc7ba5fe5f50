import { count, list, oneLine, printedWords, shorten } from '../../text/wording.js'
import type { Header, HeaderField } from '../../model/article.js'
import type { Facts } from '../../model/facts.js'
import type { Figure } from '../../model/figure.js'
import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { columnWidth, indent, setColumns } from './layout.js'
import { formatMoment } from '../../text/format-moment.js'
import { colours, noColours, type Paint } from './paint.js'
import type { Page } from './open-report.js'

const FIELD_COLUMN = 14
const PROOF_COLUMN = 30
const SPEAKER_COLUMN = 34
const NAME_COLUMN = 30
const FIGURE_COLUMN = 36
const SOURCE_COLUMN = 40

/** Longest value of a header field shown, in characters. */
const LONGEST = 200

/** What one article says, part by part; behind each finding the place in its text, as start–end. */
export function renderFacts(facts: Facts, page: Page): string {
  const paint = page.colour ? colours : noColours
  const { name, line } = facts.article.origin
  const parts: readonly (readonly [string, string[][], readonly number[]])[] = [
    ['Header', headerRows(facts, paint), [FIELD_COLUMN, 0, PROOF_COLUMN]],
    ['Quotations', facts.quotes.map((quote) => quoteRow(facts, quote, paint)), [SPEAKER_COLUMN, 0]],
    ['People', peopleRows(facts, paint), [NAME_COLUMN, 0]],
    ['Figures', facts.figures.map((figure) => figureRow(figure, paint)), [FIGURE_COLUMN, 0]],
    ['Sources', sourceRows(facts, paint), [SOURCE_COLUMN, 0]],
  ]
  const sections = parts.flatMap(([title, rows, limits]) => {
    if (rows.length === 0) return []
    const widths = limits.map((limit, column) =>
      limit === 0
        ? 0
        : columnWidth(
            rows.map((row) => row[column] ?? ''),
            limit,
          ),
    )
    return [`${paint.heading(title.toUpperCase())}\n${indent(setColumns(rows, widths, page.width - 2), '  ')}`]
  })
  const file = `${name === '-' ? 'standard input' : name}${line === null ? '' : `, line ${line}`}`
  const sums = `${count(facts.quotes.length, 'quotation')}, ${count(facts.people.length, 'person', 'people')}, ${count(facts.figures.length, 'figure')}`
  return `${paint.strong(file)}: ${sums}\n\n${sections.join('\n\n')}\n`
}

function headerRows({ header }: Facts, paint: Paint): string[][] {
  const rows = header.evidence.map(({ field, value, rule, span }) => [
    field,
    showField(header, field, value),
    paint.quiet(span === null ? rule : `${rule} ${place(span)}`),
  ])
  if (header.outlet !== null && !header.evidence.some(({ field }) => field === 'outlet')) {
    rows.unshift(['outlet', header.outlet.name, ''])
  }
  if (header.completeness === 'SUMMARY')
    rows.push(['completeness', 'a summary or an excerpt, not the whole article', ''])
  return rows
}

/** A date is shown as exactly as it is known, everything else as found. */
function showField(header: Header, field: HeaderField, value: string): string {
  if (field === 'publishedAt' && header.publishedAt !== null) return formatMoment(header.publishedAt)
  if (field === 'updatedAt' && header.updatedAt !== null) return formatMoment(header.updatedAt)
  return shorten(value, LONGEST)
}

function quoteRow(facts: Facts, quote: Quote, paint: Paint): string[] {
  const person = quote.speaker?.person == null ? null : facts.people[quote.speaker.person]
  const printed = quote.speaker === null ? null : oneLine(quote.speaker.text)
  const who = person?.name ?? quote.speaker?.organisation ?? printed ?? 'nobody named'
  const as = printed === null || printed === who ? '' : ` (“${printed}”)`
  const verb = quote.cue === null ? '' : `, ${oneLine(quote.cue.text)}`
  const venue = quote.venue === null ? '' : `, ${oneLine(quote.venue.text)}`
  const words = quote.directness === 'INDIRECT' ? oneLine(quote.text) : `“${printedWords(quote.text)}”`
  const sure = `${Math.round(quote.confidence * 100)} % sure`
  return [
    `${paint.strong(who)}${as}${verb}${venue}`,
    `${words}\n${paint.quiet(`${quote.directness.toLowerCase()}, ${sure}, ${place(quote.span)}`)}`,
  ]
}

function peopleRows({ people }: Facts, paint: Paint): string[][] {
  return people.map(({ name, names, mentions, roles }) => {
    const others = names.filter((each) => each !== name)
    const printed = others.length === 0 ? '' : `; printed as ${list(others)}`
    const held = [...new Set(roles.map((role) => oneLine(role.text)))]
    return [
      paint.strong(name),
      `${held.length === 0 ? '' : `${held.join(', ')}; `}${count(mentions.length, 'mention')}${printed}`,
    ]
  })
}

function figureRow(figure: Figure, paint: Paint): string[] {
  const { low, high, unitSymbol, unit, counted, action, giver, day } = figure
  const symbol = unitSymbol ?? (unit === 'PERCENT' ? '%' : '')
  const range =
    low !== null && high !== null && low !== high
      ? `${low} to ${high}`
      : `${low ?? ''}${low === null ? `up to ${high ?? '?'}` : high === null ? ' or more' : ''}`
  const what = [counted, action].filter((part) => part !== null).join(', ')
  const scope = [figure.place, day, giver === null ? null : `given by ${oneLine(giver)}`].filter(
    (part) => part !== null,
  )
  return [
    `“${oneLine(figure.text)}”`,
    [`${range} ${symbol}`.trim(), what, ...scope].filter((part) => part !== '').join('; ') +
      paint.quiet(` ${place(figure.span)}`),
  ]
}

function sourceRows({ citations }: Facts, paint: Paint): string[][] {
  return citations.map(({ text, kind, name, span }) => [
    oneLine(text),
    `${kind.toLowerCase().replaceAll('_', ' ')}${name === null || name === text ? '' : `: ${name}`} ${paint.quiet(place(span))}`,
  ])
}

function place({ start, end }: Span): string {
  return `${start}–${end}`
}
