import type { DossierFigure } from '../model/dossier.js'
import type { Figure } from './generated/prisma/client.js'

/** A stored figure as the other rooms know it. */
export function describeFigure(row: Figure): DossierFigure {
  const { id, text, low, high, comparator, unit, unitSymbol, counted, action, place, giver } = row
  return {
    id,
    span: { start: row.start, end: row.end },
    text,
    low,
    high,
    comparator,
    unit,
    unitSymbol,
    counted,
    action,
    place,
    giver,
    day: row.day === null ? null : row.day.toISOString().slice(0, 10),
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
  }
}
