import type { DossierArticle } from '../../src/model/dossier.js'
import { makeDossier, type Told } from './make-dossier.js'

/** So many words that stand nowhere else, beginning with a number of one's own. */
export const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `w${String(from + i)}`).join(' ')

export function article(told: Partial<Told>): DossierArticle {
  const [made] = makeDossier([{ id: 'a', ...told }]).articles
  if (made === undefined) throw new Error('no article')
  return made
}
