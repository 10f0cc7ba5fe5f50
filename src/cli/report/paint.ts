import { styleText } from 'node:util'

/** How the report sets words apart. Without colour it falls back on signs that survive a pipe, a mail and a printer. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly heading: (text: string) => string
  /** Something a reporter must check before printing. */
  readonly warn: (text: string) => string
  /** Words of a wording that the fullest wording has not: yellow, or between asterisks. */
  readonly changed: (text: string) => string
}

export const colours: Paint = {
  strong: (text) => styleText('bold', text, { validateStream: false }),
  quiet: (text) => styleText('dim', text, { validateStream: false }),
  heading: (text) => styleText(['bold', 'cyan'], text, { validateStream: false }),
  warn: (text) => styleText('red', text, { validateStream: false }),
  changed: (text) => styleText(['bold', 'yellow'], text, { validateStream: false }),
}

export const noColours: Paint = {
  strong: (text) => text,
  quiet: (text) => text,
  heading: (text) => text,
  warn: (text) => text,
  changed: (text) => `*${text}*`,
}
