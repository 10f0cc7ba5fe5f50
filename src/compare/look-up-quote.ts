import type { Moment } from '../model/article.js'
import type { Difference, WordEdit } from '../model/comparison.js'
import type { Models } from '../models/weights.js'
import { findSentences } from '../text/sentences.js'
import { SPEAKER_CUTS } from './align/align-parameters.js'
import { pairScorer } from './align/score-pair.js'
import { makeSpeech, type Speech } from './align/speech.js'
import { firstBeyondDoubt } from './earliest.js'
import { revisionAt, type DatedVersion } from './last-known-at.js'
import { nameDifferences } from './name-differences.js'
import { diffTexts, toWordEdits } from './word-edits.js'

/** An utterance that a quotation renders, by its id. */
export interface LookedUpUtterance {
  readonly utteranceId: string
  /** 0 to 1: how sure it is that the quotation renders it, by the wording of it that is most alike. */
  readonly likeness: number
  /** The stretch of the quotation that renders it: the whole, or one of its sentences. */
  readonly stretch: string
}

/** A rendering of an utterance, as the database has it. */
export interface Wording {
  readonly renderingId: string
  readonly articleId: string
  readonly text: string
  /** The version of the article that had these words first. */
  readonly firstRunIn: DatedVersion
}

/** A rendering held against the quotation that was looked up. */
export interface LookedUpWording {
  readonly renderingId: string
  readonly text: string
  /** Whether it was published first, beyond doubt. */
  readonly isFirst: boolean
  /** From the quotation to this wording; never empty, `VERBATIM` alone where nothing differs. */
  readonly differences: readonly Difference[]
  readonly edits: readonly WordEdit[]
}

/** As sure as two wordings by one speaker must be to render one utterance: whoever looks it up reads both. */
const LEAST_LIKENESS = SPEAKER_CUTS.high

/** Sentences of a quotation that are looked up each for itself, beside the whole: more is no quotation but a speech. */
const MOST_SENTENCES = 12

/** The utterances that a quotation renders, the surest first. A quotation of two sentences may render two utterances. */
export function matchUtterances(
  quotation: string,
  candidates: readonly { readonly utteranceId: string; readonly text: string }[],
  models: Pick<Models, 'align'>,
): LookedUpUtterance[] {
  const scorePair = pairScorer(models)
  const stretches = stretchesOf(quotation)
  const best = new Map<string, LookedUpUtterance>()
  for (const { utteranceId, text } of candidates) {
    const speech = makeSpeech(text, '')
    for (const { stretch, speech: asked } of stretches) {
      if (asked.plain === '' || speech.plain === '') continue
      const likeness = scorePair(asked, speech)
      if (likeness < LEAST_LIKENESS || likeness <= (best.get(utteranceId)?.likeness ?? 0)) continue
      best.set(utteranceId, { utteranceId, likeness, stretch })
    }
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.utteranceId < b.utteranceId ? -1 : 1))
}

/** The wordings of one utterance by the time they were first printed, undated ones last, each held against the quotation. */
export function compareWordings(stretch: string, wordings: readonly Wording[]): LookedUpWording[] {
  const dated = wordings.map((wording) => ({ wording, at: firstRunAt(wording.firstRunIn) }))
  dated.sort((a, b) => clock(a.at) - clock(b.at) || (a.wording.renderingId < b.wording.renderingId ? -1 : 1))
  const onePerArticle = [...new Map(dated.toReversed().map((one) => [one.wording.articleId, one])).values()].reverse()
  const first = firstBeyondDoubt(
    onePerArticle,
    ({ at }) => at,
    ({ wording }) => revisionAt(wording.firstRunIn),
  )
  return dated.map((one) => {
    const { renderingId, text } = one.wording
    const runs = diffTexts(stretch, text)
    const named = nameDifferences(runs, stretch, text)
    return {
      renderingId,
      text,
      isFirst: one === first,
      differences: named.length === 0 ? [{ kind: 'VERBATIM', from: null, to: null }] : named,
      edits: toWordEdits(runs, stretch, text),
    }
  })
}

interface Stretch {
  readonly stretch: string
  readonly speech: Speech
}

/** The whole comes first: of equally sure stretches it is the one that is shown. */
function stretchesOf(quotation: string): Stretch[] {
  const whole = quotation.trim()
  const sentences = findSentences(whole, { start: 0, end: whole.length }).map(({ start, end }) =>
    whole.slice(start, end),
  )
  const all = sentences.length > 1 ? [whole, ...sentences.slice(0, MOST_SENTENCES)] : [whole]
  return all.map((stretch) => ({ stretch, speech: makeSpeech(stretch, '') }))
}

function firstRunAt(version: DatedVersion): Moment | null {
  return version.number === 1 ? (version.header.publishedAt ?? revisionAt(version)) : revisionAt(version)
}

function clock(moment: Moment | null): number {
  return moment === null ? Infinity : Date.parse(moment.at)
}
