import type { Address, Asked, Shown } from './address.js'
import { ADDRESSES } from './addresses.js'
import { notFound, refused, tooLarge } from './addresses/trouble.js'
import { RefusedError } from './ask-for.js'
import { harmless } from './harmless.js'
import type { Assets } from './assets.js'
import { renderPage, renderPart } from './layout.js'

/** A page as it is sent. */
export interface SentPage {
  readonly status: number
  readonly html: string
}

/** Which page stands at an address; null where none does. */
export function pageAt(method: string, path: string): { readonly address: Address; readonly id: string } | null {
  for (const address of ADDRESSES) {
    const found = address.path.exec(path)
    const isRead = method === 'HEAD' && address.method === 'GET'
    if (found !== null && (method === address.method || isRead)) return { address, id: readId(found[1] ?? '') }
  }
  return null
}

function readId(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Somebody is sent on to another page. */
export interface Moved {
  readonly moved: string
  /** See `Shown`. */
  readonly key?: string | null
}

/** The page at an address, whatever the API says to it. */
export async function showPage({ show }: Address, asked: Asked, assets: Assets): Promise<SentPage | Moved> {
  const shown = await show(asked).catch((error: unknown): Shown => {
    if (!(error instanceof RefusedError)) throw error
    // An id that no page ever gave leads nowhere.
    const isNoId = error.code === 'BAD_INPUT' && asked.id !== '' && !isShortId(asked.id)
    return isNoId ? notFound('page') : refused(error, asked)
  })
  return send(shown, asked, assets)
}

/** The page for whoever sent more than a form may hold. */
export function showTooLarge(asked: Asked, assets: Assets): SentPage | Moved {
  return send(tooLarge(), asked, assets)
}

function send(shown: Shown, { isKeyed, hasGraphiql }: Asked, { style, script }: Assets): SentPage | Moved {
  if (shown.kind === 'moved') return { moved: shown.to, ...(shown.key === undefined ? {} : { key: shown.key }) }
  if (shown.kind === 'part') return { status: 200, html: renderPart(shown.body) }
  const { status, title, query, body, sought } = shown
  const frame = {
    title,
    query,
    style: style.path,
    script: script.path,
    isKeyed,
    hasGraphiql,
    ...(sought === undefined ? {} : { sought: harmless(sought) }),
  }
  return { status, html: renderPage(frame, body) }
}

/** The end of a key, which several things may share: whoever gives it is told which ones. */
function isShortId(id: string): boolean {
  return /^[0-9a-f]{6,12}$/i.test(id)
}
