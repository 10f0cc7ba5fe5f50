import type { CoverageCell } from './coverage.js'
import type { Figure } from './figure.js'

/** How two figures about the same thing relate. */
export type FigureRelation = 'SAME' | 'COMPATIBLE' | 'REFINES' | 'SUPERSEDES' | 'CONFLICTS' | 'SCOPE_DIFFERS'

/** Figures of several articles (or one) that count the same thing. */
export interface FigureGroup {
  /** What is counted, readable: "people detained". */
  readonly counted: string
  /** The most telling relation among the members; null where a figure stands alone. */
  readonly relation: FigureRelation | null
  readonly members: readonly FigureMember[]
  readonly pairs: readonly FigurePair[]
  readonly coverage: readonly CoverageCell[]
}

export interface FigureMember {
  readonly figureId: string
  readonly articleId: string
  readonly figure: Figure
}

export interface FigurePair {
  readonly aFigureId: string
  readonly bFigureId: string
  readonly relation: FigureRelation
  /** One sentence: "'Thousands' (1,000 or more) and 'hundreds' (100 to 999) cannot both be right." */
  readonly explanation: string
}
