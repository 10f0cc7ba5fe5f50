import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'

/** Changes of one regular expression at most: a list of forty words would drown all else. */
const MOST = 8

/** A regular expression that differs from `literal` in one part, and the change as it is printed. */
export interface RegexMutant {
  readonly literal: string
  readonly change: string
}

/** Ways of writing a regular expression wrong: an anchor lost, a class turned round, a quantifier or an alternative dropped. */
export function regexMutants(literal: string): readonly RegexMutant[] {
  const parsed = new RegExpParser({ ecmaVersion: 2024 }).parseLiteral(literal)
  const found: RegexMutant[] = []
  const replace = (node: AST.Node, text: string) => {
    const changed = literal.slice(0, node.start) + text + literal.slice(node.end)
    if (isValid(changed)) found.push({ literal: changed, change: `${literal} → ${changed}` })
  }
  visitRegExpAST(parsed, {
    onAssertionEnter: (node) => {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
        const sign = node.kind === 'lookahead' ? 2 : 3
        replace(node, flip(node.raw, sign, '=', '!'))
      } else replace(node, '')
    },
    onQuantifierEnter: (node) => {
      const lazy = node.greedy ? '' : '?'
      if (node.min === 0 && node.max === 1) replace(node, node.element.raw)
      else if (node.min === 0) replace(node, `${node.element.raw}+${lazy}`)
      else if (node.min === 1 && node.max > 1) replace(node, node.element.raw)
    },
    onCharacterClassEnter: (node) => {
      replace(node, node.negate ? `[${node.raw.slice(2)}` : `[^${node.raw.slice(1)}`)
    },
    onCharacterSetEnter: (node) => {
      if (node.kind !== 'any' && node.parent.type !== 'CharacterClass') replace(node, flipCase(node.raw))
    },
    onAlternativeEnter: (node) => {
      const all = node.parent.alternatives
      if (all.length < 2) return
      // With the bar in front of it, or, of the first one, with the bar behind it.
      const isFirst = all[0] === node
      const start = isFirst ? node.start : node.start - 1
      const end = isFirst ? node.end + 1 : node.end
      const changed = literal.slice(0, start) + literal.slice(end)
      if (isValid(changed)) found.push({ literal: changed, change: `${literal} → ${changed}` })
    },
    onFlagsEnter: (node) => {
      if (node.ignoreCase) replace(node, node.raw.replace('i', ''))
    },
  })
  return spread(found)
}

function flip(raw: string, at: number, a: string, b: string): string {
  return raw.slice(0, at) + (raw[at] === a ? b : a) + raw.slice(at + 1)
}

/** `\d` and `\D`, `\p{L}` and `\P{L}`: the other letter is the other set. */
function flipCase(raw: string): string {
  const letter = raw[1] ?? ''
  return `\\${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}${raw.slice(2)}`
}

function isValid(literal: string): boolean {
  const end = literal.lastIndexOf('/')
  try {
    return new RegExp(literal.slice(1, end), literal.slice(end + 1)).source !== '(?:)'
  } catch {
    return false
  }
}

/** At most `MOST`, from all over the expression. */
function spread(found: readonly RegexMutant[]): readonly RegexMutant[] {
  if (found.length <= MOST) return found
  return Array.from({ length: MOST }, (_, index) => found[Math.floor((index * found.length) / MOST)]).filter(
    (mutant) => mutant !== undefined,
  )
}
