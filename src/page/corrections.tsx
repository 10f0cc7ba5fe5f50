import type { ComponentChildren } from 'preact'
import { shorten } from '../text/wording.js'
import type { ArticleView } from './article-view.js'
import type { Sheet } from './sheet.js'

interface FormProps {
  readonly kind: string
  /** Where to come back to. */
  readonly back: string
  /** What the correction is of, by the name of its field. */
  readonly of: Readonly<Record<string, string>>
  readonly children: ComponentChildren
}

/** A correction is signed with the name of the key, and says why. */
function Form({ kind, back, of, children }: FormProps) {
  return (
    <form class="correction" action="/corrections" method="post">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="back" value={back} />
      {Object.entries(of).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <label>
        Why <input name="note" maxLength={500} />
      </label>{' '}
      <button type="submit">Correct it</button>
    </form>
  )
}

interface EventProps {
  readonly sheet: Sheet
  readonly id: string
}

/** For whoever knows that two events are one, or that an article tells of another. */
export function EventCorrections({ sheet, id }: EventProps) {
  const back = `/events/${encodeURIComponent(id)}`
  return (
    <details class="rest correct">
      <summary>Correct this event</summary>
      <Form kind="merge" back={back} of={{ event: id }}>
        <label>
          Address of an event that is the same one <input name="other" required maxLength={500} />
        </label>{' '}
      </Form>
      {sheet.coverage.articles.length > 1 && (
        <Form kind="split" back={back} of={{ event: id }}>
          <fieldset>
            <legend>Articles that report another event</legend>
            {sheet.coverage.articles.map(({ id: article }) => (
              <label>
                <input type="checkbox" name="article" value={article} /> {sheet.label(article)}
              </label>
            ))}
          </fieldset>
        </Form>
      )}
    </details>
  )
}

/** Enough of a quotation to know it again, in characters. */
const OPENING = 70

/** For whoever knows who published an article, or who said the words in it. */
export function ArticleCorrections({ article }: { readonly article: ArticleView }) {
  const back = `/articles/${encodeURIComponent(article.id)}`
  return (
    <details class="rest correct">
      <summary>Correct this article</summary>
      {/* Whoever is led here finds it unfolded. */}
      <span id="correct" />
      <Form kind="outlet" back={back} of={{ article: article.id }}>
        <label>
          Published by (empty: not known) <input name="outlet" value={article.outlet?.name ?? ''} maxLength={500} />
        </label>{' '}
      </Form>
      {article.quotes.nodes.length > 0 && (
        <Form kind="speaker" back={back} of={{}}>
          <label>
            Words{' '}
            <select name="quote" required>
              {article.quotes.nodes.map(({ id, text }) => (
                <option value={id}>“{shorten(text, OPENING)}”</option>
              ))}
            </select>
          </label>{' '}
          <label>
            said by (empty: nobody named) <input name="speaker" maxLength={500} />
          </label>{' '}
          <label>
            who is{' '}
            <select name="as">
              <option value="name">a person</option>
              <option value="organisation">a body</option>
            </select>
          </label>{' '}
        </Form>
      )}
    </details>
  )
}
