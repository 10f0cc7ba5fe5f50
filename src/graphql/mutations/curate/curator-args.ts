import { InputError } from '../../../errors.js'
import type { Caller } from '../../../model/access.js'
import type { Curator } from '../../../model/correction.js'
import { builder } from '../../builder.js'

/** Longest name and reason, in characters: a line and a long paragraph. */
const LONGEST_NAME = 200
const LONGEST_NOTE = 2_000

/** The arguments of every correction: a key says who corrects; on a machine of one's own, where none is needed, the words given. */
export const curatorArgs = builder.args((t) => ({
  curator: t.string({
    description: `Who decides: "M. Okafor, fact desk", at most ${String(LONGEST_NAME)} characters. Who sends a key leaves it out: its name stands there.`,
  }),
  note: t.string({
    description: `Why, for those who read the record later. At most ${String(LONGEST_NOTE)} characters.`,
  }),
}))

/** @throws InputError for a name or reason that is too long, or a name beside a key. */
export function curatorOf(
  given: { curator?: string | null | undefined; note?: string | null | undefined },
  { name }: Caller,
): Curator {
  const curator = tidied(given.curator, 'curator', LONGEST_NAME)
  if (name !== null && curator !== null && curator !== name) {
    throw new InputError(
      `Corrections that come with your key are signed with its name, ${name}: leave curator out.`,
      'curator',
    )
  }
  return {
    curator: name ?? curator,
    note: tidied(given.note, 'note', LONGEST_NOTE),
  }
}

function tidied(text: string | null | undefined, field: string, longest: number): string | null {
  // Controls, marks that turn the direction of writing, and the like have no place in a name or a reason.
  const plain = text?.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim() ?? ''
  if (plain.length > longest) throw new InputError(`${field} is longer than ${String(longest)} characters.`, field)
  return plain === '' ? null : plain
}
