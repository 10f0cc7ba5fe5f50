import { feed } from './feed.js'
import { htmlPage } from './html-page.js'
import { jsonl } from './jsonl.js'
import { plainText } from './plain-text.js'
import type { Reader } from './reader.js'

/** The forms that can be read, in the order in which they are tried; the last one takes everything. */
export const READERS: readonly Reader[] = [jsonl, feed, htmlPage, plainText]
