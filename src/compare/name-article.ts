import type { DossierArticle } from '../model/dossier.js'
import { currentRevision } from './place-utterances.js'

/** Enough of an article to know it again, in words. */
const OPENING = 8

/** How a sentence for readers names an article: by its outlet; else by its title, else by its first words, in quotation marks. */
export function nameArticle(article: DossierArticle): string {
  if (article.outlet !== null) return article.outlet.name
  const { header, text, blocks } = currentRevision(article)
  if (header.title !== null) return `“${header.title.trim()}”`
  const first = blocks.find(({ kind }) => kind === 'PARAGRAPH')
  return `“${shortenWords(text.slice(first?.start ?? 0, first?.end ?? text.length), OPENING)}”`
}

/** The first words of a text, with dots where more follow. */
export function shortenWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/)
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`
}
