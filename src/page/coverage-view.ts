import type { CoverageFragment } from './generated/answers.js'

/** How the outlets told one event, as a page shows it: what the API answers, or the command line has compared. */
export type CoverageView = CoverageFragment

export type ArticleView = CoverageView['articles'][number]
export type FindingView = CoverageView['findings'][number]
export type SideView = FindingView['sides'][number]
export type StatementView = CoverageView['utterances']['nodes'][number]
export type RenderingView = StatementView['renderings'][number]
export type FigureGroupView = CoverageView['figures'][number]
export type FigureView = FigureGroupView['members'][number]
export type PersonView = CoverageView['people'][number]
export type CellState = StatementView['coverage'][number]['state']
