import type { ComponentChildren, VNode } from 'preact'
import type { Span } from '../../model/span.js'
import { count, oneLine, shorten } from '../../text/wording.js'
import { layOut, type Piece } from '../lay-out.js'
import type { ArticleView } from '../article-view.js'

type QuoteShown = ArticleView['quotes']['nodes'][number]

/** What is marked in a text: a quotation, a figure, or the words that the address asks for. */
interface Mark extends Span {
  /** Stays as long as the text does: the place where it begins. */
  readonly anchor: string
  readonly kind: 'quoted' | 'figure' | 'sought'
  /** Where the other wordings of a quotation stand, and how many articles have one. */
  readonly others: { readonly href: string; readonly articles: number } | null
}

/** The text with quotations and figures marked where they stand. */
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
      others: null,
    })),
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
    <a class="note" href={others.href} aria-label={`${count(others.articles, 'article')} print it: the wordings`}>
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
  return { href: `/events/${encodeURIComponent(event.id)}#said-${widest.id}`, articles: widest.articleCount }
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
          {figures.nodes.map(({ start, text, giver }) => (
            <li>
              <a href={`#f${String(start)}`}>{oneLine(text)}</a>
              {giver !== null && <span class="quiet"> given by {oneLine(giver)}</span>}
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

function OtherWordings({ others }: { readonly others: Mark['others'] }) {
  if (others === null) return null
  return (
    <>
      {', '}
      <a href={others.href}>as {count(others.articles, 'article')} print it</a>
    </>
  )
}
