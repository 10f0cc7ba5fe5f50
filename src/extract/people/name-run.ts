import type { Token } from '../../text/tokens.js'

/** A person's name as printed at one place, without titles: tokens from `from` up to `to`. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** Words of the longest by-name: "Sammy the Bull". */
const LONGEST_NICKNAME = 4

/** The token behind a by-name in marks that begins at a token: `“Fat Tony”`; null where none does. */
export function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  if (!/^["\u201C]$/.test(tokens[at]?.text ?? '')) return null
  for (let i = at + 1; i <= at + LONGEST_NICKNAME + 1; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (/^["\u201D]$/.test(token.text)) return i > at + 1 ? i + 1 : null
    if (token.kind !== 'word') return null
  }
  return null
}
