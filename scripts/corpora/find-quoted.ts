export interface Quoted {
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

const OPENS = '“"'
const CLOSES = '”"“'

/**
 * The stretches between double quotation marks, marks left out, paragraph by paragraph: where one ends without a closing mark,
 * so does its stretch. An opening mark behind a blank begins a new one, whatever is still open; a mark behind a digit is inches.
 */
export function findQuoted(text: string): Quoted[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: paragraph, index }) =>
    quotedOf(paragraph).flatMap(({ start, end, closed }) => {
      const inside = paragraph.slice(start, end)
      const from = index + start + (inside.length - inside.trimStart().length)
      return inside.trim() === '' ? [] : [{ start: from, end: from + inside.trim().length, closed }]
    }),
  )
}

function quotedOf(paragraph: string): Quoted[] {
  const found: Quoted[] = []
  let open = -1
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i] ?? ''
    const [before = ' ', behind = ' '] = [paragraph[i - 1], paragraph[i + 1]]
    if (open === -1) {
      if (OPENS.includes(mark) && !(mark === '"' && /\d/u.test(before))) open = i + 1
    } else if (mark === '“' && (open === i || /[\s([—-]/u.test(before)) && /\S/u.test(behind)) {
      found.push({ start: open, end: i, closed: false })
      open = i + 1
    } else if (CLOSES.includes(mark)) {
      found.push({ start: open, end: i, closed: true })
      open = -1
    }
  }
  return open === -1 ? found : [...found, { start: open, end: paragraph.length, closed: false }]
}
