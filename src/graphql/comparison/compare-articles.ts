import { compareArticles } from '../../pipeline.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { keyOf } from '../node-id.js'
import { Comparison } from './comparison.js'
import { independenceArgument } from './independence.js'

const FEWEST = 2
/** More articles make a table that nobody reads; an event of any size is compared through `event`. */
const MOST = 50

builder.queryField('compareArticles', (t) =>
  t.field({
    type: Comparison,
    description: `Compares any ${String(FEWEST)} to ${String(MOST)} articles, whether or not they report one event.`,
    args: {
      ids: t.arg.idList({ required: true, description: 'Ids of the articles; a repeated one counts once.' }),
      ...independenceArgument(t.arg),
    },
    resolve: async (_root, { ids, independence }, { store, comparisons }) => {
      const keys = [...new Set(ids.map((id) => keyOf('Article', id)))]
      if (keys.length < FEWEST || keys.length > MOST) {
        throw codedError(
          keys.length > MOST ? 'TOO_LARGE' : 'BAD_INPUT',
          `compareArticles takes ${String(FEWEST)} to ${String(MOST)} different articles, not ${String(keys.length)}.`,
        )
      }
      const known = await store.db.article.findMany({ where: { id: { in: keys } }, select: { id: true } })
      const missing = keys.filter((key) => !known.some(({ id }) => id === key))
      if (missing.length > 0) throw codedError('NOT_FOUND', `No article has the id ${missing.join(', ')}.`)
      return compareArticles(store.db, keys, { independence, comparisons })
    },
  }),
)
