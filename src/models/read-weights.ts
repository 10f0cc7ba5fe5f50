/**
 * Learned weights as the training scripts write them: a line holds features that begin alike, first their common
 * beginning, then, parted by tabs, the rest of each feature and behind a blank its numbers in hundredths:
 * `hist3=<tab>nobody|sr|group -15<tab>other|pl|thing -32`.
 */
export function readWeights(lines: string): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>()
  forEachWeight(lines, (beginning, rest, numbers) => {
    weights.set(
      beginning + rest,
      numbers.split(',').map((number) => Number(number) / 100),
    )
  })
  return weights
}

/** Weights of one number a feature. */
export function readSingleWeights(lines: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  forEachWeight(lines, (beginning, rest, number) => weights.set(beginning + rest, Number(number) / 100))
  return weights
}

/** Tells each weight: its feature in two pieces, and its numbers in hundredths, parted by commas. */
export function forEachWeight(lines: string, tell: (beginning: string, rest: string, numbers: string) => void): void {
  for (const line of lines.split('\n')) {
    let tab = line.indexOf('\t')
    const beginning = line.slice(0, Math.max(tab, 0))
    while (tab !== -1) {
      const next = line.indexOf('\t', tab + 1)
      const end = next === -1 ? line.length : next
      const blank = line.lastIndexOf(' ', end)
      tell(beginning, line.slice(tab + 1, blank), line.slice(blank + 1, end))
      tab = next
    }
  }
}
