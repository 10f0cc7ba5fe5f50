import type { Tx } from './transaction.js'

/**
 * What a person decided on the speaker of some words holds for the same words in a later version of the article. Of two
 * decisions on the same words the later one holds; words that a version left out and a later one prints again keep theirs.
 */
export async function carrySpeakers(tx: Tx, articleId: string, revisionId: string): Promise<void> {
  const decided = await tx.quote.findMany({
    where: { revision: { articleId }, revisionId: { not: revisionId }, speakerSetById: { not: null } },
    orderBy: [{ speakerSetById: 'asc' }, { revision: { number: 'asc' } }],
  })
  if (decided.length === 0) return
  const decisionOf = new Map(decided.map((quote) => [wordsOf(quote.text), quote]))
  const quotes = await tx.quote.findMany({ where: { revisionId }, select: { id: true, text: true } })
  for (const { id, text } of quotes) {
    const decision = decisionOf.get(wordsOf(text))
    if (decision === undefined) continue
    const { personId, organisation, speakerKind, speakerSetById } = decision
    await tx.quote.update({ where: { id }, data: { personId, organisation, speakerKind, speakerSetById } })
  }
}

/** A comma that moves into the marks or another kind of apostrophe makes no other words. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
