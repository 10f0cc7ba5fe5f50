import type { Element } from 'domhandler'
import { findBlocks } from './body/find-blocks.js'

/** What a reader sees of some markup: plain paragraphs, separated by blank lines. */
export function markupToText(root: Element): string {
  return findBlocks(root)
    .map((block) => block.text)
    .join('\n\n')
}
