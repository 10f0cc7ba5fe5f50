import ts from 'typescript'

/** More words than this in one place are a list, and lists stand in the lexicon. */
const MOST_WORDS = 5

/** A list of words that stands in code. */
export interface ListInCode {
  readonly line: number
  readonly words: number
}

/** The lists of words that a source file holds: arrays and split strings, and alternations of regular expressions. */
export function listsInCode(file: string, text: string): ListInCode[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const found: ListInCode[] = []
  const visit = (node: ts.Node): void => {
    const words = wordsIn(node)
    if (words > MOST_WORDS) {
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, words })
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** How many words a node lists, 0 when it is no list. */
function wordsIn(node: ts.Node): number {
  if (ts.isAsExpression(node)) return 0
  if (ts.isArrayLiteralExpression(node)) return isConst(node) ? 0 : node.elements.filter(isWordOrPair).length
  if (ts.isCallExpression(node)) return splitWords(node)
  if (ts.isRegularExpressionLiteral(node)) return longestAlternation(node.text)
  if (ts.isStringLiteralLike(node)) return longestAlternation(node.text)
  if (ts.isTemplateExpression(node)) return longestAlternation(node.getText())
  return 0
}

/** `['a', 'b'] as const` names the values of a type. */
function isConst(node: ts.Node): boolean {
  return ts.isAsExpression(node.parent) && ts.isTypeReferenceNode(node.parent.type)
}

function isWordOrPair(node: ts.Node): boolean {
  const first = ts.isArrayLiteralExpression(node) ? node.elements[0] : node
  return first !== undefined && ts.isStringLiteralLike(first) && isWord(first.text)
}

/** A word or phrase of a language, not a name in the program: "UPPER_CASE" and "camelCase" are such names. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{M}'’. -]{2,}$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text) && !/^\p{Lu}{3,}$/u.test(text)
}

/** Words of `'one two three'.split(' ')` and of strings joined by a plus. */
function splitWords(call: ts.CallExpression): number {
  if (!ts.isPropertyAccessExpression(call.expression)) return 0
  if (call.expression.name.text !== 'split') return 0
  const separator = call.arguments[0]
  if (separator === undefined || !ts.isStringLiteralLike(separator) || separator.text === '') return 0
  return stringOf(call.expression.expression).split(separator.text).filter(isWord).length
}

function stringOf(node: ts.Node): string {
  if (ts.isParenthesizedExpression(node)) return stringOf(node.expression)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isBinaryExpression(node)) return stringOf(node.left) + stringOf(node.right)
  return ''
}

/** The most words that one alternation of a regular expression chooses from. */
function longestAlternation(pattern: string): number {
  let most = 0
  const open: string[][] = [['']]
  const close = (): void => {
    most = Math.max(most, (open.pop() ?? []).filter(isAlternative).length)
    if (open.length === 0) open.push([''])
  }
  for (const part of pattern.match(PIECES) ?? []) {
    const branches = open.at(-1) ?? []
    if (part.startsWith('(')) open.push([''])
    else if (part === ')') close()
    else if (part === '|') branches.push('')
    else branches.push((branches.pop() ?? '') + (part.startsWith('[') ? '' : part))
  }
  while (open.length > 1) close()
  close()
  return most
}

/** The pieces of a pattern: an escape, a class of letters, the opening of a group, its end, a bar, and anything else. */
// eslint-disable-next-line regexp/no-super-linear-move -- patterns of our own code are short
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^\\]/gu

/** "minist(?:er|ry)" and "e-?mail" are words too; what holds more than a few signs of pattern is none. */
function isAlternative(branch: string): boolean {
  return /^[\p{L}'’ .?-]{2,}$/u.test(branch.replaceAll(/\\[sbu.]|[+^$]/g, ''))
}
