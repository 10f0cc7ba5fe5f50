import type { CheckVerdict } from '../../src/model/check.js'

/** A quotation as an article prints it, and whom it is given to. */
export interface Said {
  readonly text: string
  readonly speaker: string
}

/** A draft with one quotation, and what the check should say of it. */
export interface Draft {
  readonly text: string
  readonly quotation: string
  readonly expected: CheckVerdict
  /** The words as they were printed. */
  readonly was: string
}

/** What is done to the words; the verdict of each stands in `EXPECTED`. */
export const ALTERATIONS = [
  'UNTOUCHED',
  'FRAGMENT',
  'WORD_SWAPPED',
  'NEGATION_IN',
  'NEGATION_OUT',
  'MIDDLE_CUT',
  'HALVES_JOINED',
  'WRONG_SPEAKER',
  'WRONG_NUMBER',
  'INVENTED',
] as const

export type Alteration = (typeof ALTERATIONS)[number]

const EXPECTED: Readonly<Record<Alteration, CheckVerdict>> = {
  UNTOUCHED: 'VERBATIM',
  FRAGMENT: 'VERBATIM',
  WORD_SWAPPED: 'ALTERED',
  NEGATION_IN: 'ALTERED',
  NEGATION_OUT: 'ALTERED',
  MIDDLE_CUT: 'CUT',
  HALVES_JOINED: 'JOINED',
  WRONG_SPEAKER: 'OTHER_SPEAKER',
  WRONG_NUMBER: 'OTHER_FIGURE',
  INVENTED: 'NOT_FOUND',
}

const AUXILIARY = /\b(is|are|was|were|will|would|can|could|should|has|have|had)\b/u
const NEGATED = /\b(?:not|never)\s/u
const TURNERS = /\b(?:not|never|no|none|nobody|nothing|neither|nor|if|unless|without|except|until|\w+n['’]t|cannot)\b/iu
const NUMBER = /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\b/u
const OTHER_NUMBERS = ['11', '17', '23', '48', '86']
const FEWEST_WORDS = 10

/** Words of our own, of which nobody ever said a sentence. */
const WORDS =
  'lanterns moss the quietly over harbour painted seven goats before breakfast with marmalade trumpets under velvet ladders while otters juggled turnips'.split(
    ' ',
  )

/** A draft with one altered quotation; null where no quotation from here on can be altered so. */
export function alter(kind: Alteration, said: readonly Said[], from: number, random: () => number): Draft | null {
  for (let i = 0; i < said.length; i++) {
    const one = said[(from * 7 + i) % said.length]
    const other = said[(from * 13 + i * 5 + 1) % said.length]
    if (
      one === undefined ||
      other === undefined ||
      one.text.split(/\s+/u).length < FEWEST_WORDS ||
      /[[\]"“”…\n]|\.\.\./u.test(one.text)
    )
      continue
    const words = change(kind, one.text, other.text, random)
    if (words === null) continue
    const speaker = kind === 'WRONG_SPEAKER' ? otherSpeaker(said, one, from) : one.speaker
    if (speaker === null) continue
    const quotation = words.replace(/[.,;]$/u, '')
    return {
      text: `The board met on Monday.\n\n${speaker} told reporters: “${quotation}.”\n`,
      quotation,
      expected: EXPECTED[kind],
      was: kind === 'HALVES_JOINED' ? `${one.text} / ${other.text}` : one.text,
    }
  }
  return null
}

function otherSpeaker(said: readonly Said[], { speaker, text }: Said, from: number): string | null {
  const last = (name: string): string => name.split(' ').at(-1) ?? ''
  const own = new Set(said.filter((one) => one.text.includes(text.slice(0, 40))).map((one) => last(one.speaker)))
  for (let i = 0; i < said.length; i++) {
    const other = said[(from * 3 + i) % said.length]?.speaker ?? ''
    if (other.split(' ').length === 2 && !own.has(last(other)) && last(other) !== last(speaker)) return other
  }
  return null
}

function change(kind: Alteration, text: string, other: string, random: () => number): string | null {
  const words = text.split(/\s+/u)
  const at = 2 + below(words.length - 5, random)
  switch (kind) {
    case 'UNTOUCHED':
    case 'WRONG_SPEAKER':
      return text
    case 'FRAGMENT': {
      const part = words.slice(at > words.length - 5 ? 0 : at).join(' ')
      return TURNERS.test(text) || part.split(' ').length < 5 ? null : part
    }
    case 'WORD_SWAPPED':
      if (WORDS.includes(words[at]?.toLowerCase() ?? '')) return null
      return words.map((word, i) => (i === at ? (WORDS[below(WORDS.length, random)] ?? word) : word)).join(' ')
    case 'NEGATION_IN':
      return TURNERS.test(text) || !AUXILIARY.test(text) ? null : text.replace(AUXILIARY, '$1 not')
    case 'NEGATION_OUT':
      return NEGATED.test(text) ? text.replace(NEGATED, '') : null
    case 'MIDDLE_CUT': {
      const cut = words.slice(at, at + 3).join(' ')
      return at + 5 > words.length || TURNERS.test(cut) || cut === words.slice(at + 3, at + 6).join(' ')
        ? null
        : [...words.slice(0, at), ...words.slice(at + 3)].join(' ')
    }
    case 'HALVES_JOINED': {
      const second = other.split(/\s+/u)
      if (second.length < FEWEST_WORDS || other === text || /[[\]"“”…\n]|\.\.\./u.test(other)) return null
      return [...words.slice(0, 6), ...second.slice(-6)].join(' ')
    }
    case 'WRONG_NUMBER': {
      const number = NUMBER.exec(text)?.[0]
      const wrong = OTHER_NUMBERS.find((one) => one !== number)
      return number === undefined || wrong === undefined || /[-%$.,]/u.test(text.charAt(text.indexOf(number) - 1))
        ? null
        : text.replace(NUMBER, wrong)
    }
    case 'INVENTED':
      return Array.from({ length: 12 }, () => WORDS[below(WORDS.length, random)] ?? '').join(' ')
  }
}

function below(most: number, random: () => number): number {
  return Math.floor(random() * most)
}
