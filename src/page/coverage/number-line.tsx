import { oneLine, shorten } from '../../text/wording.js'
import type { FigureView } from '../coverage-view.js'

/** In units of the drawing. */
const WIDTH = 660
const [LEFT, RIGHT] = [8, 392]
const ROW = 24
/** Half as high as a bar, and as wide as the mark of a single value. */
const HALF = 4

/** Most letters of a figure beside its bar. */
const LONGEST = 32

/** What the words allow, on one scale: a mark for a number, a bar for "hundreds", an open end for "more than 35". */
export function NumberLine({ figures }: { readonly figures: readonly FigureView[] }) {
  const rows = distinct(figures)
  const values = rows.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // One value only, or none at all: a line would show nothing.
  if (rows.length < 2 || !(most > least)) return null
  const at = scaleOf(least, most)
  return (
    <svg
      class="line"
      viewBox={`0 0 ${String(WIDTH)} ${String(rows.length * ROW + 4)}`}
      role="img"
      aria-label={describe(rows)}
    >
      {rows.map((figure, index) => {
        const y = index * ROW + ROW / 2
        const from = figure.low === null ? LEFT : at(figure.low)
        const to = figure.high === null ? RIGHT : at(figure.high)
        return (
          <g>
            <line class="axis" x1={LEFT} x2={RIGHT} y1={y} y2={y} />
            <rect class="range" x={from - HALF} y={y - HALF} width={to - from + 2 * HALF} height={2 * HALF} rx={HALF} />
            {figure.high === null && <path class="range" d={`M${String(RIGHT)} ${String(y - 8)} l10 8 l-10 8 z`} />}
            <text x={RIGHT + 18} y={y + 4}>
              {shorten(figure.text, LONGEST)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Hundreds beside millions: such a scale counts noughts, as long as nothing lies below one. */
const WIDE = 50

function scaleOf(least: number, most: number): (value: number) => number {
  const isWide = least >= 1 && most / least > WIDE
  const on = (value: number) => (isWide ? Math.log(value) : value)
  const room = RIGHT - LEFT - 4 * HALF
  return (value) => LEFT + 2 * HALF + ((on(value) - on(least)) / (on(most) - on(least))) * room
}

function distinct(figures: readonly FigureView[]): FigureView[] {
  const found = new Map(figures.map((figure) => [`${String(figure.low)} ${String(figure.high)}`, figure]))
  return [...found.values()].sort((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity))
}

function describe(figures: readonly FigureView[]): string {
  return `On one line, from the lowest: ${figures.map(({ text }) => oneLine(text)).join('; ')}`
}
