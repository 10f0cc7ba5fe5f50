import type { FigureGroup, FigureMember, FigurePair } from '../../model/figure-group.js'
import { invariant } from '../../errors.js'
import { builder } from '../builder.js'
import { FigureUnitEnum } from '../enums/facts-enums.js'
import { FigureRelationEnum } from '../enums/comparison-enums.js'
import { CoverageCellType } from './coverage-cell.js'
import { figureFields } from './figure-fields.js'

const FigureMemberType = builder.objectRef<FigureMember>('FigureMember').implement({
  description: 'The figure of one article.',
  fields: (t) => ({
    ...figureFields(t),
    unit: t.field({
      type: FigureUnitEnum,
      description: 'What kind of quantity it is.',
      resolve: ({ figure }) => figure.unit,
    }),
    place: t.string({
      nullable: true,
      description: 'Where, as printed; null where not said.',
      resolve: ({ figure }) => figure.place,
    }),
    day: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it is about; null where not said.',
      resolve: ({ figure }) => (figure.day === null ? null : new Date(figure.day)),
    }),
  }),
})

interface ShownPair extends FigurePair {
  readonly a: FigureMember
  readonly b: FigureMember
}

const FigurePairType = builder.objectRef<ShownPair>('FigurePair').implement({
  description: 'Two figures about the same thing, and how they relate.',
  fields: (t) => ({
    a: t.field({ type: FigureMemberType, description: 'The one figure.', resolve: ({ a }) => a }),
    b: t.field({ type: FigureMemberType, description: 'The other figure.', resolve: ({ b }) => b }),
    relation: t.expose('relation', { type: FigureRelationEnum, description: 'How they relate.' }),
    explanation: t.exposeString('explanation', { description: 'The relation in one sentence.' }),
  }),
})

export const FigureGroupType = builder.objectRef<FigureGroup>('FigureGroup').implement({
  description: 'Figures of the articles that count the same thing.',
  fields: (t) => ({
    counted: t.exposeString('counted', { description: 'What is counted, readable: "people detained".' }),
    relation: t.expose('relation', {
      type: FigureRelationEnum,
      nullable: true,
      description: 'The most telling relation among them; null where a figure stands alone.',
    }),
    members: t.field({
      type: [FigureMemberType],
      description: 'The figures.',
      resolve: ({ members }) => members,
    }),
    pairs: t.field({
      type: [FigurePairType],
      description: 'Each two of them that have something to do with each other.',
      resolve: ({ pairs, members }) => {
        const byId = new Map(members.map((member) => [member.figureId, member]))
        return pairs.map((pair) => ({ ...pair, a: memberOf(byId, pair.aFigureId), b: memberOf(byId, pair.bFigureId) }))
      },
    }),
    coverage: t.field({
      type: [CoverageCellType],
      description: 'Which article has a figure for it.',
      resolve: ({ coverage }) => coverage,
    }),
  }),
})

function memberOf(byId: ReadonlyMap<string, FigureMember>, figureId: string): FigureMember {
  const member = byId.get(figureId)
  invariant(member, 'a pair of figures names one that its group does not have')
  return member
}
