/** One page of a list. */
export interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every item of a list, read page by page while the loop asks for more. */
export async function* iterate<Item>(
  read: (after: string | null) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, void> {
  let after: string | null = null
  do {
    const { nodes, pageInfo }: Page<Item> = await read(after)
    yield* nodes
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
}
