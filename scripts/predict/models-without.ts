import { LINK_FEATURES } from '../../src/compare/links/link-features.js'
import { REPORT_FEATURES } from '../../src/compare/reports/report-features.js'
import { loadModels } from '../../src/models/load-models.js'
import { type Models, type Weights, weightsOf } from '../../src/models/weights.js'
import { type Events, learnWithout, printWeights } from '../train/coverage/learn-events.js'
import { linkExamples } from '../train/coverage/link-examples.js'
import { reportExamples } from '../train/coverage/report-examples.js'
import { figureExamples, type FigureRow } from '../train/figures/figure-examples.js'
import { learnFiguresWithout, printFigures } from '../train/figures/learn-figures.js'

/** Models that have not seen an event, by its place among the rows. */
export async function modelsWithout(rows: readonly FigureRow[]): Promise<(event: number) => Models> {
  const links: Events = { features: LINK_FEATURES, examples: await Promise.all(rows.map(linkExamples)) }
  const reports: Events = { features: REPORT_FEATURES, examples: await Promise.all(rows.map(reportExamples)) }
  const without = (events: Events, event: number): Weights =>
    weightsOf(() => printWeights(events, learnWithout(events, event)))
  const figures = await Promise.all(rows.map(figureExamples))
  return (event) => ({
    ...loadModels(),
    links: without(links, event),
    reports: without(reports, event),
    figures: weightsOf(() => printFigures(learnFiguresWithout(figures, event))),
  })
}
