import type { IngestOutcome } from '../../model/ingest.js'
import { outletOfFileName } from '../../text/outlet-of-file-name.js'
import { capital, count, list } from '../../text/wording.js'
import type { Asked, SentFile, Shown } from '../address.js'
import { askFor } from '../ask-for.js'
import type { TakenPageQuery, TakeInPageMutation } from '../generated/answers.js'
import { allHarmless } from '../harmless.js'
import { SERVER_LINKS } from '../links.js'
import { EventItem } from './lists.js'
import { TakeInForm } from './take-in-form.js'

type TakenArticle = TakenPageQuery['articles']['nodes'][number]
type Result = TakeInPageMutation['ingestArticles']['results'][number]

/** What became of one article, or of a file in which none was found. */
interface Outcome {
  /** The file or the address, and the line in it: "year.jsonl, line 3". */
  readonly name: string
  readonly articleId: string | null
  /** "new", "already there", or why it was not taken. */
  readonly said: string
  readonly isRejected: boolean
}

/** Articles of which it is looked up where they ended. */
const MOST_SHOWN = 100

/** `POST /take-in`: takes in files that were sent, and the article at an address. */
export async function showTakeIn(asked: Asked): Promise<Shown> {
  const { form, files } = asked
  const address = (form.get('address') ?? '').trim()
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(...(await takeFile(asked, file, form.get('outlets') === 'names')))
  if (address !== '') outcomes.push(...(await takeAddress(asked, address)))
  return showTaken(asked, allHarmless(outcomes))
}

/** Takes in the article at an address that stood in the box for drafts. */
export async function showTakenAddress(asked: Asked, address: string): Promise<Shown> {
  return showTaken(asked, allHarmless(await takeAddress(asked, address)))
}

/** The address that a text is, where it is nothing else; else null. */
export function loneAddress(text: string): string | null {
  const address = text.trim()
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : null
}

async function takeFile({ takeIn }: Asked, file: SentFile, isNamed: boolean): Promise<Outcome[]> {
  const outcomes = await takeIn(file, isNamed ? outletOfFileName(file.name) : null)
  if (outcomes.length > 0) return outcomes.map(outcomeOf)
  return [rejected(file.name, 'There is no article in it.')]
}

function outcomeOf(outcome: IngestOutcome): Outcome {
  const { name: file, line } = outcome.origin
  const name = line === null ? file : `${file}, line ${String(line)}`
  if (outcome.kind === 'rejected') return rejected(name, outcome.message)
  const said = outcome.kind === 'revised' ? asVersion(outcome.revision) : SAID[outcome.kind]
  return { name, articleId: idOf(outcome.articleId), said, isRejected: false }
}

const SAID = { stored: 'new', unchanged: 'was there already, with the same text' } as const

function asVersion(number: number): string {
  return `was there with another text: now its version ${String(number)}`
}

function rejected(name: string, said: string): Outcome {
  return { name, articleId: null, said, isRejected: true }
}

/** The id of an article as the API has it. */
function idOf(key: string): string {
  return Buffer.from(`Article:${key}`).toString('base64url')
}

async function takeAddress({ ask, mayFetch }: Asked, address: string): Promise<Outcome[]> {
  if (loneAddress(address) === null) return [rejected(address, 'This is no address of the web: https://…')]
  // Whoever may not take anything in is told so first.
  const { data } = await askFor<TakeInPageMutation>(ask, 'take-in', { url: address })
  return data.ingestArticles.results.map((result) => ({
    ...fetchedOf(result, mayFetch),
    name: address,
  }))
}

function fetchedOf(result: Result, mayFetch: boolean): Outcome {
  switch (result.__typename) {
    case 'ArticleRejected':
      return rejected(result.name, mayFetch ? result.message : NOT_FETCHED)
    case 'ArticleRevised':
      return { name: result.name, articleId: result.article.id, said: asVersion(result.revision), isRejected: false }
    case 'ArticleStored':
    case 'ArticleUnchanged': {
      const said = result.__typename === 'ArticleStored' ? SAID.stored : SAID.unchanged
      return { name: result.name, articleId: result.article.id, said, isRejected: false }
    }
  }
}

/** What whoever gives an address is told where nothing is fetched. */
const NOT_FETCHED =
  'This server fetches nothing from the web. Save the page from your browser and give its file, or have the server started with --fetch and the host of the address.'

async function showTaken({ ask, mayFetch }: Asked, outcomes: readonly Outcome[]): Promise<Shown> {
  const ids = [...new Set(outcomes.flatMap(({ articleId }) => articleId ?? []))].slice(0, MOST_SHOWN)
  const articles = ids.length === 0 ? [] : (await askFor<TakenPageQuery>(ask, 'taken', { ids })).data.articles.nodes
  const title = titleOf(outcomes)
  return {
    kind: 'page',
    status: outcomes.some(({ isRejected }) => !isRejected) ? 200 : 400,
    title,
    query: null,
    body: (
      <>
        <h1>{title}</h1>
        <Events articles={articles} />
        <Outcomes outcomes={outcomes} articles={articles} />
        <section class="block" aria-labelledby="more">
          <h2 id="more">Take in more</h2>
          <TakeInForm mayFetch={mayFetch} />
        </section>
      </>
    ),
  }
}

function titleOf(outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ isRejected }) => isRejected).length
  const taken = outcomes.length - refused
  if (outcomes.length === 0) return 'No file was chosen'
  const told = [
    ...(taken === 0 ? [] : [`${count(taken, 'article')} taken in`]),
    ...(refused === 0 ? [] : [`${String(refused)} not taken`]),
  ]
  return capital(list(told))
}

/** Where the articles ended: the way to what they say differently. */
function Events({ articles }: { readonly articles: readonly TakenArticle[] }) {
  const events = [...new Map(articles.map(({ event }) => [event.id, event])).values()].toSorted(
    (a, b) => b.articleCount - a.articleCount,
  )
  if (events.length === 0) return null
  return (
    <section class="block" aria-labelledby="events">
      <h2 id="events">{events.length === 1 ? 'The event that they report' : 'The events that they report'}</h2>
      <ul class="plain list">
        {events.map((event) => (
          <li>
            <EventItem event={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OutcomesProps {
  readonly outcomes: readonly Outcome[]
  readonly articles: readonly TakenArticle[]
}

/** File by file, what became of it: what was not taken first, for something must be done about it. */
function Outcomes({ outcomes, articles }: OutcomesProps) {
  if (outcomes.length === 0) return null
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  return (
    <section class="block" aria-labelledby="files">
      <h2 id="files">One by one</h2>
      <ul class="plain list">
        {outcomes
          .toSorted((a, b) => Number(b.isRejected) - Number(a.isRejected))
          .map((outcome) => (
            <li>
              <b>{outcome.name}</b>{' '}
              <span class={outcome.isRejected ? 'rejected' : 'quiet'}>
                {outcome.isRejected ? `not taken: ${outcome.said}` : outcome.said}
              </span>
              <Article article={articleOf.get(outcome.articleId ?? '')} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Article({ article }: { readonly article: TakenArticle | undefined }) {
  if (article === undefined) return null
  return (
    <p class="by">
      <a class="title" href={SERVER_LINKS.article(article.id)}>
        {article.title ?? 'An article without a headline'}
      </a>
      {', '}
      {article.outlet === null ? (
        <a href={`${SERVER_LINKS.article(article.id)}#correct`}>of an unknown outlet: name it</a>
      ) : (
        article.outlet.name
      )}
    </p>
  )
}
