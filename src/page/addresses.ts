import type { Address } from './address.js'
import { showArticle } from './addresses/article.js'
import { showEvent } from './addresses/event.js'

/** The pages of the server. A new one is one line here. */
export const ADDRESSES: readonly Address[] = [
  { method: 'GET', path: /^\/events\/([^/]+)$/, show: showEvent },
  { method: 'GET', path: /^\/articles\/([^/]+)$/, show: showArticle },
]
