// C0 and C1 controls but tab and line ends; soft zero-width marks; marks and overrides of writing direction; BOM.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the very characters to remove
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * The text as it is stored: whatever could not be shown, stored or trusted becomes one space (half a character: U+FFFD).
 * The length never changes, so an offset in the stored text is an offset in the text as given.
 */
export function canonicalize(text: string): string {
  return text.replace(FORBIDDEN, ' ').replace(LONE_SURROGATE, '\uFFFD')
}
