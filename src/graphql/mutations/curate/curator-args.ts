import { InputError } from '../../../errors.js'
import type { Curator } from '../../../model/correction.js'
import { builder } from '../../builder.js'

/** Longest name and reason, in characters: a line and a long paragraph. */
const LONGEST_NAME = 200
const LONGEST_NOTE = 2_000

/** The arguments of every correction: there are no accounts, so whoever corrects says who they are. */
export const curatorArgs = builder.args((t) => ({
  curator: t.string({
    description: `Who decides, in their own words: "M. Okafor, fact desk". At most ${String(LONGEST_NAME)} characters.`,
  }),
  note: t.string({
    description: `Why, for those who read the record later. At most ${String(LONGEST_NOTE)} characters.`,
  }),
}))

/** @throws InputError for a name or reason that is too long. */
export function curatorOf(given: { curator?: string | null | undefined; note?: string | null | undefined }): Curator {
  return {
    curator: tidied(given.curator, 'curator', LONGEST_NAME),
    note: tidied(given.note, 'note', LONGEST_NOTE),
  }
}

function tidied(text: string | null | undefined, field: string, longest: number): string | null {
  // Controls, marks that turn the direction of writing, and the like have no place in a name or a reason.
  const plain = text?.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim() ?? ''
  if (plain.length > longest) throw new InputError(`${field} is longer than ${String(longest)} characters.`, field)
  return plain === '' ? null : plain
}
