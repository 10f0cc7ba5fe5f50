import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import { findFindings } from '../compare/findings/find-findings.js'
import type { Comparison } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import type { Span } from '../model/span.js'
import { formatMoment } from '../text/format-moment.js'
import { coverageOf } from './coverage-of.js'
import type { ArticleView, CoverageView } from './coverage-view.js'
import { Coverage } from './coverage/coverage.js'
import { allHarmless, harmless, safeAddress } from './harmless.js'
import { layOut } from './lay-out.js'
import type { Links } from './links.js'
import { openSheet, type Sheet } from './sheet.js'
import { readAssets } from './assets.js'

/** What a file is made from. */
export interface Filed {
  readonly dossier: Dossier
  readonly comparison: Comparison
  /** Names for articles of unknown outlet, by article id. */
  readonly names: ReadonlyMap<string, string>
}

/** In a file every article stands at its end, and nothing else is there to be led to. */
const FILE_LINKS: Links = {
  article: (id, words) => `#${words === undefined ? id : placeOf(id, words)}`,
  event: () => null,
  person: () => null,
  outlet: () => null,
  storyline: () => null,
}

function placeOf(articleId: string, { start, end }: Span): string {
  return `${articleId}-${String(start)}-${String(end)}`
}

/**
 * The comparison as one file to mail: the page of an event, and below it the articles, each proof marked where it stands. Nothing
 * is loaded and nothing runs.
 */
export function renderFile({ dossier, comparison, names }: Filed): string {
  const findings = findFindings(dossier, comparison, names)
  const coverage = allHarmless(coverageOf(dossier, { ...comparison, findings }))
  const sheet = openSheet(coverage, FILE_LINKS, new Map([...names].map(([id, name]) => [id, harmless(name)])))
  const title = coverage.articles.find((article) => article.title !== null)?.title ?? 'How each outlet told one event'
  const style = readAssets().style.text
  const hash = createHash('sha256').update(style).digest('base64')
  const texts = new Map(dossier.articles.map(({ id, revisions }) => [id, harmless(revisions.at(-1)?.text ?? '')]))
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={`default-src 'none'; style-src 'sha256-${hash}'`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Rashomon`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main id="main">
          <h1>{title}</h1>
          <Coverage sheet={sheet} />
          <section class="block" aria-labelledby="articles">
            <h2 id="articles">The articles</h2>
            {coverage.articles.map((article) => (
              <Text sheet={sheet} article={article} text={texts.get(article.id) ?? ''} />
            ))}
          </section>
        </main>
        <footer class="site">
          <p>Made by Rashomon. Every word shown stands in one of these articles.</p>
        </footer>
      </body>
    </html>,
  )
  return `<!doctype html>\n${html}\n`
}

interface TextProps {
  readonly sheet: Sheet
  readonly article: ArticleView
  readonly text: string
}

/** An article with every place marked that something above leads to. */
function Text({ sheet, article, text }: TextProps) {
  const { id, title, publishedAt: at, publishedPrecision: precision, publishedZone: zone, url } = article
  const address = safeAddress(url)
  const marks = placesIn(sheet.coverage, id).map((span) => ({ ...span, anchor: placeOf(id, span) }))
  return (
    <article class="statement" id={id}>
      <h3>
        {title ?? 'An article without a headline'} <span class="quiet">{sheet.label(id)}</span>
      </h3>
      <p class="quiet">
        {formatMoment(at === null || precision === null ? null : { at, precision, zone })}
        {address !== null && (
          <>
            {'. '}
            <a href={address} rel="noreferrer">
              Where it was published
            </a>
          </>
        )}
      </p>
      <details class="text" dir="auto">
        <summary>The text</summary>
        {layOut(text, marks).map((pieces) => (
          <p>
            {pieces.map((piece) => {
              const anchors = piece.begun.map(({ anchor }) => <span id={anchor} class="place" />)
              return (
                <>
                  {anchors}
                  {piece.marks.length > 0 ? <span class="quoted">{piece.text}</span> : piece.text}
                </>
              )
            })}
          </p>
        ))}
      </details>
    </article>
  )
}

/** Every place of an article that the comparison leads to, each once. */
function placesIn({ findings, utterances, figures }: CoverageView, articleId: string): Span[] {
  const places = [
    ...findings.flatMap(({ sides }) =>
      sides.flatMap(({ evidence }) => evidence.map(({ article, span }) => ({ article, ...span }))),
    ),
    ...utterances.nodes.flatMap(({ renderings }) => renderings),
    ...utterances.nodes.flatMap(({ coverage }) =>
      coverage.flatMap(({ article, words }) => (words === null ? [] : [{ article, ...words.span }])),
    ),
    ...figures.flatMap(({ members }) => members.map(({ article, figure }) => ({ article, ...figure }))),
  ].filter(({ article }) => article.id === articleId)
  return [...new Map(places.map(({ start, end }) => [`${String(start)}-${String(end)}`, { start, end }])).values()]
}
