import { findBlocks } from './body/find-blocks.js'
import type { MarkupElement } from './parse-markup.js'

/** What a reader sees of some markup: plain paragraphs, separated by blank lines. */
export function markupToText(root: MarkupElement): string {
  return findBlocks(root)
    .map((block) => block.text)
    .join('\n\n')
}
