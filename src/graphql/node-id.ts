import { codedError } from './coded-error.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The opaque id that clients see: the kind and the key, in base64. */
export function encodeId(kind: string, key: string): string {
  return Buffer.from(`${kind}:${key}`).toString('base64url')
}

/** @throws GraphQLError `BAD_INPUT` for a text that no `id` field ever gave. */
export function decodeId(id: string): { typename: string; id: string } {
  const [typename, key, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':')
  if (typename === undefined || key === undefined || rest.length > 0 || !UUID.test(key)) {
    throw codedError('BAD_INPUT', `"${id.slice(0, 80)}" is not an id. Ids come from a field named id.`)
  }
  return { typename, id: key }
}

/**
 * The key of an argument that names one kind of thing. The bare key, as the command line prints it, is taken as well.
 * @throws GraphQLError `BAD_INPUT` where the id is of another kind or none at all.
 */
export function keyOf(kind: string, id: string): string {
  if (UUID.test(id)) return id.toLowerCase()
  const { typename, id: key } = decodeId(id)
  if (typename !== kind) {
    throw codedError(
      'BAD_INPUT',
      `"${id}" is the id of a thing of kind ${typename}; here an id of kind ${kind} is needed.`,
    )
  }
  return key
}

/** The key within the id of a thing of this kind; null for any other text. */
export function decodedKey(kind: string, id: string): string | null {
  const [typename, key, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':')
  return typename === kind && key !== undefined && rest.length === 0 && UUID.test(key) ? key : null
}
