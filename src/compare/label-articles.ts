/** What names an article: its outlet, where it says one. */
interface Labelled {
  readonly id: string
  readonly outlet: { readonly name: string } | null
}

/**
 * One outlet may run several articles on an event, and several articles may name no outlet. Both get a number, so
 * that no two columns bear the same name: "Radio Mellin (1)", "Radio Mellin (2)".
 *
 * @param names what to call articles of unknown outlet, by their ids.
 */
export function labelArticles(
  articles: readonly Labelled[],
  names: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const plain = articles.map((article) => article.outlet?.name ?? names.get(article.id) ?? 'unknown outlet')
  const total = new Map<string, number>()
  for (const name of plain) total.set(name, (total.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  return new Map(
    articles.map(({ id }, index) => {
      const name = plain[index] ?? ''
      const number = (seen.get(name) ?? 0) + 1
      seen.set(name, number)
      return [id, (total.get(name) ?? 0) > 1 ? `${name} (${number})` : name]
    }),
  )
}
