/**
 * A text from outside as one line of a terminal: what would move the cursor, colour, or turn the direction of writing is
 * spelt out. A file may be named anything: "\u001b[2J" clears a screen.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}
