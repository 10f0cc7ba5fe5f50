import { ownWords } from '../../compare/own-words.js'
import type { Sheet } from '../sheet.js'

/** The headlines under one another; words that no other headline has are marked. */
export function Headlines({ sheet }: { readonly sheet: Sheet }) {
  return (
    <dl class="headlines">
      {sheet.coverage.headlines.map(({ article, title, onlyHere }) => (
        <div>
          <dt>
            <a class="outlet" href={sheet.links.article(article.id)}>
              {sheet.label(article.id)}
            </a>
          </dt>
          <dd>
            {title === null ? (
              <span class="quiet">no headline</span>
            ) : (
              ownWords(title, onlyHere).map(({ words, isMarked }, index) => (
                <>
                  {index === 0 ? '' : ' '}
                  {isMarked ? <mark>{words}</mark> : words}
                </>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
