import type { Facts } from '../model/facts.js'
import type { Figure } from '../model/figure.js'
import type { Traits } from '../model/known-person.js'
import type { ArticlePerson, Mention, Role } from '../model/person.js'
import type { Quote } from '../model/quote.js'
import type { Prisma } from './generated/prisma/client.js'

/** Rows of everything found in one revision. */
export interface FactRows {
  readonly quotes: Prisma.QuoteCreateManyInput[]
  readonly mentions: Prisma.MentionCreateManyInput[]
  readonly figures: Prisma.FigureCreateManyInput[]
  readonly citations: Prisma.CitationCreateManyInput[]
}

/** The stored person that each of `facts.people` is, and what the revision tells of each. */
export interface RecognisedPeople {
  readonly personIds: readonly string[]
  readonly traits: readonly Traits[]
}

/** Makes the rows of a revision. Nothing is written. */
export function makeFactRows(
  facts: Facts,
  revisionId: string,
  { personIds, traits }: RecognisedPeople,
  makeId: () => string,
): FactRows {
  const publishedAt = facts.header.publishedAt?.at ?? null
  // What is spread stands first: a second spread takes ten times as long, and an article may have thousands of facts.
  return {
    quotes: facts.quotes.map((quote) => ({
      ...quoteColumns(quote, personIds),
      id: makeId(),
      revisionId,
      publishedAt,
    })),
    mentions: facts.people
      .flatMap((person, index) => mentionColumns(person, personIds[index] ?? '', traits[index]))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((mention) => ({ ...mention, id: makeId(), revisionId, publishedAt })),
    figures: figureRows(facts, revisionId, makeId),
    citations: facts.citations.map(({ span, text, kind, name }) => ({
      ...span,
      text,
      kind,
      name,
      id: makeId(),
      revisionId,
      publishedAt,
    })),
  }
}

/** Rows of the figures of one revision, those that no list shows marked as minor. */
export function figureRows(
  { header, figures, minorFigures }: Facts,
  revisionId: string,
  makeId: () => string,
): Prisma.FigureCreateManyInput[] {
  const publishedAt = header.publishedAt?.at ?? null
  return [
    ...figures.map((figure) => ({ figure, isMinor: false })),
    ...minorFigures.map((figure) => ({ figure, isMinor: true })),
  ].map(({ figure, isMinor }) => ({ ...figureColumns(figure), id: makeId(), revisionId, publishedAt, isMinor }))
}

function figureColumns(figure: Figure) {
  const { span, sentence, day, ...columns } = figure
  return {
    ...columns,
    start: span.start,
    end: span.end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    day: day === null ? null : new Date(`${day.slice(0, 10)}T00:00:00Z`),
  }
}

function quoteColumns(
  { span, text, directness, cue, speaker, venue, confidence }: Quote,
  personIds: readonly string[],
) {
  return {
    ...speakerColumns(speaker, personIds),
    start: span.start,
    end: span.end,
    text,
    directness,
    cueStart: cue?.span.start ?? null,
    cueEnd: cue?.span.end ?? null,
    cue: cue?.text ?? null,
    cueLemma: cue?.lemma ?? null,
    venueStart: venue?.span.start ?? null,
    venueEnd: venue?.span.end ?? null,
    venue: venue?.text ?? null,
    venueKind: venue?.kind ?? null,
    confidence,
  }
}

function speakerColumns(speaker: Quote['speaker'], personIds: readonly string[]) {
  return {
    speakerStart: speaker?.span.start ?? null,
    speakerEnd: speaker?.span.end ?? null,
    speakerText: speaker?.text ?? null,
    speakerKind: speaker?.kind ?? null,
    organisation: speaker?.organisation ?? null,
    personId: speaker === null || speaker.person === null ? null : (personIds[speaker.person] ?? null),
  }
}

function mentionColumns({ mentions, roles }: ArticlePerson, personId: string, traits: Traits | undefined) {
  const printedWith = placeRoles(mentions, roles)
  const first = mentions.find(({ kind }) => kind === 'NAME')
  return mentions.map((mention) => {
    const role = printedWith.get(mention) ?? null
    return {
      personId,
      kind: mention.kind,
      start: mention.span.start,
      end: mention.span.end,
      text: mention.text,
      role: role?.text ?? null,
      roleStart: role?.span.start ?? null,
      roleEnd: role?.span.end ?? null,
      ...(mention === first && traits !== undefined ? traitsColumn(traits) : {}),
    }
  })
}

function traitsColumn({ fields, born }: Traits): { readonly traits?: Prisma.InputJsonObject } {
  if (fields.size === 0 && born === null) return {}
  return { traits: { fields: [...fields].sort(), born: born === null ? null : [...born] } }
}

/** A role belongs to the mention it is printed nearest to: "Harbour Minister Ines Duarte", "Duarte, the minister". */
function placeRoles(mentions: readonly Mention[], roles: readonly Role[]): ReadonlyMap<Mention, Role> {
  const placed = new Map<Mention, Role>()
  for (const role of roles) {
    const nearest = mentions
      .filter((mention) => !placed.has(mention))
      .reduce<Mention | null>(
        (best, mention) => (best === null || gap(mention, role) < gap(best, role) ? mention : best),
        null,
      )
    if (nearest !== null) placed.set(nearest, role)
  }
  return placed
}

function gap({ span }: Mention, role: Role): number {
  return Math.max(span.start - role.span.end, role.span.start - span.end, 0)
}
