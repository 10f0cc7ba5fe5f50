import { isTag, isText, type Element } from 'domhandler'
import { textContent } from 'domutils'
import { findDates } from '../text/find-dates.js'
import { readDateLabel } from './page-text/page-date-label.js'

// A date with its label, place and author; a longer text has dates of its own.
const LONGEST = 120
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|dateline|time|timestamp|pubdate|publish\w*|posted|byline|author|meta|info|entry-date|lastmod\w*|updated?)(?:$|[\s_-])/i

/** A date as a page prints it. */
export interface PageDate {
  /** As printed: "March 5, 2024, 09:30". */
  readonly value: string
  readonly isUpdate: boolean
}

/**
 * The date that a page prints for its readers: in a place marked for dates, the first one behind the headline before one
 * above it (there stands today's date); else behind a label such as "Published:". Null where there is none.
 */
export function findPageDate(elements: readonly Element[]): PageDate | null {
  const heading = elements.findIndex((element) => element.name === 'h1')
  let marked: { readonly date: PageDate; readonly isBehind: boolean } | null = null
  let labelled: PageDate | null = null
  for (const [index, element] of elements.entries()) {
    const isMarked = DATE_CLASS.test(`${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`)
    if (!isMarked && (labelled !== null || !mayHoldText(element))) continue
    const text = shortText(element)
    if (text === null) continue
    const date = findDates(text).find((found) => found.moment.precision !== 'MONTH')
    if (date === undefined) continue
    const label = readDateLabel(text.slice(0, date.start))
    const found = { value: text.slice(date.start, date.end), isUpdate: label === 'UPDATE' }
    if (label !== null) labelled ??= found
    if (!isMarked) continue
    const isBehind = heading >= 0 && index > heading
    if (marked === null || (isBehind && !marked.isBehind)) marked = { date: found, isBehind }
    if (isBehind) break
  }
  return marked?.date ?? labelled
}

function mayHoldText(element: Element): boolean {
  return /^(?:p|div|span|li|td|small|em|i|h[2-6]|dd|time|footer|section)$/.test(element.name)
}

/** The text of an element that holds little; null for all others, without reading them to the end. */
function shortText(element: Element): string | null {
  let text = ''
  const walk = (at: Element): boolean =>
    at.children.every((child) => {
      if (isTag(child)) return child.name === 'script' || child.name === 'style' || walk(child)
      if (isText(child)) text += child.data
      return text.length <= LONGEST * 4
    })
  if (!walk(element)) return null
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length > LONGEST || !/\d{4}/.test(words) ? null : words
}

const SCRIPT_DATE =
  /"(?:datePublished|publishedDate|publishDate|publish_date|published_at|publishedAt|publicationDate|firstPublished|dateCreated)"\s?:\s?"(\d{4}[^"\n]{4,36})"/i

/** The date in the data that a page hands to its own scripts; only where nothing better is found. */
export function findScriptDate(elements: readonly Element[]): string | null {
  for (const element of elements) {
    if (element.name !== 'script') continue
    const value = SCRIPT_DATE.exec(textContent(element))?.[1]
    if (value !== undefined) return value
  }
  return null
}
