import { parseDocument } from 'htmlparser2'
import type { Document, Element } from 'domhandler'
import { findAll, getAttributeValue, textContent } from 'domutils'

/** A page as a reader's program gets it. */
export interface ReadPage {
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly document: Document
  /** All elements of a kind. */
  all(name: string): Element[]
  /** The words of the first element of a kind. */
  words(name: string): string
  /** Where its links lead. */
  readonly links: readonly string[]
}

/** Fetches a page and parses it. Moves are not followed. */
export async function readPage(address: string, init: RequestInit = {}): Promise<ReadPage> {
  const response = await fetch(address, { redirect: 'manual', ...init })
  return parsePage(await response.text(), response)
}

/** Parses a page that is at hand. */
export function parsePage(html: string, { status, headers }: Pick<Response, 'status' | 'headers'>): ReadPage {
  const document = parseDocument(html)
  const all = (name: string) => findAll((element) => element.name === name, document.children)
  return {
    status,
    headers,
    html,
    document,
    all,
    words: (name) => wordsOf(all(name)[0]),
    links: all('a').map((link) => getAttributeValue(link, 'href') ?? ''),
  }
}

/** The words within an element, blanks as one. */
export function wordsOf(element: Element | undefined): string {
  return element === undefined ? '' : textContent(element).replace(/\s+/g, ' ').trim()
}
