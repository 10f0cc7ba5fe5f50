import type { Header, Moment } from '../../src/model/article.js'
import type { Facts } from '../../src/model/facts.js'
import type { ArticlePerson } from '../../src/model/person.js'
import type { Quote } from '../../src/model/quote.js'

/** What a made-up article says. The text is put together from its parts, so that every span is true. */
export interface FactsSketch {
  readonly title?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  /** ISO 8601, known to the day. */
  readonly date?: string | null
  readonly lead?: string
  /** [speaker, words]: printed as `“words” speaker said.` */
  readonly quotes?: readonly (readonly [string, string])[]
  /** Fields stated beside the text. */
  readonly given?: readonly ('outlet' | 'url' | 'publishedAt')[]
}

/** The facts of a small made-up article, as the extractor would give them. */
export function makeFacts(sketch: FactsSketch = {}): Facts {
  const { quotes: said = [], lead = 'The harbour of Port Alder was closed on Monday.' } = sketch
  let text = lead
  const quotes: Quote[] = []
  const people: ArticlePerson[] = []
  for (const [name, words] of said) {
    text += ' “'
    const span = { start: text.length, end: text.length + words.length }
    text += `${words}” `
    const speaker = { start: text.length, end: text.length + name.length }
    text += `${name} `
    const cue = { start: text.length, end: text.length + 4 }
    text += 'said.'
    let person = people.findIndex((one) => one.name === name)
    const mention = { span: speaker, text: name, kind: 'NAME' as const }
    if (person < 0) {
      person = people.length
      people.push({ name, names: [name], mentions: [mention], roles: [] })
    } else {
      const known = people[person]
      if (known) people[person] = { ...known, mentions: [...known.mentions, mention] }
    }
    quotes.push({
      span,
      text: words,
      directness: 'DIRECT',
      cue: { span: cue, text: 'said', lemma: 'say' },
      speaker: { span: speaker, text: name, kind: 'PERSON', person, organisation: null },
      venue: null,
      confidence: 0.9,
    })
  }
  return {
    article: {
      kind: 'article',
      origin: { name: 'sketch.txt', line: null },
      format: 'TEXT',
      text,
      stated: [],
      completeness: null,
    },
    header: makeHeader(sketch),
    blocks: [{ start: 0, end: text.length, kind: 'PARAGRAPH' }],
    people,
    quotes,
    figures: [],
    minorFigures: [],
    citations: [],
  }
}

function makeHeader({ title = null, outlet = null, url = null, date = null, given = [] }: FactsSketch): Header {
  const slug = outlet?.toLowerCase().replaceAll(' ', '-') ?? ''
  return {
    outlet: outlet === null ? null : { name: outlet, slug, domain: null, kind: null },
    url,
    title,
    subtitle: null,
    authors: [],
    agencies: [],
    section: null,
    dateline: null,
    publishedAt: date === null ? null : dayOf(date),
    updatedAt: null,
    language: 'en',
    photoCredit: null,
    completeness: 'FULL',
    evidence: given.map((field) => ({ field, value: '', rule: 'given', span: null })),
  }
}

function dayOf(date: string): Moment {
  return { at: new Date(date).toISOString(), precision: 'DAY', zone: null }
}
