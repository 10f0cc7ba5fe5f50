import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extract/header/read-header.js'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

const BEFORE = 'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday.'
const BEHIND = 'Talks about pay had failed for the third time this year, and neither side would name a date.'

/** What a line between two paragraphs is taken for. */
async function kindOf(line: string): Promise<string> {
  const text = `${BEFORE}\n\n${line}\n\n${BEHIND}\n\n${BEFORE}`
  for await (const reading of readArticles([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }], loadModels())) {
    if (reading.kind === 'rejected') return reading.reason
    const at = BEFORE.length + 2
    return readHeader(reading).blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? 'NONE'
  }
  return 'NOTHING'
}

describe('a line that pages print around any report', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT:',
    '**Advertisement**',
    '— Advertisement —',
    '» Advertisement ›',
    'Advertisement (12)',
    'Advertisement 12345',
    '* * *',
    '————',
    'Related article: [Harbour strike enters its second week](https://lowen.example.com/a)',
    'Related article: **[Harbour strike](https://lowen.example.com/a)**',
    'Related article: https://lowen.example.com/a',
    'Related article: <https://lowen.example.com/a>',
    'Related article: Harbour strike enters its second week',
    '**Related article** | Harbour strike enters its second week',
    'Related article:',
    '[Harbour strike enters its second week](https://lowen.example.com/a)',
    '**[Harbour strike enters its second week](https://lowen.example.com/a)**',
    '> [Harbour strike](https://lowen.example.com/a)',
    'Sign up for our newsletter to get the stories of the day at seven in the morning.',
  ])('is set aside: %s', async (line) => {
    expect(await kindOf(line)).toBe('FURNITURE')
  })

  it.each([
    'Advertisement was the word he used.',
    'Advertisement 123456',
    'Related article: Harbour strike enters its second week.',
    'Unrelated matter: [Harbour strike](https://lowen.example.com/a) goes on.',
    'Related articles of clothing were found on the quay: three coats.',
    '[Harbour strike enters its second week.](https://lowen.example.com/a)',
    '[“We will not give in,” says union](https://lowen.example.com/a)',
    '[Harbour strike](https://lowen.example.com/a) enters its second week',
    'Sign up for our newsletter, “or else”, the note on the gate said, and nobody did.',
    `Sign up for our newsletter ${'to get the stories of the day '.repeat(14)}`,
    `Related article: ${'harbour strike goes on and on '.repeat(14)}`,
  ])('is not one that reports: %s', async (line) => {
    expect(await kindOf(line)).not.toBe('FURNITURE')
  })
})
