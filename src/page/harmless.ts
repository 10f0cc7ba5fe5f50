/** Code units that steer a page or a terminal, or turn the direction of writing; line breaks and tabs are none of them. */
// eslint-disable-next-line no-control-regex
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The first of the pictures that stand for control characters: "␀". */
const PICTURES = 0x2400
const LAST_WITH_PICTURE = 0x1f

/**
 * A text from outside as a page may show it: what steers is shown as a sign, one for one, so that every place in the text
 * stays where it was. An outlet may be named anything, such as a sign that makes all that follows run backwards.
 */
export function harmless(text: string): string {
  return text.replace(STEERING, (sign) => {
    const code = sign.charCodeAt(0)
    return code <= LAST_WITH_PICTURE ? String.fromCharCode(PICTURES + code) : '\ufffd'
  })
}

/** The same for every text within an answer. */
export function allHarmless<Value>(value: Value): Value {
  if (typeof value === 'string') return harmless(value) as Value
  if (Array.isArray(value)) return value.map(allHarmless) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, allHarmless(inner)])) as Value
}

/** An address that a page may link to; null for one that would run something ("javascript:…"). */
export function safeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
