type Weights = Iterable<readonly [feature: string, weights: readonly number[]]>

/** Characters that a line has room for. */
const WIDTH = 120

/** Weights line by line, as `readWeights` reads them: features of one name share lines, sorted, so that two trainings can be compared. */
export function printWeights(weights: Weights): string {
  const named = [...weights].map(([feature, numbers]) => ({ name: nameOf(feature), feature, numbers }))
  named.sort((a, b) => order(a.name, b.name) || order(a.feature, b.feature))
  const lines: string[] = []
  let line = ''
  let lineName: string | null = null
  for (const { name, feature, numbers } of named) {
    const entry = `\t${feature.slice(name.length)} ${numbers.map((number) => Math.round(number * 100)).join(',')}`
    if (name === lineName && line.length + entry.length <= WIDTH) {
      line += entry
      continue
    }
    if (lineName !== null) lines.push(line)
    line = name + entry
    lineName = name
  }
  if (lineName !== null) lines.push(line)
  return lines.join('\n')
}

/** What stands before a feature's value, with the sign: `hist3=`. Empty where a feature is nothing but its name. */
function nameOf(feature: string): string {
  return feature.slice(0, feature.indexOf('=') + 1)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
