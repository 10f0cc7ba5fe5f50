import { fold } from './fold.js'

/** A name as a key for addresses: lower case, no accents, words joined by hyphens. "L’Écho du Port" -> "l-echo-du-port". */
export function slugify(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')
}
