import { changedWords } from '../../compare/changed-words.js'
import { count, oneLine } from '../../text/wording.js'
import type { Asked, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import { Marked } from '../coverage/words.js'
import type { DraftPageQuery } from '../generated/answers.js'
import { harmless } from '../harmless.js'
import { SERVER_LINKS } from '../links.js'
import { DraftForm } from './draft-form.js'
import { loneAddress, showTakenAddress } from './take-in.js'

type Checked = DraftPageQuery['checkText'][number]

/** Places shown for one verdict; the rest open. */
const SHOWN = 2

const VERDICTS: Readonly<Record<Checked['verdict'], string>> = {
  VERBATIM: 'Verbatim',
  ALTERED: 'Altered',
  CUT: 'Cut',
  JOINED: 'Joined of two',
  OTHER_SPEAKER: 'Another speaker',
  OTHER_FIGURE: 'Another number',
  SUPERSEDED: 'Superseded',
  REPORTED_ONLY: 'Only reported',
  NOT_FOUND: 'Not found',
}

/** `POST /draft`: every quotation and figure of a text, with its verdict and the proof. */
export async function showDraft(asked: Asked): Promise<Shown> {
  const { ask, form } = asked
  // A form sends the line breaks of a text as two signs.
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n')
  const address = loneAddress(text)
  if (address !== null) return showTakenAddress(asked, address)
  const { data } = await askFor<DraftPageQuery>(ask, 'draft', { text })
  const checks = data.checkText
  const clear = checks.filter(isClear).length
  return {
    kind: 'page',
    status: 200,
    title: 'A draft, checked',
    query: null,
    body: (
      <>
        <h1>A draft, checked</h1>
        <p class="counts">
          <b>
            {checks.length === 0
              ? 'No quotation and no figure is in it'
              : `${String(clear)} of ${String(checks.length)} hold`}
          </b>
        </p>
        {checks.map((check) => (
          <Statement check={check} />
        ))}
        <section class="block" aria-labelledby="draft">
          <h2 id="draft">Mend it, and check again</h2>
          <DraftForm text={harmless(text)} mayFetch={false} />
        </section>
      </>
    ),
  }
}

function isClear({ verdict }: Checked): boolean {
  return verdict === 'VERBATIM' || verdict === 'CUT'
}

function Statement({ check }: { readonly check: Checked }) {
  const { kind, text, speaker, verdict, explanation, evidence, independentTexts } = check
  return (
    <article class={isClear(check) ? 'check clear' : 'check'}>
      <h2>
        <span class="verdict">{VERDICTS[verdict]}</span> {kind === 'FIGURE' ? oneLine(text) : `“${oneLine(text)}”`}
        {speaker !== null && <span class="quiet"> {speaker}</span>}
      </h2>
      <p>{explanation}</p>
      <Proof check={check} evidence={evidence.slice(0, SHOWN)} />
      {evidence.length > SHOWN && (
        <details class="rest">
          <summary>
            {count(evidence.length - SHOWN, 'more place')}, {count(independentTexts, 'independent text')} in all
          </summary>
          <Proof check={check} evidence={evidence.slice(SHOWN)} />
        </details>
      )}
    </article>
  )
}

function Proof({ check, evidence }: { readonly check: Checked; readonly evidence: Checked['evidence'] }) {
  return (
    <div class="sides">
      {evidence.map(({ text, span, speaker, article }) => (
        <figure class="side">
          <blockquote>
            {/* The edits lead to the first place; of the others they say nothing. */}
            {check.evidence[0]?.span === span ? <Marked runs={changedWords(text, check.edits)} /> : oneLine(text)}
          </blockquote>
          <figcaption>
            <a class="outlet" href={SERVER_LINKS.article(article.id, span)}>
              {article.outlet?.name ?? 'Unknown outlet'}
            </a>
            {speaker !== null && `, by ${speaker}`}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
