import type { FindingView } from '../coverage-view.js'
import { speakerOf, type Sheet } from '../sheet.js'
import { Sentence } from './words.js'

interface SummaryProps {
  readonly sheet: Sheet
  readonly finding: FindingView
  /** Whether the words alone are told, and not who prints them. */
  readonly isShort?: boolean
}

/** A finding in one line. */
export function Summary({ sheet, finding, isShort = false }: SummaryProps) {
  const { kind, sentence, sides } = finding
  if (kind !== 'REWORDING') return <Sentence text={sentence} />
  const [first] = sides.flatMap(({ evidence }) => evidence)
  const statement = first === undefined ? null : sheet.statementAt(first.article.id, first.span.start)
  // The words against each other, large enough to be seen in passing.
  return (
    <>
      {statement !== null && <span class="who">{speakerOf(statement)}: </span>}
      {sides.map(({ says, articles }, index) => (
        <>
          {index === 0 ? '' : <span class="against"> against </span>}
          <strong>“{says ?? 'nothing'}”</strong>
          {!isShort && (
            <span class="by">
              {' '}
              {sheet
                .inOrder(articles.map(({ id }) => id))
                .map(sheet.label)
                .join(', ')}
            </span>
          )}
        </>
      ))}
    </>
  )
}
