import { InputError } from '../../../errors.js'
import type { SpeakerChoice } from '../../../pipeline/curate/correct-speaker.js'
import { builder } from '../../builder.js'
import { keyOf } from '../../node-id.js'

/** Longest name of a speaker, in characters. */
const LONGEST = 200

export const SpeakerInput = builder.inputType('SpeakerInput', {
  isOneOf: true,
  description: 'Who said something: exactly one of the fields.',
  fields: (t) => ({
    person: t.id({ description: 'The `id` of a person.' }),
    name: t.string({
      description: 'Full name of a person: whoever the event knows by it, else somebody new.',
    }),
    organisation: t.string({ description: 'Name of a body or group.' }),
    unknown: t.boolean({ description: '`true`: nobody knows, and nobody shall be guessed.' }),
  }),
})

/** @throws InputError where no field, or an empty one, is given. */
export function speakerOf(given: typeof SpeakerInput.$inferInput): SpeakerChoice {
  const { person, name, organisation, unknown } = given
  if (typeof person === 'string') return { kind: 'person', personId: keyOf('Person', person) }
  if (typeof name === 'string') return { kind: 'name', name: tidied(name) }
  if (typeof organisation === 'string') return { kind: 'organisation', organisation: tidied(organisation) }
  if (unknown) return { kind: 'unknown' }
  throw new InputError('Say who spoke: a person, a name, an organisation, or unknown: true.', 'speaker')
}

function tidied(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (!/\p{L}/u.test(plain) || plain.length > LONGEST || /\p{C}/u.test(plain)) {
    throw new InputError(`A name has letters and at most ${String(LONGEST)} characters.`, 'speaker')
  }
  return plain
}
