import { findRepeats } from '../compare/storyline/find-repeats.js'
import { growFigures } from '../compare/storyline/grow-figures.js'
import { loadModels } from '../models/load-models.js'
import type { FigureSeries, RepeatedStatement } from '../model/storyline.js'
import { loadStorylineFigures, loadStorylineUtterances } from '../store/load-storyline.js'
import type { Database } from '../store/transaction.js'

/** How the figures of a storyline grew. */
export async function tellFigures(db: Database, storylineId: string): Promise<FigureSeries[]> {
  return growFigures(await loadStorylineFigures(db, storylineId))
}

/** What was said in one event of a storyline and told again in a later one. */
export async function tellRepeats(db: Database, storylineId: string): Promise<RepeatedStatement[]> {
  return findRepeats(await loadStorylineUtterances(db, storylineId), loadModels())
}
