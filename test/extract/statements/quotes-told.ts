import { extract } from '../../../src/extract/extract.js'
import type { Facts } from '../../../src/model/facts.js'
import type { Quote } from '../../../src/model/quote.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'

export function read(text: string): Facts {
  return extract(plainArticle(text), loadModels())
}

/** The quotations of a text as "words | cue | speaker", the resolved name where there is one. */
export function told(
  text: string,
  keep: (quote: Quote) => boolean = ({ directness }) => directness !== 'INDIRECT',
): string[] {
  const facts = read(text)
  return facts.quotes.filter(keep).map(({ text: words, cue, speaker }) => {
    const name =
      speaker === null
        ? '-'
        : speaker.person === null
          ? (speaker.organisation ?? speaker.text)
          : facts.people[speaker.person]?.name
    return `${words} | ${cue?.text ?? '-'} | ${name ?? '-'}`
  })
}

/** The people of a text with their roles as printed. */
export function people(text: string): { name: string; roles: string[] }[] {
  return read(text).people.map(({ name, roles }) => ({ name, roles: roles.map((role) => role.text) }))
}

export const HEAD =
  'Springfield bridge to close for repairs\n\nSPRINGFIELD, March 3 - The old bridge of Springfield will be closed for repairs, the city council decided on Monday.\n\n'
