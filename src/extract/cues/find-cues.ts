import { ATTRIBUTION_VERBS, PLAIN_ATTRIBUTION_LEMMAS } from '../../lexicon/attribution-verbs.js'
import { TIME_NOUNS } from '../../lexicon/grammar-words.js'
import { ADVERB, AUXILIARY, CALENDAR, CITING_WORD, SAYING_VERB, isIn } from '../../text/word-lists.js'
import { isNounHere, type SourceMention } from '../mentions/find-mentions.js'
import type { CueLink, CueVerb } from './cue-verb.js'
import { linkSubject, startsSoon } from './link-subject.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'

export type { CueLink, CueVerb } from './cue-verb.js'
export { findAttributions, type Attribution } from './find-attributions.js'
export { findGiver, quoteAround } from './find-giver.js'
export { findVenue } from './find-venues.js'
export { readFineSentences, type FineSentence } from './fine-sentences.js'

/** The cues in the writer's own words, each with its subject where it shows, in order. */
export function findCues(narrative: Narrative, mentions: readonly SourceMention[]): CueVerb[] {
  const { items } = narrative
  const endsAt = new Map(mentions.map((mention, index) => [mention.to, index]))
  const startsAt = new Map(mentions.map((mention, index) => [mention.outer, index]))
  const inside = new Uint8Array(items.length)
  for (const { outer, to } of mentions) inside.fill(1, outer, to)
  const firstOfSentence = firstMentions(mentions)
  const cues: CueVerb[] = []
  items.forEach((item, at) => {
    if (!isIn(item.token, SAYING_VERB | CITING_WORD) || item.token.kind !== 'word' || inside[at] === 1) return
    const { lower } = item.token
    if (lower === 'according' && items[at + 1]?.token.lower === 'to') {
      const subject = startsSoon(startsAt, at + 2, 3)
      cues.push(cue(item, at, at + 2, 'according to', lower, true, false, subject, subject === -1 ? null : 'according'))
      return
    }
    const lemma = ATTRIBUTION_VERBS.get(lower)
    if (lemma === undefined || isNounHere(items, at)) return
    const { passive, before } = readAuxiliaries(items, at)
    const found = linkSubject(items, at, before, lower, { mentions, endsAt, startsAt, firstOfSentence, cues })
    cues.push(
      cue(
        item,
        at,
        at + 1,
        lemma,
        lower,
        PLAIN_ATTRIBUTION_LEMMAS.has(lemma),
        passive,
        found?.subject ?? -1,
        found?.link ?? null,
      ),
    )
  })
  return cues
}

function cue(
  item: Item,
  from: number,
  to: number,
  lemma: string,
  form: string,
  plain: boolean,
  passive: boolean,
  subject: number,
  link: CueLink | null,
): CueVerb {
  return { from, to, lemma, form, plain, passive, sentence: item.sentence, paragraph: item.paragraph, subject, link }
}

function firstMentions(mentions: readonly SourceMention[]): Map<number, number> {
  const first = new Map<number, number>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'own' && !first.has(mention.sentence)) first.set(mention.sentence, index)
  })
  return first
}

/** Words that stand beside a day: "late on Friday", "earlier last Monday". */
const TIME_WORDS: ReadonlySet<string> = new Set(['on', 'late', 'early', 'last', 'this', 'earlier', 'later'])

/** Steps back over auxiliaries and adverbs: "has since repeatedly said". */
function readAuxiliaries(items: readonly Item[], at: number): { passive: boolean; before: number } {
  let passive = false
  let i = at - 1
  const sentence = items[at]?.sentence
  while (i >= 0 && at - i < 6) {
    const item = items[i]
    if (item?.quote !== -1 || item.sentence !== sentence || item.token.kind !== 'word') break
    const { lower } = item.token
    if (['was', 'were', 'is', 'are', 'been', 'being', 'be'].includes(lower))
      passive = !(items[at]?.token.lower ?? '').endsWith('ing')
    else if ((isIn(item.token, CALENDAR) && item.token.capital) || TIME_NOUNS.has(lower)) {
      // "Roe on Saturday said", "Roe late Friday told", "Roe last week said": time stands between subject and verb.
      while (items[i - 1]?.sentence === sentence && TIME_WORDS.has(items[i - 1]?.token.lower ?? '')) i--
    } else if (
      !isIn(item.token, AUXILIARY | ADVERB) &&
      lower !== 'not' &&
      !(lower.endsWith('ly') && !item.token.capital)
    )
      break
    i--
  }
  return { passive, before: i }
}
