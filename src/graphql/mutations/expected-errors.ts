import { ConflictError, InputError, NotFoundError } from '../../errors.js'
import { builder } from '../builder.js'
import { encodeId } from '../node-id.js'

const ExpectedError = builder.interfaceRef<Error>('ExpectedError').implement({
  description: 'Why a change was not made, where the request itself was in order. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What stands in the way, in one sentence, and what to do.' }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'Something that the change names does not exist, or exists no longer.',
  interfaces: [ExpectedError],
  fields: (t) => ({
    id: t.id({ description: 'The id that leads nowhere.', resolve: ({ kind, id }) => encodeId(kind, id) }),
  }),
})

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description:
    'The change does not fit what is stored: an event that would lose all articles, a decision that stands already.',
  interfaces: [ExpectedError],
})

builder.objectType(InputError, {
  name: 'InvalidInputError',
  description: 'An argument cannot be used as it was given.',
  interfaces: [ExpectedError],
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'Name of the argument; null when all of them together are meant.',
    }),
  }),
})

/** The expected failures of a change that names stored things. Each becomes a member of the field's result union. */
export const EXPECTED_ERRORS = [NotFoundError, ConflictError, InputError]
