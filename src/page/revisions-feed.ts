import type { Ask } from './address.js'
import { askFor } from './ask-for.js'
import type { RevisionsFeedQuery, RevisionsFeedQueryVariables } from './generated/answers.js'
import { escapeXml } from '../text/escape-xml.js'

type Node = RevisionsFeedQuery['revisions']['nodes'][number]

/** Where a feed stands, for the links in it. */
export interface FeedPlace {
  /** Address of the server: "http://127.0.0.1:4000". */
  readonly origin: string
  /** Path and parameters of the feed. */
  readonly path: string
}

/** Longest quotation that is printed in full in a feed, in characters. */
const LONGEST = 400

/**
 * The last later versions of articles as an Atom feed (RFC 4287): an entry a version, with what it changed in plain text.
 *
 * @throws RefusedError where the API does not answer.
 */
export async function revisionsFeed(
  ask: Ask,
  where: RevisionsFeedQueryVariables['where'],
  { origin, path }: FeedPlace,
): Promise<string> {
  const { data } = await askFor<RevisionsFeedQuery>(ask, 'revisions-feed', { where })
  const { nodes } = data.revisions
  const updated = nodes.map(({ to }) => to.seenAt).sort((a, b) => Date.parse(b) - Date.parse(a))[0]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<title>What was changed afterwards</title>',
    `<id>${escapeXml(origin + path)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(origin + path)}"/>`,
    `<updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    '<author><name>Rashomon</name></author>',
    ...nodes.map((node) => entryOf(node, origin)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(node: Node, origin: string): string {
  const { article, to } = node
  const outlet = article.outlet?.name ?? null
  const title = `${outlet === null ? '' : `${outlet}: `}${node.titleTo ?? article.title ?? 'An article'}`
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(`urn:rashomon:revision:${to.id}`)}</id>`,
    `<link href="${escapeXml(`${origin}/articles/${article.id}`)}"/>`,
    `<updated>${to.seenAt}</updated>`,
    `<content type="text">${escapeXml(changesOf(node).join('\n\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

/** What a version changed, a sentence a change. */
function changesOf(node: Node): string[] {
  const changes = [
    ...(node.titleFrom === null || node.titleTo === null ? [] : [`Headline: ${node.titleFrom} → ${node.titleTo}`]),
    ...node.rewordings.map(({ from, to }) => `Quotation: “${short(from.text)}” → “${short(to.text)}”`),
    ...node.speakerChanges.map(
      ({ from, to }) => `Speaker of “${short(to.text)}”: ${speakerOf(from) ?? '?'} → ${speakerOf(to) ?? '?'}`,
    ),
    ...node.figureChanges.map(({ from, to }) => `Figure: ${from.text} → ${to.text}`),
    ...takenOut(node).map(({ text }) => `No longer quoted: “${short(text)}”`),
  ]
  const said = node.notes.map(({ text }) => `It says: ${text}`)
  if (changes.length === 0) return [`Version ${String(node.to.number)}: other words.`, ...said]
  return [...changes, ...(said.length === 0 ? ['It says nowhere that something was changed.'] : said)]
}

/** Quotations that were taken out, and not only put in other words. */
function takenOut({ quotesDropped, rewordings }: Node): Node['quotesDropped'] {
  const reworded = new Set(rewordings.map(({ from }) => from.id))
  return quotesDropped.filter(({ id }) => !reworded.has(id))
}

function speakerOf({ speaker, organisation }: Node['speakerChanges'][number]['from']): string | null {
  return speaker?.name ?? organisation
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
