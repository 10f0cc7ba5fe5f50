import { prepareLesson, type Lesson, type Row, type Span } from './speaker-lessons.js'

/** What an article reports somebody to have said or thought, in the writer's words, with its source. */
interface Report {
  readonly content: Span
  readonly source: readonly Span[]
}

/** Marks inside a report would be read for ours. */
const MARKS = /["\u201C\u201D\u2018\u00AB\u00BB\n]|''|``/u

/** UTF-16 units of a report that is learned from. */
const SHORTEST = 12
const LONGEST = 400

/**
 * The article with its reported speech put in quotation marks, whole and from some word on (Roe said “the harbour would close
 * for good”, Roe said the harbour “would close for good”): statements with a known source, twice as many as it has quotations.
 */
export function prepareReported(row: Row): Lesson[] {
  const whole = reportsOf(row)
  return [whole, whole.flatMap((report) => cut(row.text, report)), whole.flatMap((report) => pick(row.text, report))]
    .map(apart)
    .flatMap((reports) => (reports.length === 0 ? [] : [mark(row, reports)]))
}

/** What a report counts beside a quotation. */
const SHARE = 0.6

/** Words that a report must have to be cut. */
const FEWEST_TO_CUT = 6

function cut(text: string, { content, source }: Report): Report[] {
  const starts = [...text.slice(content.start, content.end).matchAll(/(?<=\s)\S/gu)].map(({ index }) => index)
  if (starts.length < FEWEST_TO_CUT - 1) return []
  const from = starts[1 + Math.floor(draw(content.start - 1) * (starts.length - 3))]
  return from === undefined ? [] : [{ content: { start: content.start + from, end: content.end }, source }]
}

/** Some words from the middle of a report: Roe said the harbour “would close for” good. */
function pick(text: string, { content, source }: Report): Report[] {
  const words = [...text.slice(content.start, content.end).matchAll(/\S+/gu)]
  if (words.length < FEWEST_TO_PICK) return []
  const first = 1 + Math.floor(draw(content.start) * (words.length - FEWEST_PICKED - 2))
  const last = first + FEWEST_PICKED - 1 + Math.floor(draw(content.end) * (words.length - 1 - first - FEWEST_PICKED))
  const [from, to] = [words[first], words[last]]
  if (from === undefined || to === undefined) return []
  let end = content.start + to.index + to[0].length
  while (/[,.;:]/u.test(text.charAt(end - 1))) end--
  return [{ content: { start: content.start + from.index, end }, source }]
}

/** Words of a report that some are picked from the middle of, and the fewest that are. */
const FEWEST_TO_PICK = 10
const FEWEST_PICKED = 3

/** A number from 0 to 1 that the place in the text gives, so that every run draws alike. */
function draw(place: number): number {
  return (Math.imul(place + 1, 2654435761) >>> 0) / 4294967296
}

function reportsOf({ text, attributions, quotes }: Row): Report[] {
  const reports: Report[] = []
  for (const { source, content } of attributions) {
    const [only] = content
    if (only === undefined || content.length > 1 || source.length === 0) continue
    const words = text.slice(only.start, only.end)
    const lead = /^(?:that|to|the|an?|[,:])\s+/u.exec(words)?.[0].length ?? 0
    let end = only.end
    while (/[\s.,;:]/u.test(text.charAt(end - 1))) end--
    const span = { start: only.start + lead, end }
    const size = span.end - span.start
    if (size < SHORTEST || size > LONGEST || MARKS.test(text.slice(span.start - 1, span.end + 1))) continue
    if (!quotes.some((quote) => touches(quote, span))) reports.push({ content: span, source })
  }
  return reports.sort((a, b) => a.content.start - b.content.start)
}

/** Reports that stand apart, none of whose sources stands inside another. */
function apart(reports: readonly Report[]): Report[] {
  const kept: Report[] = []
  for (const report of reports) if (report.content.start >= (kept.at(-1)?.content.end ?? 0) + 2) kept.push(report)
  return kept.filter(({ source }) => !source.some((span) => kept.some(({ content }) => touches(span, content))))
}

function mark(row: Row, reports: readonly Report[]): Lesson {
  let text = ''
  let at = 0
  for (const { content } of reports) {
    text += `${row.text.slice(at, content.start)}\u201C${row.text.slice(content.start, content.end)}\u201D`
    at = content.end
  }
  text += row.text.slice(at)
  const cuts = reports.flatMap(({ content }) => [content.start, content.end])
  const move = (place: number, isEnd: boolean): number =>
    place + cuts.filter((cut) => cut < place || (cut === place && !isEnd)).length
  const moved = ({ start, end }: Span): Span => ({ start: move(start, false), end: move(end, true) })
  const quotes = reports.map(({ content, source }) => ({
    ...moved(content),
    n_words: 0,
    ignore: false,
    source: source.map(moved),
  }))
  const lesson = prepareLesson({ ...row, text, quotes, quoted_unattributed: [], ignore: [], attributions: [] })
  // The article's own quotations are another lesson.
  return {
    ...lesson,
    reported: true,
    share: SHARE,
    right: lesson.right.map((right) => (right?.includes(-1) === true ? null : right)),
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
