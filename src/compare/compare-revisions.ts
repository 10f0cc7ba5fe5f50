import type { RevisionChange } from '../model/comparison.js'
import type { Dossier, DossierFigure, DossierQuote, DossierRevision } from '../model/dossier.js'
import { plainWords } from '../text/plain-words.js'

/**
 * What each later version of an article changed among its quotations, figures and headline. A quotation in other words is
 * one dropped and one added; moved or re-punctuated it is the same.
 */
export function compareRevisions(dossier: Dossier): RevisionChange[] {
  return dossier.articles.flatMap((article) =>
    article.revisions.slice(1).flatMap((to, i) => {
      const from = article.revisions[i]
      return from === undefined ? [] : [changeBetween(article.id, from, to)]
    }),
  )
}

function changeBetween(articleId: string, from: DossierRevision, to: DossierRevision): RevisionChange {
  const titleChanged = from.header.title !== to.header.title
  return {
    articleId,
    fromRevisionId: from.id,
    toRevisionId: to.id,
    quotesAdded: only(to.quotes, from.quotes, keyOfQuote),
    quotesDropped: only(from.quotes, to.quotes, keyOfQuote),
    figuresAdded: only(to.figures, from.figures, keyOfFigure),
    figuresDropped: only(from.figures, to.figures, keyOfFigure),
    titleFrom: titleChanged ? from.header.title : null,
    titleTo: titleChanged ? to.header.title : null,
  }
}

/** Ids of the items that the other version does not have, each counted as often as it stands there. */
function only<T extends { readonly id: string }>(
  items: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return items.flatMap((item) => {
    const key = keyOf(item)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0 ? [] : [item.id]
  })
}

function keyOfQuote(quote: DossierQuote): string {
  return plainWords(quote.text)
}

function keyOfFigure(figure: DossierFigure): string {
  return `${figure.low ?? ''} ${figure.high ?? ''} ${figure.unit} ${figure.counted ?? plainWords(figure.text)} ${figure.action ?? ''}`
}
