import manifest from '../../models/manifest.json' with { type: 'json' }

interface Figure {
  readonly measure: string
  readonly how: string
  readonly value: number
}

/** What the manifest says that a model reaches on rows that it did not learn from. */
export function crossValidated(model: string, measure: string): number {
  const models: Readonly<Record<string, { readonly figures: readonly Figure[] }>> = manifest.models
  const figure = models[model]?.figures.find((one) => one.measure === measure && one.how.includes('cross-validation'))
  if (figure === undefined) throw new Error(`models/manifest.json has no cross-validated "${measure}" of ${model}.`)
  return figure.value
}
