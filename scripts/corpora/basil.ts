import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter } from './converter.js'
import { readOurRows } from './our-rows.js'
import { writeRows } from './write-rows.js'

/** An article of BASIL: its sentences by paragraph; the three of one event have the event's id. */
interface Article {
  readonly 'triplet-uuid': string
  readonly 'main-event': string
  readonly 'main-entities': readonly string[]
  readonly 'body-paragraphs': readonly (readonly string[])[]
  readonly source: string
  readonly date: string
  readonly url: string
  readonly title: string
}

/** A marked phrase: `p8` is the ninth sentence, `start` a place in it. */
interface Phrase {
  readonly id: string
  readonly start: number
  readonly txt: string
  readonly quote: string
  readonly speaker: string
}

interface Annotation {
  readonly 'phrase-level-annotations': readonly Phrase[]
}

/** BASIL: three articles each on an event, with quotations that show a bias; see scripts/corpora/README.md. */
export const basil: Converter = {
  source: 'https://github.com/launchnlp/BASIL',
  commit: '4fdbc4f',
  needs: ['articles', 'annotations'],
  convert: (checkout, out) => {
    const ours = readOurRows('basil')
    const years = readdirSync(join(checkout, 'articles')).sort()
    const names = years.flatMap((year) =>
      readdirSync(join(checkout, 'articles', year)).map((file) => join(year, file.replace(/\.json$/u, ''))),
    )
    const read = names
      .map((name) => ({ name, article: readJson(checkout, 'articles', `${name}.json`) as Article }))
      .filter(({ article }) => ours.has(article['triplet-uuid']))
      .map(({ name, article }) => ({ id: `basil-${name.slice(name.lastIndexOf('/') + 1)}`, name, article }))
    const rows = read.map(({ id, article }) => ({
      id,
      event: article['triplet-uuid'],
      event_title: article['main-event'],
      outlet: article.source.toLowerCase(),
      date: article.date,
      url: article.url,
      title: article.title,
      text: textOf(article).text,
      split: 'dev',
    }))
    const quoted = read.flatMap(({ id, name, article }) => {
      const quotes = quotesOf(article, readPhrases(checkout, name))
      const { 'triplet-uuid': event, 'main-entities': main_entities, source, date, title } = article
      const { text } = textOf(article)
      return quotes.length === 0
        ? []
        : [{ id, event, outlet: source.toLowerCase(), date, title, main_entities, text, quotes }]
    })
    const byOutlet = ({ event, outlet }: (typeof rows)[number]): string => `${event} ${outlet}`
    return [
      writeRows(
        out,
        'same-event/basil.dev.jsonl',
        rows.sort((a, b) => (byOutlet(a) < byOutlet(b) ? -1 : 1)),
      ),
      writeRows(
        out,
        'speakers-persons/basil_speakers.dev.jsonl',
        quoted.sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    ]
  },
}

function readJson(checkout: string, ...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(checkout, ...path), 'utf8'))
}

function readPhrases(checkout: string, name: string): readonly Phrase[] {
  const file = `${name}_ann.json`
  if (!existsSync(join(checkout, 'annotations', file))) return []
  return (readJson(checkout, 'annotations', file) as Annotation)['phrase-level-annotations']
}

/** The sentences of a paragraph with a blank between them, paragraphs with an empty line, and where each sentence begins. */
function textOf({ 'body-paragraphs': paragraphs }: Article): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += ' '
      starts.push(text.length)
      text += sentence
    })
  }
  return { text, starts }
}

/** Annotators who gave no name chose "other_pro" and the like. */
const NOBODY = /^$|^other(?:_|$)/u

function quotesOf(article: Article, phrases: readonly Phrase[]) {
  const { text, starts } = textOf(article)
  const sentences = article['body-paragraphs'].flat()
  return phrases
    .filter(({ quote, speaker }) => quote === 'yes' && !NOBODY.test(speaker))
    .flatMap(({ id, start: within, txt, speaker: printed }) => {
      const sentence = Number(id.slice(1))
      const from = starts[sentence]
      const start =
        from === undefined ? -1 : text.startsWith(txt, from + within) ? from + within : text.indexOf(txt, from)
      if (start === -1) return []
      const speaker = printed.replaceAll('_', ' ')
      const surname = speaker.split(' ').at(-1) ?? speaker
      return [
        {
          start,
          end: start + txt.length,
          text: txt,
          speaker,
          speaker_is_main_entity: article['main-entities'].includes(speaker),
          surname_in_text: text.toLowerCase().includes(surname.toLowerCase()),
          has_marks: /["“”]/u.test(sentences[sentence] ?? ''),
        },
      ]
    })
    .sort((a, b) => a.start - b.start)
}
