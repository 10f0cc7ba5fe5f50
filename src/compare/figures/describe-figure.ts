import type { Figure } from '../../model/figure.js'
import { printGiver } from './print-giver.js'

/** A figure as a sentence quotes it: `'Thousands of marchers' (1,000 or more, the union)`; a plain number needs no gloss. */
export function describeFigure(figure: Figure): string {
  const gloss = [
    figure.comparator === 'EXACTLY' ? null : bounds(figure),
    figure.giver === null ? null : `given by ${printGiver(figure.giver)}`,
  ]
  const notes = gloss.filter((note) => note !== null).join(', ')
  return notes === '' ? `'${figure.text}'` : `'${figure.text}' (${notes})`
}

function bounds({ low, high }: Figure): string {
  if (low === null) return high === null ? 'any number' : `${print(high)} or fewer`
  if (high === null) return `${print(low)} or more`
  return low === high ? print(low) : `${print(low)} to ${print(high)}`
}

/** Thousands with commas, the same in every locale. */
function print(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const grouped = /^\d+$/.test(whole) ? groups.join(',') : whole
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
