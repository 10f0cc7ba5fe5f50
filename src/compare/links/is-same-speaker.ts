import { fold } from '../../text/fold.js'
import { GENERATIONS } from '../../text/generations.js'
import type { Passage } from './passage.js'

/** Whether two articles give a passage to one speaker; null where either names nobody, or a body where the other names a person. */
export function isSameSpeaker(a: Passage, b: Passage): boolean | null {
  if (a.speaker === null || b.speaker === null) return null
  if (a.personId !== null && a.personId === b.personId) return true
  if (mayNameOnePerson(namesOf(a.speaker), namesOf(b.speaker))) return true
  return a.personId !== null && b.personId !== null ? false : null
}

/** Whether two names may be one person's, or one body's: by the last word, or because one is a part of the other. */
export function mayNameOnePerson(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

/** The words of a name, folded, without "Jr." */
export function namesOf(name: string): string[] {
  return fold(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !GENERATIONS.has(word))
}
