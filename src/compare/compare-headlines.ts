import type { HeadlineCell } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { lightStem } from '../text/stem.js'
import { findWords } from '../text/words.js'
import { currentRevision } from './place-utterances.js'

/** The headlines side by side, with the words that only one of them uses; small words are nobody's choice. */
export function compareHeadlines(dossier: Dossier): HeadlineCell[] {
  const titles = dossier.articles.map((article) => {
    const { title, subtitle } = currentRevision(article).header
    const words = findWords(title ?? '')
      .map((word) => word.key)
      .filter((word) => !FUNCTION_WORDS.has(word))
    return { articleId: article.id, title, subtitle, words }
  })
  const users = new Map<string, number>()
  for (const { words } of titles) {
    for (const stem of new Set(words.map(lightStem))) users.set(stem, (users.get(stem) ?? 0) + 1)
  }
  return titles.map(({ words, ...cell }) => ({
    ...cell,
    onlyHere: [...new Set(words.filter((word) => users.get(lightStem(word)) === 1))],
  }))
}
