import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../src/cli/report/render-csv.js'
import { renderMarkdown } from '../../src/cli/report/render-markdown.js'
import { renderReport } from '../../src/cli/report/render-report.js'
import { renderTei } from '../../src/cli/report/render-tei.js'
import { smallComparison } from './small-comparison.js'

const page = { width: 90, colour: false }

describe('the report in other formats', () => {
  it('stops after the first screen when it is to be brief, most telling first', () => {
    const brief = renderReport(smallComparison, page, true)
    expect(renderReport(smallComparison, page).startsWith(brief.trimEnd())).toBe(true)
    expect(brief).toContain('“shut” (The Tidewater Mail), but “closed” in Radio Fen')
    expect(brief).not.toContain('WHAT WAS SAID')
  })

  it('gives a mail or a wiki the same, changed words in bold', () => {
    const markdown = renderMarkdown(smallComparison, page, false)
    expect(markdown.startsWith('# 3 articles, 3 outlets, 2 origins (2 Apr 2026)\n')).toBe(true)
    expect(markdown).toContain(
      '| Radio Fen | claimed | We **closed** the bridge at once | reworded: “shut” → “closed” |',
    )
    expect(markdown).toContain('| unknown outlet |  |  | not run |')
    expect(renderMarkdown(smallComparison, page, true)).not.toContain('## ')
  })

  it('says so where nothing stands out', () => {
    const { dossier, comparison } = smallComparison
    const brief = renderReport({ dossier, comparison: { ...comparison, findings: [] } }, page, true)
    expect(brief).toContain('AT A GLANCE\nNothing stands out:')
  })

  it('says at the top that reprints were left out', () => {
    const { dossier, comparison } = smallComparison
    const originals = {
      ...comparison,
      independence: 'ORIGINALS_ONLY',
      articles: comparison.articles.slice(0, 2),
    } as const
    const report = renderReport({ dossier, comparison: originals }, page, true)
    expect(report.split('\n')[1]).toMatch(/^2 of 3 articles, reprints left out, 3 outlets, 2 origins/)
  })

  it('leaves the marks of an article what they are: text', () => {
    const { dossier, comparison } = smallComparison
    const headlines = comparison.headlines.map((cell) => ({ ...cell, title: 'Ten | *twelve* <b>lorries</b>' }))
    const markdown = renderMarkdown({ dossier, comparison: { ...comparison, headlines } }, page, false)
    expect(markdown).toContain('Ten \\| \\*twelve\\* \\<b\\>lorries\\</b\\>')
  })

  it('gives scholars an apparatus: each article a witness, each wording a reading', () => {
    const { document } = parseXml(renderTei(smallComparison, page))
    const witnesses = [...document.querySelectorAll('witness')].map((one) => one.getAttribute('xml:id'))
    expect(witnesses).toEqual(['w1', 'w2', 'w3'])
    expect(document.querySelector('witness publisher')?.textContent).toBe('The Tidewater Mail')
    const [first] = document.querySelectorAll('ab')
    expect(first?.getAttribute('corresp')).toBe('#w1 #w2')
    const readings = [...(first?.querySelectorAll('rdg') ?? [])]
    expect(readings.map((rdg) => `${rdg.getAttribute('wit') ?? ''} ${rdg.textContent}`)).toEqual([
      '#w2 closed',
      '#w1 shut',
    ])
    // Whoever reads one witness reads its words.
    for (const rdg of readings) if (rdg.getAttribute('wit') !== '#w2') rdg.remove()
    expect(first?.textContent).toBe('We closed the bridge at once')
  })

  it('names no witness that is not listed, and gives each the words that it prints, one after the other', () => {
    for (const second of ['We closed the bridge at once', 'We closed the bridge', 'At once we shut the old bridge']) {
      const { document } = parseXml(printedWith(second))
      const ids = [...document.querySelectorAll('witness')].map((one) => one.getAttribute('xml:id'))
      expect(new Set(ids).size).toBe(ids.length)
      const named = [...document.querySelectorAll('ab, rdg')].flatMap((one) =>
        (one.getAttribute('corresp') ?? one.getAttribute('wit') ?? '').split(' '),
      )
      for (const name of named) expect(ids).toContain(name.slice(1))
      // In parallel segmentation an app has nothing but readings, and each witness of the block has one of them, once.
      const block = document.querySelector('ab')
      const witnesses = (block?.getAttribute('corresp') ?? '').split(' ')
      for (const app of document.querySelectorAll('ab app')) {
        expect([...app.children].map(({ tagName }) => tagName.toLowerCase())).toEqual(
          [...app.children].map(() => 'rdg'),
        )
        expect([...app.children].flatMap((rdg) => (rdg.getAttribute('wit') ?? '').split(' ')).sort()).toEqual(witnesses)
      }
      for (const rdg of document.querySelectorAll('ab rdg')) if (!rdg.getAttribute('wit')?.includes('#w2')) rdg.remove()
      const words = (block?.textContent ?? '').toLowerCase().split(/\s+/u).filter(Boolean)
      expect(words).toEqual(second.toLowerCase().split(' '))
    }
  })

  it('says there who leaves words out, and who has them elsewhere', () => {
    expect(printedWith('We closed the bridge')).toContain('<rdg wit="#w1">at once</rdg><rdg wit="#w2"/>')
    expect(printedWith('At once we closed the bridge')).toContain('<rdg wit="#w1" type="moved">at once</rdg>')
  })

  it('writes whatever an article holds so that it is still XML', () => {
    const { dossier, comparison } = smallComparison
    const headlines = comparison.headlines.map((cell) => ({ ...cell, title: 'Fish & "chips" <b>\u0007' }))
    const printed = renderTei({ dossier, comparison: { ...comparison, headlines } }, page)
    expect(printed).toContain('<title>Fish &amp; &quot;chips&quot; &lt;b&gt;\ufffd: its statements')
  })

  it('gives a spreadsheet one row for each wording and each gap, with the place that proves it', () => {
    const lines = renderCsv(smallComparison, page).split('\r\n')
    expect(lines[0]).toBe('part,number,item,speaker,outlet,published,state,verb,stance,words,difference,start,end')
    const radio = lines.find((line) => line.startsWith('statement,1,') && line.includes(',Radio Fen,'))
    expect(radio).toMatch(/,RAN,claimed,\w*,We closed the bridge at once,reworded: “shut” → “closed”,\d+,\d+$/)
    expect(lines.some((line) => line.startsWith('statement,1,') && line.endsWith(',NOT_RUN,,,,,,'))).toBe(true)
    expect(new Set(lines.map((line) => line.slice(0, line.indexOf(','))))).toEqual(
      new Set(['part', 'conflict', 'statement', 'figure', 'headline', 'origin', '']),
    )
  })

  it('hands a spreadsheet no formula, and quotes what holds commas and quotation marks', () => {
    const { dossier, comparison } = smallComparison
    const headlines = comparison.headlines.map((cell) => ({ ...cell, title: '=HYPERLINK("x"), or not' }))
    const csv = renderCsv({ dossier, comparison: { ...comparison, headlines } }, page)
    expect(csv).toContain(`"'=HYPERLINK(""x""), or not"`)
  })
})

/** The apparatus where the second outlet prints other words. */
function printedWith(text: string): string {
  const { dossier, comparison } = smallComparison
  const utterances = comparison.utterances.map((utterance) => ({
    ...utterance,
    renderings: utterance.renderings.map((one, place) => (place === 1 ? { ...one, text } : one)),
  }))
  return renderTei({ dossier, comparison: { ...comparison, utterances } }, page)
}

function parseXml(text: string): { readonly document: Document } {
  return { document: new DOMParser().parseFromString(text, 'text/xml') as unknown as Document }
}
