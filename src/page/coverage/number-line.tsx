import { oneLine, shorten } from '../../text/wording.js'
import { RELATIONS } from '../../compare/figures/describe-relation.js'
import type { FigureGroupView, FigureView } from '../coverage-view.js'

/** In units of the drawing. */
const WIDTH = 700
const [LEFT, RIGHT] = [72, 420]
const ROW = 24
/** Half as high as a bar, and as wide as the mark of a single value. */
const HALF = 4

/** Most letters of a figure beside its bar. */
const LONGEST = 32

interface LineProps {
  readonly figures: readonly FigureView[]
  readonly pairs: FigureGroupView['pairs']
}

/**
 * What the words allow, on one scale: a mark for a number, a bar for "hundreds", an open end for "more than 35". Bows at the left join
 * figures that have something to do with each other.
 */
export function NumberLine({ figures, pairs }: LineProps) {
  const rows = distinct(figures)
  const bows = bowsOf(figures, rows, pairs)
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
      aria-label={describe(rows, bows)}
    >
      {bows.map((bow) => (
        <path class={`bow ${bow.relation.toLowerCase().replaceAll('_', '-')}`} d={drawn(bow)}>
          <title>{`${bow.from} and ${bow.to}: ${RELATIONS[bow.relation]}`}</title>
        </path>
      ))}
      {rows.map((figure, index) => {
        const y = middle(index)
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

function valueOf({ low, high }: FigureView): string {
  return `${String(low)} ${String(high)}`
}

function distinct(figures: readonly FigureView[]): FigureView[] {
  const found = new Map(figures.map((figure) => [valueOf(figure), figure]))
  return [...found.values()].sort((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity))
}

function describe(figures: readonly FigureView[], bows: readonly Bow[]): string {
  const told = bows.map(({ from, to, relation }) => `${from} and ${to}: ${RELATIONS[relation]}`)
  return `On one line, from the lowest: ${figures.map(({ text }) => oneLine(text)).join('; ')}. ${told.join('; ')}`.trim()
}

function middle(row: number): number {
  return row * ROW + ROW / 2
}

/** What joins two rows of the drawing. */
interface Bow {
  readonly upper: number
  readonly lower: number
  readonly from: string
  readonly to: string
  readonly relation: FigureGroupView['pairs'][number]['relation']
}

/** Each two rows once, by the most telling of what their figures have to do with each other. */
function bowsOf(figures: readonly FigureView[], rows: readonly FigureView[], pairs: LineProps['pairs']): Bow[] {
  const rowOf = new Map(figures.map((one) => [one.figure.id, rows.findIndex((row) => valueOf(row) === valueOf(one))]))
  const found = new Map<string, Bow>()
  for (const relation of TELLING) {
    for (const pair of pairs) {
      const [a, b] = [rowOf.get(pair.a.figure.id), rowOf.get(pair.b.figure.id)]
      if (pair.relation !== relation || a === undefined || b === undefined || a === b) continue
      const [upper, lower] = [Math.min(a, b), Math.max(a, b)]
      const key = `${String(upper)} ${String(lower)}`
      const [from, to] = [rows[upper], rows[lower]].map((row) => oneLine(row?.text ?? ''))
      if (!found.has(key)) found.set(key, { upper, lower, from: from ?? '', to: to ?? '', relation })
    }
  }
  return [...found.values()]
}

/** Relations that are drawn, the most telling first: that two figures are the same is seen anyway. */
const TELLING = ['CONFLICTS', 'SUPERSEDES', 'REFINES', 'SCOPE_DIFFERS', 'COMPATIBLE'] as const

/** How far a bow stands out, in units of the drawing: the more rows it reaches over, the farther. */
const [NEAREST, FARTHER, FARTHEST] = [14, 12, 64]

function drawn({ upper, lower }: Bow): string {
  const out = LEFT - 6 - Math.min(FARTHEST, NEAREST + FARTHER * (lower - upper))
  const [from, to] = [String(middle(upper)), String(middle(lower))]
  return `M${String(LEFT - 6)} ${from} C${String(out)} ${from} ${String(out)} ${to} ${String(LEFT - 6)} ${to}`
}
