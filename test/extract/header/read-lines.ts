import { readHeader } from '../../../src/extract/header/read-header.js'
import type { BlockKind, Header, StatedField } from '../../../src/model/article.js'
import { plainArticle } from '../../support/plain-article.js'

export const REPORT =
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday morning.'

export const MORE =
  'Dock workers walked out on Sunday after talks about their pay had failed for the third time this year.'

export function read(
  text: string,
  stated: readonly StatedField[] = [],
): { header: Header; kinds: BlockKind[]; lines: [BlockKind, string][] } {
  const { header, blocks } = readHeader(plainArticle(text, stated))
  return {
    header,
    kinds: blocks.map((block) => block.kind),
    lines: blocks.map((block) => [block.kind, text.slice(block.start, block.end)]),
  }
}
