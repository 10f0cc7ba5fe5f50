import type { Address } from './address.js'
import { showArticle } from './addresses/article.js'
import { showCorrection } from './addresses/correction.js'
import { showDraft } from './addresses/draft.js'
import { showEvent } from './addresses/event.js'
import { showHome } from './addresses/home.js'
import { showKey } from './addresses/key.js'
import { showOutlet } from './addresses/outlet.js'
import { showPerson } from './addresses/person.js'
import { showSearch, showSuggestions } from './addresses/search.js'
import { showStoryline } from './addresses/storyline.js'
import { showTakeIn } from './addresses/take-in.js'

/** The pages of the server. A new one is one line here. */
export const ADDRESSES: readonly Address[] = [
  { method: 'GET', path: /^\/$/, show: showHome },
  { method: 'GET', path: /^\/search$/, show: showSearch },
  { method: 'GET', path: /^\/suggestions$/, show: showSuggestions },
  { method: 'GET', path: /^\/events\/([^/]+)$/, show: showEvent },
  { method: 'GET', path: /^\/articles\/([^/]+)$/, show: showArticle },
  { method: 'GET', path: /^\/people\/([^/]+)$/, show: showPerson },
  { method: 'GET', path: /^\/outlets\/([^/]+)$/, show: showOutlet },
  { method: 'GET', path: /^\/storylines\/([^/]+)$/, show: showStoryline },
  { method: 'POST', path: /^\/draft$/, show: showDraft },
  { method: 'POST', path: /^\/take-in$/, show: showTakeIn },
  { method: 'POST', path: /^\/key$/, show: showKey },
  { method: 'POST', path: /^\/corrections$/, show: showCorrection },
]
