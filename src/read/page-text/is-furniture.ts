import { LazySet } from '../../lexicon/lazy-set.js'
import { FURNITURE_LINES, LINK_LABELS, NOTICE_BEGINNINGS } from '../../lexicon/page-furniture.js'
import { plainMarkdown } from './plain-markdown.js'
import { trimMarks } from '../../text/trim-marks.js'

// Button texts and labels.
const LONGEST_LINE = 80
// A headline with its address behind a label.
const LONGEST_LINK = 400
// A subscription notice of three sentences.
const LONGEST_NOTICE = 400
// A label with the marks around it.
const LONGEST_LABEL = 80
// Enough of a line to see how it begins, marks included.
const NOTICE_OPENING = 60

/** "Advertisement", "Related article: [Harbour strike](…)", "Sign up for our newsletter": what pages print around any report. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (line.length <= LONGEST_LINE && FURNITURE_LINES.has(bareWords(line))) return true
  if (line.length <= LONGEST_LINK && (isLabelledLink(line) || isBareLink(line))) return true
  const lower = plainMarkdown(line.slice(0, NOTICE_OPENING)).toLowerCase()
  if (!NOTICE_OPENERS.has(lower.slice(0, 3))) return false
  return [...NOTICE_BEGINNINGS].some((beginning) => lower.startsWith(beginning)) && !/["“”«»]/.test(line)
}

/** The first three letters of notices: most paragraphs begin with others. */
const NOTICE_OPENERS: ReadonlySet<string> = new LazySet(
  () => new Set(Array.from(NOTICE_BEGINNINGS, (beginning) => beginning.slice(0, 3))),
)

/** The words of a line without arrows, colons, numbers of comments: "Read more →" is "read more". */
function bareWords(line: string): string {
  const words = plainMarkdown(line).toLowerCase().replaceAll('’', "'")
  return trimMarks(words, ':;.,!?()[]<>|→»››▸►▶•·*#-–—_↓↑…"').replace(/\s\(?\d{1,5}$/, '')
}

/** "Related article: [Harbour strike enters second week](…)": a label and nothing but links or a headline behind it. */
function isLabelledLink(line: string): boolean {
  if (!/[:|→>]/.test(line.slice(0, LONGEST_LABEL))) return false
  const label = /^\P{L}{0,6}([\p{L} '’]{3,30}?)[*_]{0,2}\s?[:|→>]/u.exec(line)
  if (label === null || !LINK_LABELS.has((label[1] ?? '').trim().toLowerCase())) return false
  const behind = line.slice(label[0].length).trim()
  return behind === '' || /^[*_]{0,2}(?:\[|<?https?:)/.test(behind) || !/[.:;,]["”]?$/.test(behind)
}

/** A line that is one link and no sentence. */
function isBareLink(line: string): boolean {
  const link = /^[*_>\s-]{0,6}\[([^\][]{1,200})\]\([^()\s]{0,1500}\)[*_\s]{0,4}$/.exec(line)
  return link !== null && !/[.!?]$/.test(link[1] ?? '') && !/["“”]/.test(link[1] ?? '')
}
