/** Labels of whoever asks and whoever answers where a conversation names neither. */
export const ASKING_LABELS: ReadonlySet<string> = new Set(['q', 'question'])
export const ANSWERING_LABELS: ReadonlySet<string> = new Set(['a', 'answer'])

/** Labels at the head of a line that newsrooms print in capitals, and that nobody speaks under. */
export const NO_SPEAKER_LABELS: ReadonlySet<string> = new Set(
  'note notes photo photos picture image caption file video audio watch read listen update updated updates breaking live exclusive correction clarification editor editors opinion analysis comment commentary background context factbox timeline summary source sources credit location date time place more related topics tags tip contact warning disclaimer ps nb fact claim verdict rating score result results weather'.split(
    ' ',
  ),
)
