import type { CitationCoverage } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { CitationKindEnum } from '../enums/facts-enums.js'
import { rowOf } from '../row-of.js'
import { Citation } from '../types/citation.js'
import { CoverageCellType } from './coverage-cell.js'

export const CitationCoverageType = builder.objectRef<CitationCoverage>('CitationCoverage').implement({
  description: 'A source, and the articles that lean on it.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Name of the source; for an unnamed one the words as printed.' }),
    kind: t.expose('kind', { type: CitationKindEnum, description: 'What kind of source it is.' }),
    citations: t.field({
      type: [Citation],
      description: 'The places where articles lean on it.',
      resolve: ({ citationIds }, _args, context) => citationIds.map((id) => rowOf(context, id)),
    }),
    coverage: t.field({
      type: [CoverageCellType],
      description: 'Which article leans on it.',
      resolve: ({ coverage }) => coverage,
    }),
  }),
})
