import type { Directness } from '../../model/quote.js'

/** Whose words are set side by side: those who quote them; where nobody does, those who report them. */
export function chooseWitnesses<Rendering extends { readonly directness: Directness }>(
  renderings: readonly Rendering[],
): readonly Rendering[] {
  const quoted = renderings.filter(({ directness }) => directness !== 'INDIRECT')
  return quoted.length > 0 ? quoted : renderings
}
