import { tagged } from './tagged.js'

/** Labels of whoever asks and whoever answers where a conversation names neither. */
export const ASKING_LABELS = tagged('asking-label')
export const ANSWERING_LABELS = tagged('answering-label')

/** Labels at the head of a line that newsrooms print in capitals, and that nobody speaks under. */
export const NO_SPEAKER_LABELS = tagged('no-speaker-label')
