import { ATTRIBUTION_VERBS, PLAIN_ATTRIBUTION_LEMMAS } from '../../lexicon/attribution-verbs.js'
import { FORMS_OF_BE, TIME_NOUNS } from '../../lexicon/grammar-words.js'
import { BESIDE_DAYS } from '../../lexicon/weekdays.js'
import { ADVERB, AUXILIARY, CALENDAR, CITING_WORD, GIVING_VERB, SAYING_VERB, isIn } from '../../text/word-lists.js'
import { isNounHere, type SourceMention } from '../mentions/find-mentions.js'
import type { CueVerb } from './cue-verb.js'
import { linkSubject, startsSoon } from './link-subject.js'
import type { Item, Narrative } from '../narrative/read-narrative.js'

export type { CueLink, CueVerb } from './cue-verb.js'
export { findAttributions, type Attribution } from './find-attributions.js'
export { findGiver, quoteAround } from './find-giver.js'
export { findVenue } from './find-venues.js'
export { readSentences, type NamedSource, type ReadSentence } from './read-sentences.js'

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
    if (!isIn(item.token, SAYING_VERB | GIVING_VERB | CITING_WORD) || item.token.kind !== 'word' || inside[at] === 1)
      return
    const { lower: form } = item.token
    const { sentence, paragraph } = item
    if (form === 'according' && items[at + 1]?.token.lower === 'to') {
      const subject = startsSoon(startsAt, at + 2, 3)
      const link = subject === -1 ? null : 'according'
      const verb = { from: at, to: at + 2, before: at - 1, lemma: 'according to', form, plain: true, passive: false }
      cues.push({ ...verb, sentence, paragraph, subject, link })
      return
    }
    // "Police counted 300 marchers": some verbs give figures and put no words in anybody's mouth.
    const lemma = ATTRIBUTION_VERBS.get(form) ?? (isIn(item.token, GIVING_VERB) ? form : undefined)
    if (lemma === undefined || isNounHere(items, at)) return
    const { passive, before } = readAuxiliaries(items, at)
    const around = { mentions, endsAt, startsAt, firstOfSentence, cues }
    const { subject, link } = linkSubject({ items, at, before, form, around }) ?? NO_SUBJECT
    const plain = PLAIN_ATTRIBUTION_LEMMAS.has(lemma)
    const isPassive = passive && link !== 'agent'
    cues.push({
      from: at,
      to: at + 1,
      before,
      lemma,
      form,
      plain,
      passive: isPassive,
      sentence,
      paragraph,
      subject,
      link,
    })
  })
  return cues
}

const NO_SUBJECT = { subject: -1, link: null }

function firstMentions(mentions: readonly SourceMention[]): Map<number, number> {
  const first = new Map<number, number>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'own' && !first.has(mention.sentence)) first.set(mention.sentence, index)
  })
  return first
}

/** Steps back over auxiliaries and adverbs: "has since repeatedly said". */
function readAuxiliaries(items: readonly Item[], at: number): { passive: boolean; before: number } {
  let passive = false
  let i = at - 1
  const sentence = items[at]?.sentence
  while (i >= 0 && at - i < 6) {
    const item = items[i]
    if (item?.quote !== -1 || item.sentence !== sentence || item.token.kind !== 'word') break
    const { lower } = item.token
    if (FORMS_OF_BE.has(lower)) passive = !(items[at]?.token.lower ?? '').endsWith('ing')
    else if ((isIn(item.token, CALENDAR) && item.token.capital) || TIME_NOUNS.has(lower)) {
      // "Roe on Saturday said", "Roe late Friday told", "Roe last week said": time stands between subject and verb.
      while (items[i - 1]?.sentence === sentence && BESIDE_DAYS.has(items[i - 1]?.token.lower ?? '')) i--
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
