import { basename } from 'node:path'
import type { Dossier } from '../model/dossier.js'
import type { Tx } from './transaction.js'

/** The names of the files that articles without an outlet came in, by the article: what a report calls them by. */
export async function loadFileNames(tx: Tx, { articles }: Dossier): Promise<ReadonlyMap<string, string>> {
  const nameless = articles.filter(({ outlet }) => outlet === null).map(({ id }) => id)
  const rows = await tx.article.findMany({ where: { id: { in: nameless } }, select: { id: true, sourceName: true } })
  return new Map(rows.map(({ id, sourceName }) => [id, basename(sourceName)]))
}
