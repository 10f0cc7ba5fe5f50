import type { Span } from '../model/span.js'

/** A stretch of a text within one paragraph, with the marks that lie over it, the widest first. */
export interface Piece<Mark extends Span> {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Marks that begin with it. */
  readonly begun: readonly Mark[]
  /** Marks that end with it. */
  readonly ended: readonly Mark[]
}

/** A text in paragraphs, each cut wherever a mark begins or ends: marks may overlap, and reach over paragraphs. */
export function layOut<Mark extends Span>(text: string, marks: readonly Mark[]): Piece<Mark>[][] {
  const wide = marks.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([0, text.length, ...wide.flatMap(({ start, end }) => [start, end])])
  for (const { index } of text.matchAll(/\n/g)) cuts.add(index).add(index + 1)
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b)
  const paragraphs: Piece<Mark>[][] = [[]]
  const begun = new Set<Mark>()
  let open: readonly Mark[] = []
  let next = 0
  places.forEach((start, index) => {
    const end = places[index + 1]
    if (end === undefined) return
    const words = text.slice(start, end)
    open = open.filter((mark) => mark.end > start)
    while (wide[next] !== undefined && (wide[next]?.start ?? 0) <= start) open = [...open, ...wide.slice(next, ++next)]
    if (words === '\n') {
      paragraphs.push([])
      return
    }
    const fresh = open.filter((mark) => !begun.has(mark))
    for (const mark of fresh) begun.add(mark)
    paragraphs.at(-1)?.push({ text: words, marks: open, begun: fresh, ended: open.filter((mark) => mark.end === end) })
  })
  return paragraphs.filter((pieces) => pieces.length > 0)
}
