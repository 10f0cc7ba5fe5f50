import type { ComponentChildren, VNode } from 'preact'
import type { Span } from '../../model/span.js'
import { count, oneLine, shorten } from '../../text/wording.js'
import { layOut, type Piece } from '../lay-out.js'
import { counterpartsOf } from '../figure-counterparts.js'
import { SERVER_LINKS } from '../links.js'
import type { ArticleView } from '../article-view.js'

type QuoteShown = ArticleView['quotes']['nodes'][number]

/** What is marked in a text: a quotation, a figure, or the words that the address asks for. */
interface Mark extends Span {
  /** Stays as long as the text does: the place where it begins. */
  readonly anchor: string
  readonly kind: 'quoted' | 'figure' | 'passage' | 'sought'
  /** Where it stands elsewhere: the other wordings of a quotation, other figures for the same, the same words. */
  readonly others: Others | null
}

interface Others {
  readonly href: string
  /** How many articles have it, this one among them. */
  readonly articles: number
}

/** The text with quotations, figures and shared passages marked where they stand. */
export function ArticleText({ article, words }: { readonly article: ArticleView; readonly words: Span | null }) {
  const sought: Mark[] = words === null ? [] : [{ ...words, anchor: 'words', kind: 'sought', others: null }]
  const marks: Mark[] = [
    ...sought,
    ...article.quotes.nodes.map((quote): Mark => ({
      ...spanOf(quote),
      anchor: `q${String(quote.start)}`,
      kind: 'quoted',
      others: othersOf(article, quote),
    })),
    ...article.figures.nodes.map((figure): Mark => ({
      ...spanOf(figure),
      anchor: `f${String(figure.start)}`,
      kind: 'figure',
      others: countOthers(article, figure.id),
    })),
    ...passagesOf(article),
  ]
  return (
    <div class="text" dir="auto">
      {layOut(article.text, marks).map((pieces) => (
        <p>
          {pieces.map((piece) => (
            <>
              {piece.marks.reduceRight<ComponentChildren>((inner, mark) => wrap(mark, piece, inner), piece.text)}
              {piece.ended.map(note)}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function wrap(mark: Mark, piece: Piece<Mark>, inner: ComponentChildren): VNode {
  const id = piece.begun.includes(mark) ? { id: mark.anchor } : {}
  return mark.kind === 'sought' ? (
    <mark {...id}>{inner}</mark>
  ) : (
    <span class={mark.kind} {...id}>
      {inner}
    </span>
  )
}

/** Behind a quotation, how many articles print it: a step to their wordings. */
function note({ others }: Mark) {
  if (others === null) return null
  return (
    <a class="note" href={others.href} aria-label={`${count(others.articles, 'article')} have it: see them`}>
      {String(others.articles)}
    </a>
  )
}

/** Of a quotation that others cut in several, the part that most of them have. */
function othersOf({ event }: ArticleView, { renderings }: QuoteShown): Mark['others'] {
  const [widest] = renderings
    .map(({ utterance }) => utterance)
    .filter(({ articleCount }) => articleCount > 1)
    .toSorted((a, b) => b.articleCount - a.articleCount)
  if (widest === undefined) return null
  return { href: `${SERVER_LINKS.event(event.shortId)}#said-${widest.id}`, articles: widest.articleCount }
}

/** Other figures of the event that count the same. */
function countOthers(article: ArticleView, figureId: string): Others | null {
  const { event } = article
  const group = groupOf(article, figureId)
  const articles = new Set(group?.members.map(({ article }) => article.id)).size
  return articles < 2 ? null : { href: `${SERVER_LINKS.event(event.shortId)}#figure-${figureId}`, articles }
}

function groupOf({ event }: ArticleView, figureId: string) {
  return event.comparison.figures.find(({ members }) => members.some(({ figure }) => figure.id === figureId))
}

/** Runs of words that other articles of the event have as well, each once, leading to the first of those. */
function passagesOf({ id, event, quotes }: ArticleView): Mark[] {
  const found = new Map<string, { readonly span: Span; readonly href: string; readonly articles: Set<string> }>()
  for (const { a, aSpan, b, bSpan } of event.comparison.origins.passages) {
    if (a.id !== id && b.id !== id) continue
    const [span, other, place] = a.id === id ? [aSpan, b, bSpan] : [bSpan, a, aSpan]
    // Words of a quotation are shared by whoever heard them; they lead to their wordings already.
    if (quotes.nodes.some(({ start, end }) => start < span.end && span.start < end)) continue
    const key = `${String(span.start)}-${String(span.end)}`
    const passage = found.get(key) ?? { span, href: SERVER_LINKS.article(other.id, place), articles: new Set([id]) }
    passage.articles.add(other.id)
    found.set(key, passage)
  }
  return [...found.values()].map(({ span, href, articles }) => ({
    ...spanOf(span),
    anchor: `p${String(span.start)}-${String(span.end)}`,
    kind: 'passage',
    others: { href, articles: articles.size },
  }))
}

/** Enough of a quotation to know it again, in characters. */
const OPENING = 110

/** Everything that was found, in the order of the text: each with its place, and the way to its other wordings. */
export function FactList({ article }: { readonly article: ArticleView }) {
  const { quotes, figures } = article
  return (
    <>
      <section class="block" aria-labelledby="quotations">
        <h2 id="quotations">{count(quotes.totalCount, 'quotation')}</h2>
        <ul>
          {quotes.nodes.map((quote) => (
            <li>
              <a href={`#q${String(quote.start)}`}>“{shorten(quote.text, OPENING)}”</a>{' '}
              <span class="quiet">
                {quote.cue !== null && <i>{oneLine(quote.cue)} </i>}
                <Speaker quote={quote} />
                <OtherWordings others={othersOf(article, quote)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="block" aria-labelledby="numbers">
        <h2 id="numbers">{count(figures.totalCount, 'figure')}</h2>
        <ul>
          {figures.nodes.map(({ id, start, text, giver }) => (
            <li>
              <a href={`#f${String(start)}`}>{oneLine(text)}</a>
              <span class="quiet">
                {giver !== null && ` given by ${oneLine(giver)}`}
                <OtherWordings others={countOthers(article, id)} />
                <Counterparts article={article} figureId={id} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Speaker({ quote: { speaker, organisation, speakerText } }: { readonly quote: QuoteShown }) {
  if (speaker !== null) return <a href={`/people/${encodeURIComponent(speaker.id)}`}>{speaker.name}</a>
  return <>{organisation ?? (speakerText === null ? 'nobody named' : oneLine(speakerText))}</>
}

/** The figures of other articles that this one cannot stand beside, or that say it more exactly, where they stand. */
function Counterparts({ article, figureId }: { readonly article: ArticleView; readonly figureId: string }) {
  const group = groupOf(article, figureId)
  if (group === undefined) return null
  return (
    <>
      {counterpartsOf(group, figureId).map(({ phrase, member: { text, figure, article: other } }) => (
        <>
          {`, ${phrase} `}
          <a href={SERVER_LINKS.article(other.id, figure)}>
            {oneLine(text)} in {other.outlet?.name ?? other.title ?? 'another article'}
          </a>
        </>
      ))}
    </>
  )
}

function OtherWordings({ others }: { readonly others: Mark['others'] }) {
  if (others === null) return null
  return (
    <>
      {', '}
      <a href={others.href}>as {count(others.articles, 'article')} print it</a>
    </>
  )
}
