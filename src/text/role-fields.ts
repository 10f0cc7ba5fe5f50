import { ROLE_FIELDS } from '../lexicon/role-fields.js'
import { fold } from './fold.js'
import { findWords } from './words.js'

/** The walks of life that a printed role belongs to: "former goalkeeper and coach" -> sport; none for "spokesman". */
export function fieldsOfRole(role: string): string[] {
  return findWords(fold(role)).flatMap(({ text }) => ROLE_FIELDS.get(text.replace(/'s?$/, '')) ?? [])
}
