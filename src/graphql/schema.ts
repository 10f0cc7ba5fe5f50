import { builder } from './builder.js'
import './scalars.js'
import './types/outlet.js'
import './types/article.js'
import './types/article-facts.js'
import './types/person.js'
import './types/quote.js'
import './types/utterance.js'
import './types/event.js'
import './types/joined-lists.js'
import './comparison/compare-articles.js'
import './mutations/ingest-articles.js'

/** The whole schema: each file above adds its type and the fields of the query that lead to it. */
export const schema = builder.toSchema()
