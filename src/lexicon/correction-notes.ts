import { tagged } from './tagged.js'

/** Words by which a paragraph says that the text was changed, in lower case: anywhere in it, or as a label before a colon. */
export interface NotePhrases {
  readonly phrases: readonly string[]
  readonly labels: readonly string[]
}

/** What a note tells, the gravest first. */
export const NOTE_PHRASES: ReadonlyMap<'CORRECTION' | 'CLARIFICATION' | 'UPDATE', NotePhrases> = new Map([
  ['CORRECTION', { phrases: [...tagged('correction-note')], labels: [...tagged('correction-label')] }],
  ['CLARIFICATION', { phrases: [...tagged('clarification-note')], labels: [...tagged('clarification-label')] }],
  ['UPDATE', { phrases: [...tagged('update-note')], labels: [...tagged('update-note-label')] }],
])
