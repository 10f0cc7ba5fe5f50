import { gatherDossier } from '../cluster/gather-dossier.js'
import { QUERY_TERMS } from '../cluster/candidate-window.js'
import { judgeFigures, type JudgedFigure } from '../compare/check/judge-figures.js'
import { judgeQuotation } from '../compare/check/judge-quotation.js'
import { tellingParts } from '../compare/check/telling-words.js'
import { namesOf } from '../compare/links/is-same-speaker.js'
import { MOST_TRACED, originCounter } from '../compare/check/count-origins.js'
import type { Witness } from '../compare/check/witness.js'
import { InputError } from '../errors.js'
import type { CheckedStatement, CheckEvidence } from '../model/check.js'
import type { Dossier } from '../model/dossier.js'
import type { FigureMember } from '../model/figure-group.js'
import type { Facts } from '../model/facts.js'
import { loadModels } from '../models/load-models.js'
import type { SourceBytes } from '../read/source.js'
import type { ArticleScope } from '../store/search/article-scope.js'
import { hashOf } from '../store/find-stored.js'
import {
  findArticlesOf,
  findAsItIs,
  findEventsLike,
  findLike,
  type QuoteWitness,
} from '../store/search/find-witnesses.js'
import { loadDossierOfArticles } from '../store/load-dossier.js'
import { inSnapshot, type Database, type Tx } from '../store/transaction.js'
import { quotationsOf, type Asked } from './asked-quotations.js'
import { fingerprintOf } from './reading/fingerprints.js'
import { readFacts } from './reading/read-facts.js'

/** Events whose articles are read for the figures of one draft: those that its quotations come from. */
const MOST_EVENTS = 3

/** Articles of an event that its figures are read of, the latest: an event of hundreds says the same again and again. */
const MOST_ARTICLES = 40

/** A stored quote as a witness, with where it stands. */
interface PlacedWitness extends Witness {
  readonly quote: QuoteWitness
}

/** A judged quotation before it is known how many texts of their own bear it out. */
type Checked = CheckedStatement & { readonly ran: readonly string[] }

/**
 * Holds every quotation and figure of a text against what is stored: an editor's draft, a press release, the answer of an assistant.
 * In the order of the text; nothing is stored.
 *
 * @throws InputError where there is no text to check.
 */
