import type { DossierCitation, DossierMention, DossierQuote } from '../model/dossier.js'
import type { Utterance } from '../model/utterance.js'
import type { Citation, Mention, Quote, Rendering, Utterance as StoredUtterance } from './generated/prisma/client.js'

/** An utterance with its renderings, as it is stored. */
export interface UtteranceRow extends Omit<StoredUtterance, 'createdAt'> {
  readonly renderings: readonly Omit<Rendering, 'wording'>[]
}

/** @param placeOf the place of each person among those of this version: a speaker's `person`, as it is in `Facts`. */
export function describeQuote(row: Quote, placeOf: ReadonlyMap<string, number>): DossierQuote {
  const { id, start, end, text, directness, confidence, personId, organisation, speakerSetById } = row
  const cue = spanOf(row.cueStart, row.cueEnd)
  // A body that a person named as the speaker may not be printed beside the words: then its place is empty.
  const speaker = spanOf(row.speakerStart, row.speakerEnd) ?? (organisation === null ? null : { start, end: start })
  const venue = spanOf(row.venueStart, row.venueEnd)
  return {
    id,
    span: { start, end },
    text,
    directness,
    confidence,
    personId,
    ...(speakerSetById === null ? {} : { isSpeakerSet: true }),
    cue: cue === null ? null : { span: cue, text: row.cue ?? '', lemma: row.cueLemma ?? '' },
    speaker:
      speaker === null
        ? null
        : {
            span: speaker,
            text: row.speakerText ?? '',
            kind: row.speakerKind ?? 'UNNAMED',
            person: personId === null ? null : (placeOf.get(personId) ?? null),
            organisation,
          },
    venue: venue === null ? null : { span: venue, text: row.venue ?? '', kind: row.venueKind ?? 'OCCASION' },
  }
}

/** A mention as the dossier has it. */
export function describeMention(row: Mention): DossierMention {
  const { id, start, end, text, kind, personId } = row
  const role = spanOf(row.roleStart, row.roleEnd)
  return {
    id,
    span: { start, end },
    text,
    kind,
    personId,
    role: role === null ? null : { span: role, text: row.role ?? '' },
  }
}

/** A citation as the dossier has it. */
export function describeCitation({ id, start, end, text, kind, name }: Citation): DossierCitation {
  return { id, span: { start, end }, text, kind, name }
}

/** Renderings whose article has left the event count no longer; an utterance without any is none. */
export function describeUtterance(row: UtteranceRow, order: ReadonlyMap<string, number>): Utterance[] {
  const renderings = row.renderings
    .filter(({ articleId }) => order.has(articleId))
    .toSorted((a, b) => (order.get(a.articleId) ?? 0) - (order.get(b.articleId) ?? 0) || a.start - b.start)
    .map(({ id, articleId, quoteId, start, end, text, score }) => ({
      id,
      articleId,
      quoteId,
      span: { start, end },
      text,
      score,
    }))
  const { id, personId, organisation } = row
  return renderings.length === 0 ? [] : [{ id, personId, organisation, renderings }]
}

function spanOf(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end }
}
