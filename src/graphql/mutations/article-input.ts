import { builder } from '../builder.js'

export const ArticleInput = builder.inputType('ArticleInput', {
  description: 'An article to take in. Give `text` or `html`; every other field wins over what the text itself says.',
  fields: (t) => ({
    name: t.string({ description: 'A name for messages; without it "articles[0]" and so on.' }),
    text: t.string({ description: 'The article as plain text or Markdown. Either this or `html`.' }),
    html: t.string({ description: 'The web page of the article. Either this or `text`.' }),
    url: t.field({
      type: 'URL',
      description: 'Its address. The same address with another text becomes a new version.',
    }),
    outlet: t.string({ description: 'Name of the outlet that published it.' }),
    title: t.string({ description: 'The headline.' }),
    subtitle: t.string({ description: 'The sub-headline.' }),
    authors: t.stringList({ description: 'Names of the authors.' }),
    agency: t.string({ description: 'News agency credited for the text.' }),
    publishedAt: t.field({ type: 'DateTime', description: 'When it was published.' }),
    language: t.string({ description: 'Language as a BCP 47 tag: "en".' }),
    section: t.string({ description: 'Section of the outlet.' }),
  }),
})

export type ArticleInputShape = typeof ArticleInput.$inferInput