export async function checkDraft(db: Database, draft: SourceBytes, scope: ArticleScope): Promise<CheckedStatement[]> {
  const facts = await readDraft(draft)
  const asked = quotationsOf(facts)
  // As of one moment: what is found is still there when more of it is read.
  const checked = await inSnapshot(db, async (tx) => {
    const quotations = await checkQuotations(tx, asked, scope)
    const found = [...quotations, ...(await checkFigures(tx, facts, quotations, scope))]
    const textsOf = await countTexts(tx, found)
    return found.map(({ ran, ...one }) => ({ ...one, independentTexts: textsOf(ran) }))
  })
  return checked.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** How many texts of their own are among the articles that bear a statement out. */
async function countTexts(tx: Tx, checked: readonly Checked[]): Promise<(articleIds: readonly string[]) => number> {
  const several = checked.flatMap(({ ran }) => (ran.length > 1 ? ran.slice(0, MOST_TRACED) : []))
  if (several.length === 0) return ({ length }) => length
  return originCounter(await loadDossierOfArticles(tx, [...new Set(several)]), loadModels())
}

async function readDraft(draft: SourceBytes): Promise<Facts> {
  let facts: Facts | null = null
  for await (const read of readFacts([draft])) {
    if ('kind' in read) throw new InputError(read.message, 'text')
    if (facts !== null) throw new InputError('It holds several articles; check them one by one.', 'text')
    facts = read
  }
  if (facts === null) throw new InputError('There is no text in it; hand in the text that is to be checked.', 'text')
  return facts
}

/**
 * Each quotation where it stands word for word. What that does not clear is looked for once more: words that are somebody else's among
 * those of the one who is named, anything else in other words, which takes longer.
 */
async function checkQuotations(tx: Tx, asked: readonly Asked[], scope: ArticleScope): Promise<Checked[]> {
  const parts = asked.flatMap(({ quotation }, of) => tellingParts(quotation.text).map((part) => ({ of, ...part })))
  const heard = asked.map(() => new Map<string, QuoteWitness>())
  const hear = (among: readonly { readonly of: number }[], found: readonly QuoteWitness[]): void => {
    for (const quote of found) heard[among[quote.asked]?.of ?? 0]?.set(quote.quoteId, quote)
  }
  const judge = (one: Asked, of: number): Checked => checkQuotation(one, [...(heard[of]?.values() ?? [])])
  const ofAnybody = parts.map((part) => ({ ...part, surname: null }))
  hear(parts, await findAsItIs(tx, ofAnybody, scope))
  const first = asked.map(judge)
  const given = parts
    .filter(({ of }) => first[of]?.verdict === 'OTHER_SPEAKER')
    .map((part) => ({ ...part, surname: namesOf(asked[part.of]?.quotation.speaker ?? '').at(-1) ?? null }))
  hear(given, await findAsItIs(tx, given, scope))
  const open = parts.filter(({ of }) => !['VERBATIM', 'OTHER_SPEAKER'].includes(first[of]?.verdict ?? ''))
  hear(open, await findLike(tx, open, scope))
  return first.map((checked, of) => {
    const one = asked[of]
    return one === undefined || checked.verdict === 'VERBATIM' ? checked : judge(one, of)
  })
}

function checkQuotation({ quotation, span }: Asked, found: readonly QuoteWitness[]): Checked {
  const witnesses = found.map((quote): PlacedWitness => ({
    articleId: quote.articleId,
    text: quote.text,
    span: { start: quote.start, end: quote.end },
    speaker: quote.person ?? quote.organisation,
    isPerson: quote.person !== null,
    isReported: quote.isReported,
    quote,
  }))
  const { verdict, explanation, edits, witnesses: heard } = judgeQuotation(quotation, witnesses)
  const evidence = heard.map(({ witness, held }) => placeEvidence(witness, held?.span ?? null))
  return {
    kind: 'QUOTATION',
    span,
    text: quotation.text,
    speaker: quotation.speaker,
    verdict,
    explanation,
    edits,
    evidence,
    independentTexts: 0,
    ran: [...new Set(evidence.map(({ articleId }) => articleId))],
  }
}

/** @param within the words of the quote that the draft renders; null = all of it. */
function placeEvidence(
  { quote, speaker }: PlacedWitness,
  within: { start: number; end: number } | null,
): CheckEvidence {
  const { articleId, eventId, outlet, title, url, revision, textHash } = quote
  const [from, to] = within === null ? [0, quote.text.length] : [within.start, within.end]
  const span = { start: quote.start + from, end: quote.start + to }
  return { articleId, eventId, outlet, title, url, revision, textHash, span, text: quote.text.slice(from, to), speaker }
}

/** The events that the quotations come from; without any, those that the text is most like. */
async function eventsOf(tx: Tx, facts: Facts, quotations: readonly Checked[], scope: ArticleScope): Promise<string[]> {
  const quoted = [...new Set(quotations.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ eventId }) => eventId)))]
  if (quoted.length > 0) return quoted.slice(0, MOST_EVENTS)
  const terms = fingerprintOf(facts).terms.slice(0, QUERY_TERMS)
  return findEventsLike(
    tx,
    terms.map(({ term }) => term),
    scope,
  )
}

async function checkFigures(
  tx: Tx,
  facts: Facts,
  quotations: readonly Checked[],
  scope: ArticleScope,
): Promise<Checked[]> {
  const [draft] = gatherDossier([{ id: 'draft', outlet: null, facts }]).articles
  const revision = draft?.revisions.at(-1)
  if (draft === undefined || revision === undefined || revision.figures.length === 0) return []
  const judged: FoundFigure[] = []
  for (const eventId of await eventsOf(tx, facts, quotations, scope)) {
    const ids = await findArticlesOf(tx, eventId, scope, MOST_ARTICLES)
    const dossier = await loadDossierOfArticles(tx, ids)
    for (const figure of judgeFigures(dossier, draft, loadModels())) judged.push({ ...figure, dossier, eventId })
  }
  return revision.figures.map((figure): Checked => {
    const own = judged.filter(({ figureId }) => figureId === figure.id)
    const best = own.find(({ verdict }) => verdict !== 'NOT_FOUND') ?? own[0]
    const evidence = best === undefined ? [] : best.members.flatMap((member) => placeFigure(best, member))
    return {
      kind: 'FIGURE',
      span: figure.span,
      text: figure.text,
      speaker: null,
      verdict: best?.verdict ?? 'NOT_FOUND',
      explanation: best?.explanation ?? 'Nothing that is stored tells of the event of this figure.',
      edits: [],
      evidence,
      independentTexts: 0,
      ran: [...new Set(evidence.map(({ articleId }) => articleId))],
    }
  })
}

/** A figure as the articles of one event tell of it. */
interface FoundFigure extends JudgedFigure {
  readonly dossier: Dossier
  readonly eventId: string
}

function placeFigure(
  { dossier, eventId }: FoundFigure,
  { articleId, figure: { span, text } }: FigureMember,
): CheckEvidence[] {
  const article = dossier.articles.find(({ id }) => id === articleId)
  const current = article?.revisions.at(-1)
  if (article === undefined || current === undefined) return []
  const { title, url } = current.header
  const place = { articleId, eventId, outlet: article.outlet?.name ?? null, title, url }
  return [{ ...place, revision: current.number, textHash: hashOf(current.text), span, text, speaker: null }]
}
