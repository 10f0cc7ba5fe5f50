import type { ArticlePageQuery } from './generated/answers.js'

/** What is shown of an article. */
export type ArticleView = NonNullable<ArticlePageQuery['article']>
