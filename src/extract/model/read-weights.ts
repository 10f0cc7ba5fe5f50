/**
 * Reads weights as the training scripts write them: one line a feature, the feature first, then its numbers in
 * hundredths, parted by tabs.
 */
export function readWeights(lines: string): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>()
  for (const line of lines.split('\n')) {
    const [feature, ...numbers] = line.split('\t')
    if (feature !== undefined && numbers.length > 0)
      weights.set(
        feature,
        numbers.map((number) => Number(number) / 100),
      )
  }
  return weights
}
