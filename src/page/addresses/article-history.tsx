import { formatMoment } from '../../text/format-moment.js'
import type { ArticleView } from '../article-view.js'

type Change = ArticleView['history'][number]

/** What later versions of an article changed, and whether they say so; nothing where there is one version. */
export function ArticleHistory({ article }: { readonly article: ArticleView }) {
  if (article.history.length === 0) return null
  return (
    <section>
      <h2>What was changed afterwards</h2>
      {article.history.map((change) => (
        <VersionChange change={change} />
      ))}
    </section>
  )
}

function VersionChange({ change }: { readonly change: Change }) {
  const { to, isSilent, touches, notes } = change
  const reworded = new Set(change.rewordings.flatMap((pair) => [pair.from.id, pair.to.id]))
  const seen = formatMoment({ at: to.seenAt, precision: 'MINUTE', zone: null })
  return (
    <>
      <h3>
        Version {to.number}, seen {seen}
        {isSilent ? ', without a note' : ''}
      </h3>
      <ul>
        {notes.map(({ text }) => (
          <li>It says: “{text}”</li>
        ))}
        {touches.includes('HEADLINE') && (
          <li>
            Headline: {change.titleFrom ?? 'none'} → {change.titleTo ?? 'none'}
          </li>
        )}
        {change.rewordings.map(({ from, to: later }) => (
          <li>
            Reworded: “{from.text}” → “{later.text}”
          </li>
        ))}
        {change.quotesAdded
          .filter(({ id }) => !reworded.has(id))
          .map(({ text }) => (
            <li>Quotation added: “{text}”</li>
          ))}
        {change.quotesDropped
          .filter(({ id }) => !reworded.has(id))
          .map(({ text }) => (
            <li>Quotation dropped: “{text}”</li>
          ))}
        {change.speakerChanges.map(({ from, to: later }) => (
          <li>
            “{later.text}” is no longer given to {from.speaker?.name ?? from.organisation ?? 'somebody'} but to{' '}
            {later.speaker?.name ?? later.organisation ?? 'somebody'}
          </li>
        ))}
        {change.figureChanges.map(({ from, to: later }) => (
          <li>
            Figure: {from.text} → {later.text}
          </li>
        ))}
        {touches.length === 0 && <li>Other words; no quotation, figure or headline changed.</li>}
      </ul>
    </>
  )
}
