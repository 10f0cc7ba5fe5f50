import { ROLE_FIELDS } from '../lexicon/role-fields.js'
import { findWords } from './words.js'

/** The walks of life that a printed role belongs to: "former goalkeeper and coach" -> sport; none for "spokesman". */
export function fieldsOfRole(role: string): string[] {
  return findWords(role).flatMap(({ key }) => ROLE_FIELDS.get(key.replace(/'s?$/, '')) ?? [])
}
