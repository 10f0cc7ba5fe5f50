import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

const REPORT = [
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday after a night of talks.',
  'Talks about pay had failed for the third time this year, and neither side would name a date for the next round.',
  '“We will not give in,” union leader Ines Roth told reporters at the gate on Tuesday, to long applause from the pickets.',
  'About four hundred dockers have been on strike since Friday, and eleven ships are waiting in the roads off the mole.',
  'The mayor asked both sides to come back to the table before the fruit in the cold stores of the south quay is lost.',
]
const paragraphs = REPORT.map((text) => `<p>${text}</p>`)

describe('the body of a page', () => {
  it('leaves out captions, newsletter boxes, related links and the note on the author', async () => {
    const text = await bodyOf(`<header><a href="/">Home</a> <a href="/world">World</a></header>
      <main><article><h1>Harbour stays shut</h1><div class="byline">By Mara Quill</div>
      <figure><img src="a.jpg"><figcaption>Pickets at the gate. Photo: Tam Weld</figcaption></figure>
      <div class="article-body">${paragraphs[0]}${paragraphs[1]}
      <div class="newsletter-signup"><p>Sign up for our morning newsletter</p><p>Get the day's stories sent to your inbox.</p></div>
      ${paragraphs[2]}<div class="related"><h3>Related</h3><ul><li><a href="/1">Dockers vote on strike at the north quay</a></li>
      <li><a href="/2">Why the cold stores are full this year</a></li></ul></div>${paragraphs[3]}${paragraphs[4]}</div>
      <div class="author-bio"><p>Mara Quill covers ports and ships for the Herald. She lives in Lowen.</p></div></article></main>
      <footer><p>© 2024 The Lowen Herald. All rights reserved.</p></footer>`)
    expect(text).toEqual(REPORT)
  })

  it('keeps what other readers print behind the end: nothing of the comments', async () => {
    const text =
      await bodyOf(`<div id="content"><h1>Harbour stays shut</h1><div class="post-content">${paragraphs.join('\n')}</div>
      <div id="comments"><h3>2 comments</h3>
      <div class="comment"><p>They should have talked in January already, everybody on the quay knew what was coming.</p></div>
      <div class="comment"><p>My cousin works there and says that the cold stores are nearly empty, so who is telling the truth?</p></div></div></div>`)
    expect(text).toEqual(REPORT)
  })

  it('finds an article by microdata where it stands beside longer texts', async () => {
    const terms =
      '<p>By reading this site you agree that we keep the settings of your visit for as long as we like.</p>'
    const text = await bodyOf(`<div class="columns"><div class="legal">${terms.repeat(12)}</div>
      <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour stays shut</h1>
      <div itemprop="articleBody">${paragraphs.join('')}</div></div></div>`)
    expect(text).toEqual(REPORT)
  })

  it('keeps headings between paragraphs, lists and block quotations', async () => {
    const text =
      await bodyOf(`<article><h1>Harbour stays shut</h1>${paragraphs.slice(0, 2).join('')}<h2>What the union wants</h2>
      ${paragraphs[2]}<blockquote><p>Nobody on the south quay has slept more than four hours a night since Friday, and it shows.</p></blockquote>
      ${paragraphs[3]}${paragraphs[4]}</article>`)
    expect(text).toContain('What the union wants')
    expect(text).toContain(
      '> Nobody on the south quay has slept more than four hours a night since Friday, and it shows.',
    )
    expect(text).toEqual(expect.arrayContaining(REPORT))
  })

  it('takes a short page whole', async () => {
    expect(await bodyOf('<p>The harbour of Port Lowen is closed.</p>')).toEqual([
      'The harbour of Port Lowen is closed.',
    ])
  })

  it('reads a page of many thousand blocks', async () => {
    const text = await bodyOf(
      `<div>${Array.from({ length: 25_000 }, (_, i) => `<p>Line ${i} of the log.</p>`).join('')}</div>`,
    )
    expect(text.length).toBeGreaterThan(20_000)
  })
})

async function bodyOf(body: string): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><head><title>Harbour stays shut | The Lowen Herald</title></head><body>${body}</body></html>`
  for await (const reading of readArticles([{ name: 'a.html', bytes: new TextEncoder().encode(html) }], loadModels()))
    return reading.kind === 'article' ? reading.text.split('\n\n') : []
  return []
}
