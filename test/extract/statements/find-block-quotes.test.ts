import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import { readArticles } from '../../../src/read/read-articles.js'
import { loadModels } from '../../../src/models/load-models.js'

const OPENING = 'The old bridge of Springfield will stay open, Mayor Jane Roe said on Monday.'
const END = 'The work begins in April.'

/** Direct quotations of a file as "words | verb | name". */
async function spoken(name: string, text: string): Promise<string[]> {
  for await (const reading of readArticles([{ name, bytes: new TextEncoder().encode(text) }], loadModels())) {
    if (reading.kind !== 'article') break
    const { quotes, people, article } = extract(reading, loadModels())
    for (const quote of quotes) expect(article.text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
    return quotes
      .filter(({ directness }) => directness === 'DIRECT')
      .map(
        ({ text: words, cue, speaker }) =>
          `${words} | ${cue?.text ?? '-'} | ${speaker === null ? '-' : (people[speaker.person ?? -1]?.name ?? '?')}`,
      )
  }
  return []
}

function markdown(body: string): string {
  return `# Bridge to stay open\n\n${OPENING}\n\n${body}\n\n${END}\n`
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Bridge to stay open</title></head><body><article>
<h1>Bridge to stay open</h1><p>${OPENING} It carries twelve thousand cars a day, and the council had thought of closing it.</p>
${body}
<p>The work begins in April, and the council will meet again before that to settle who pays for it.</p></article></body></html>`
}

describe('findBlockQuotes', () => {
  it.each([
    [
      'an introduction with a colon, over paragraphs',
      'a.md',
      markdown('In a statement she wrote:\n\n> We looked at it for a year.\n>\n> We will look again, “safe” or not.'),
      ['We looked at it for a year. | wrote | Jane Roe', 'We will look again, “safe” or not. | wrote | Jane Roe'],
    ],
    [
      'a name under the words',
      'a.md',
      markdown('An engineer was of another mind.\n\n> I would not drive over it.\n>\n> — John Doe, engineer'),
      ['I would not drive over it. | - | John Doe'],
    ],
    [
      'a name below the words, set off from them',
      'a.html',
      page(
        '<p>An engineer was of another mind.</p><blockquote><p>I would not drive over it.</p></blockquote><p>— John Doe, engineer</p>',
      ),
      ['I would not drive over it. | - | John Doe'],
    ],
    [
      'posts one under the other, each with its name',
      'a.md',
      markdown(
        'People were of several minds.\n\n> I would not drive over it.\n>\n> — John Doe (@jdoe) March 3, 2026\n>\n> I would.\n>\n> — Ida Smith (@ida) March 3, 2026',
      ),
      ['I would not drive over it. | - | John Doe', 'I would. | - | Ida Smith'],
    ],
    [
      'a block quotation of a page',
      'a.html',
      page(
        '<p>In a statement she wrote:</p><blockquote><p>We looked at it for a year, and it will stand.</p></blockquote>',
      ),
      ['We looked at it for a year, and it will stand. | wrote | Jane Roe'],
    ],
  ])('reads %s', async (_, name, text, expected) => {
    expect(await spoken(name, text)).toEqual(expected)
  })

  it('reads marks in a block quotation as marks', async () => {
    const body =
      '<p>In a statement she wrote:</p><blockquote><p>“We looked at it for a year, and it will stand.”</p></blockquote>'
    expect((await spoken('a.html', page(body))).map((line) => line.split(' | ')[0])).toEqual([
      'We looked at it for a year, and it will stand.',
    ])
  })

  it.each([
    ['a box', 'The walls of the town are painted, Jane Roe said.\n\n> Read more about the bridge.'],
    ['a name alone', 'Jane Roe wrote about it.\n\n> — Jane Roe (@roe) March 3, 2026'],
  ])('leaves %s alone, that nobody is named for', async (_, body) => {
    expect(await spoken('a.md', markdown(body))).toEqual([])
  })

  it('takes no mail for quotations where most of it is set off', async () => {
    expect(await spoken('a.txt', `> ${OPENING}\n\n> ${END}\n\n> The council met.\n\nI agree.`)).toEqual([])
  })
})
