import { count } from '../../text/wording.js'
import type { Sheet } from '../sheet.js'
import { Outlets } from './words.js'

/** Which articles go back to one text, as families, and how much of each article is its own. */
export function Origins({ sheet }: { readonly sheet: Sheet }) {
  const { families, ownShare, outletCount, originCount } = sheet.coverage.origins
  const shares = new Map(ownShare.map(({ article, share }) => [article.id, share]))
  return (
    <>
      <p>
        {count(outletCount, 'outlet')}, {count(originCount, 'origin')}. The share of a text that no earlier article has
        stands beside its name.
      </p>
      <ul class="families">
        {families
          .toSorted((a, b) => b.articles.length - a.articles.length)
          .map(({ agency, explanation, source, articles }) => (
            <li class={articles.length > 1 ? 'family copies' : 'family'}>
              {articles.length > 1 && <p class="label">{agency === null ? 'One text' : `One text, from ${agency}`}</p>}
              <ul class="plain">
                {sheet.inOrder(articles.map(({ id }) => id)).map((id) => (
                  <li>
                    <Outlets sheet={sheet} ids={[id]} />{' '}
                    <span class="quiet">
                      {percent(shares.get(id))}
                      {source?.id === id && articles.length > 1 ? ', likely the source' : ''}
                    </span>
                  </li>
                ))}
              </ul>
              {explanation !== null && <p class="quiet">{explanation}</p>}
            </li>
          ))}
      </ul>
    </>
  )
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${String(Math.round(share * 100))} % its own`
}
