import type { Dossier } from '../model/dossier.js'
import type { Rendering, Utterance } from '../model/utterance.js'
import type { Models } from '../models/weights.js'
import { groupRenderings } from './align-utterances.js'
import { findCandidates } from './align/find-candidates.js'
import { overlapOf } from './align/keep-ids.js'
import { makeSpeech } from './align/speech.js'

/** Up to so many articles an event is aligned as a whole with each that comes in. */
const ALIGNED_WHOLE = 30

/** A larger event is aligned as a whole again when it has grown so many times. */
const GROWTH = 1.5

/** Two renderings of one quotation have so much of their stretches in common, and are one though they were cut otherwise. */
const SAME_STRETCH = 0.5

/** Quotations that stand for a stored utterance: its fullest wording, the first, and others that differ. */
const WITNESSES = 3

/**
 * Whether an event is so small, or has grown so much, that all of its articles are aligned with each other: a statement that
 * an early article made may show only beside a late one to be that of another. All in all that costs each article the same,
 * however large an event becomes.
 *
 * @param articles how many the event has, and how many of them have just come in.
 */
export function isAlignedWhole(articles: number, arrived: number): boolean {
  const before = articles - arrived
  return articles <= ALIGNED_WHOLE || steps(articles) > steps(before)
}

function steps(articles: number): number {
  return Math.floor(Math.log(articles / ALIGNED_WHOLE) / Math.log(GROWTH))
}

/**
 * Aligns articles that came in for an event with its utterances, not the event with itself: every quotation of theirs is held
 * against the likeliest utterances, each by some of its renderings. What is stored stays as it is; an utterance gains
 * renderings, and others are new.
 */
export function alignArrivals(
  dossier: Dossier,
  arrived: ReadonlySet<string>,
  models: Pick<Models, 'align' | 'links'>,
): Utterance[] {
  const fresh = dossier.articles
    .filter(({ id }) => arrived.has(id))
    .flatMap(({ revisions }) => revisions.at(-1)?.quotes ?? [])
  if (fresh.length === 0) return [...dossier.utterances]
  const likely = findLikely(
    fresh.map(({ text }) => text),
    dossier.utterances,
  )
  const asked = new Set([...fresh.map(({ id }) => id), ...likely.flatMap(witnessesOf)])
  return addRenderings(dossier.utterances, groupRenderings(dossier, models, asked), arrived)
}

/** Stored utterances that have their rarest words in common with some quotations. */
function findLikely(texts: readonly string[], stored: readonly Utterance[]): Utterance[] {
  const speeches = [...texts, ...stored.map(({ renderings }) => fullest(renderings)?.text ?? '')].map((text) =>
    makeSpeech(text, ''),
  )
  const found = new Set(findCandidates(speeches, (i) => i < texts.length).flatMap(({ a, b }) => [a, b]))
  return stored.filter((_, i) => found.has(texts.length + i))
}

/** The quotations that stand for an utterance, no two of the same words. */
function witnessesOf({ renderings }: Utterance): string[] {
  const full = fullest(renderings)
  const wordings = new Map([...(full === undefined ? [] : [full]), ...renderings].map((one) => [one.text, one]))
  return [...wordings.values()].slice(0, WITNESSES).map(({ quoteId }) => quoteId)
}

function fullest(renderings: readonly Rendering[]): Rendering | undefined {
  const [first, ...others] = renderings
  return others.reduce((best, one) => (best !== undefined && one.text.length > best.text.length ? one : best), first)
}

/** Gives new renderings to the stored utterance beside whose renderings most of their group stands. */
function addRenderings(
  stored: readonly Utterance[],
  grouped: readonly Utterance[],
  arrived: ReadonlySet<string>,
): Utterance[] {
  const ownersOf = ownersAmong(stored)
  const gained = new Map<string, Utterance>()
  const opened: Utterance[] = []
  for (const group of grouped) {
    const renderings = group.renderings.filter(({ articleId }) => arrived.has(articleId))
    if (renderings.length === 0) continue
    const owner = mostOf(group.renderings.flatMap(ownersOf))
    if (owner === null) {
      opened.push({ ...group, renderings })
      continue
    }
    const { personId, organisation, ...before } = gained.get(owner.id) ?? owner
    const isNamed = personId !== null || organisation !== null
    gained.set(owner.id, {
      ...before,
      personId: isNamed ? personId : group.personId,
      organisation: isNamed ? organisation : group.organisation,
      renderings: [...before.renderings, ...renderings],
    })
  }
  return [...stored.map((utterance) => gained.get(utterance.id) ?? utterance), ...opened]
}

function mostOf(utterances: readonly Utterance[]): Utterance | null {
  const counts = new Map<Utterance, number>()
  for (const one of utterances) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
  return most?.[0] ?? null
}

/** The stored utterances that have a rendering over the same stretch of a quotation, be it cut otherwise. */
function ownersAmong(stored: readonly Utterance[]): (rendering: Rendering) => Utterance[] {
  const byQuote = new Map<string, { readonly utterance: Utterance; readonly rendering: Rendering }[]>()
  for (const utterance of stored) {
    for (const rendering of utterance.renderings) {
      const known = byQuote.get(rendering.quoteId)
      if (known === undefined) byQuote.set(rendering.quoteId, [{ utterance, rendering }])
      else known.push({ utterance, rendering })
    }
  }
  return (rendering) =>
    (byQuote.get(rendering.quoteId) ?? []).flatMap((known) =>
      overlapOf(known.rendering, rendering) >= SAME_STRETCH ? [known.utterance] : [],
    )
}
