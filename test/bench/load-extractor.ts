import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadArticle } from '../../src/model/article.js'

/** The extractor of a checkout of the project, which may be an older one. */
export async function loadExtractor(checkout: string): Promise<(article: ReadArticle) => unknown> {
  const load = async <Exports>(path: string): Promise<Exports> =>
    (await import(pathToFileURL(join(checkout, 'src', path)).href)) as Exports
  const { extract } = await load<{ extract: (article: ReadArticle, models?: unknown) => unknown }>('extract/extract.ts')
  // Older checkouts load their weights themselves.
  const models = 'models/load-models.ts'
  if (!existsSync(join(checkout, 'src', models))) return (article) => extract(article)
  const { loadModels } = await load<{ loadModels: () => unknown }>(models)
  return (article) => extract(article, loadModels())
}
