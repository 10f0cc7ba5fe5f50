import ts from 'typescript'
import { regexMutants } from './regex-mutants.js'

/** One way of writing an expression wrong. */
export interface Change {
  /** What kind of mistake it is: `boundary`, `condition`, `call` … */
  readonly kind: string
  /** The change as it is printed: `a < b → a <= b`. */
  readonly change: string
  readonly make: () => ts.Expression
}

const f = ts.factory
const K = ts.SyntaxKind

/** What an operator is taken for: the boundary first, then the opposite. */
const OPERATORS = new Map<ts.SyntaxKind, readonly [kind: string, operator: ts.BinaryOperator][]>([
  [
    K.LessThanToken,
    [
      ['boundary', K.LessThanEqualsToken],
      ['comparison', K.GreaterThanEqualsToken],
    ],
  ],
  [
    K.LessThanEqualsToken,
    [
      ['boundary', K.LessThanToken],
      ['comparison', K.GreaterThanToken],
    ],
  ],
  [
    K.GreaterThanToken,
    [
      ['boundary', K.GreaterThanEqualsToken],
      ['comparison', K.LessThanEqualsToken],
    ],
  ],
  [
    K.GreaterThanEqualsToken,
    [
      ['boundary', K.GreaterThanToken],
      ['comparison', K.LessThanToken],
    ],
  ],
  [K.EqualsEqualsEqualsToken, [['comparison', K.ExclamationEqualsEqualsToken]]],
  [K.ExclamationEqualsEqualsToken, [['comparison', K.EqualsEqualsEqualsToken]]],
  [K.AmpersandAmpersandToken, [['logic', K.BarBarToken]]],
  [K.BarBarToken, [['logic', K.AmpersandAmpersandToken]]],
  [K.QuestionQuestionToken, [['logic', K.AmpersandAmpersandToken]]],
  [K.PlusToken, [['arithmetic', K.MinusToken]]],
  [K.MinusToken, [['arithmetic', K.PlusToken]]],
  [K.AsteriskToken, [['arithmetic', K.SlashToken]]],
  [K.SlashToken, [['arithmetic', K.AsteriskToken]]],
  [K.PercentToken, [['arithmetic', K.AsteriskToken]]],
  [K.PlusEqualsToken, [['arithmetic', K.MinusEqualsToken]]],
  [K.MinusEqualsToken, [['arithmetic', K.PlusEqualsToken]]],
])

/** Methods whose names are changed, each for its opposite. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
])

/** Methods that are left out: `names.filter(isWhole)` becomes `names`. */
const PASSED_OVER = new Set(
  'filter sort toSorted reverse toReversed slice trim trimStart trimEnd toLowerCase toUpperCase normalize'.split(' '),
)

/** Functions whose words are for people, and which tests do not hold to the letter. */
const SPEAKERS = new Set(['invariant', 'Error', 'InputError', 'NotFoundError', 'TypeError', 'RangeError'])

/** Names of properties whose words only tests and readers see. */
const FOR_READERS = new Set(['name', 'example'])

/** What can be written wrong in an expression, without what can be in the expressions inside it. */
export function findChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isExpression(node) || !canBeReplaced(node)) return []
  const text = (of: ts.Node) => of.getText(source)
  const to = (kind: string, make: () => ts.Expression, printed: string): Change => ({
    kind,
    change: `${text(node)} → ${printed}`,
    make,
  })
  const found: Change[] = []
  if (isTested(node)) {
    if (node.kind !== K.TrueKeyword && !isLoopTest(node)) found.push(to('condition', () => f.createTrue(), 'true'))
    found.push(to('condition', () => f.createFalse(), 'false'))
  }
  if (ts.isBinaryExpression(node)) found.push(...operatorChanges(node, to, text))
  else if (ts.isPrefixUnaryExpression(node)) found.push(...unaryChanges(node, to, text))
  else if (ts.isPostfixUnaryExpression(node)) {
    const isUp = node.operator === K.PlusPlusToken
    const make = () => (isUp ? f.createPostfixDecrement(node.operand) : f.createPostfixIncrement(node.operand))
    found.push(to('arithmetic', make, text(node.operand) + (isUp ? '--' : '++')))
  } else if (node.kind === K.TrueKeyword) found.push(to('boolean', () => f.createFalse(), 'false'))
  else if (node.kind === K.FalseKeyword) found.push(to('boolean', () => f.createTrue(), 'true'))
  else if (ts.isNumericLiteral(node)) found.push(...numberChanges(node, to))
  else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (!isForReaders(node)) {
      const other = node.text === '' ? 'Q' : ''
      found.push(to('text', () => f.createStringLiteral(other), `'${other}'`))
    }
  } else if (ts.isRegularExpressionLiteral(node)) {
    for (const { literal } of regexMutants(node.text)) {
      found.push(to('pattern', () => f.createRegularExpressionLiteral(literal), literal))
    }
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
    found.push(to('list', () => f.createArrayLiteralExpression([]), '[]'))
  } else if (ts.isCallExpression(node)) found.push(...callChanges(node, to, text))
  if (isArrowBody(node)) found.push(to('return', () => f.createVoidZero(), 'undefined'))
  return found
}

type To = (kind: string, make: () => ts.Expression, printed: string) => Change

function operatorChanges(node: ts.BinaryExpression, to: To, text: (of: ts.Node) => string): Change[] {
  const { left, right } = node
  const operator = node.operatorToken.kind
  if (operator === K.PlusToken && [left, right].some((side) => isText(side))) return []
  const changes = OPERATORS.get(operator) ?? []
  return changes
    .filter(([kind]) => kind !== 'comparison' || !isTested(node))
    .map(([kind, other]) =>
      to(
        kind,
        () =>
          f.createBinaryExpression(
            f.createParenthesizedExpression(left),
            other,
            f.createParenthesizedExpression(right),
          ),
        `${text(left)} ${ts.tokenToString(other) ?? ''} ${text(right)}`,
      ),
    )
}

/** Whether a sum is one of strings. */
function isText(side: ts.Expression): boolean {
  if (ts.isStringLiteralLike(side) || ts.isTemplateExpression(side)) return true
  return (
    ts.isBinaryExpression(side) && side.operatorToken.kind === K.PlusToken && (isText(side.left) || isText(side.right))
  )
}

function unaryChanges(node: ts.PrefixUnaryExpression, to: To, text: (of: ts.Node) => string): Change[] {
  const { operand } = node
  if (node.operator === K.ExclamationToken) return isTested(node) ? [] : [to('negation', () => operand, text(operand))]
  if (node.operator === K.PlusPlusToken)
    return [to('arithmetic', () => f.createPrefixDecrement(operand), `--${text(operand)}`)]
  if (node.operator === K.MinusMinusToken)
    return [to('arithmetic', () => f.createPrefixIncrement(operand), `++${text(operand)}`)]
  if (node.operator === K.MinusToken) return [to('arithmetic', () => operand, text(operand))]
  return []
}

/** Numbers that have a name: one more and one less of what is counted, a fifth more and less of what is measured. */
function numberChanges(node: ts.NumericLiteral, to: To): Change[] {
  if (!hasName(node)) return []
  const value = Number(node.text)
  const others = Number.isInteger(value) && value < 1000 ? [value + 1, value - 1] : [value * 1.2, value * 0.8]
  return others.map((other) => {
    const printed = Number(other.toPrecision(6))
    const make = () =>
      printed < 0 ? f.createPrefixMinus(f.createNumericLiteral(-printed)) : f.createNumericLiteral(printed)
    return to('threshold', make, String(printed))
  })
}

function hasName(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isVariableDeclaration(parent)) return (parent.parent.flags & ts.NodeFlags.Const) !== 0
  if (ts.isPrefixUnaryExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent))
    return hasName(parent)
  return (ts.isPropertyAssignment(parent) && parent.initializer === node) || ts.isParameter(parent)
}

function callChanges(node: ts.CallExpression, to: To, text: (of: ts.Node) => string): Change[] {
  const callee = node.expression
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken !== undefined || ts.isOptionalChain(callee))
    return []
  const name = callee.name.text
  const other = METHODS.get(name)
  if (other !== undefined) {
    const make = () =>
      f.createCallExpression(f.createPropertyAccessExpression(callee.expression, other), undefined, node.arguments)
    return [to('method', make, `${text(callee.expression)}.${other}(…)`)]
  }
  return PASSED_OVER.has(name) ? [to('method', () => callee.expression, text(callee.expression))] : []
}

/** The test of `if`, `while`, `for` or `? :`. */
function isTested(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node
  return (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node
}

function isLoopTest(node: ts.Node): boolean {
  return ts.isWhileStatement(node.parent) || ts.isForStatement(node.parent)
}

function isArrowBody(node: ts.Node): boolean {
  return ts.isArrowFunction(node.parent) && node.parent.body === node
}

/** Words of an error, and those that name a rule or show what it is for. */
function isForReaders(node: ts.Node): boolean {
  for (let at = node; !ts.isStatement(at); at = at.parent) {
    const { parent } = at
    if (ts.isThrowStatement(parent)) return true
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && ts.isIdentifier(parent.expression)) {
      if (SPEAKERS.has(parent.expression.text)) return true
    }
    if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && FOR_READERS.has(parent.name.text))
      return true
  }
  return false
}

/** Whether another expression may stand where this one stands. */
function canBeReplaced(node: ts.Expression): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isEnumMember(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false
  if (ts.isTaggedTemplateExpression(parent) || ts.isLiteralTypeNode(parent) || ts.isMethodDeclaration(parent))
    return false
  if (ts.isParenthesizedExpression(node)) return false
  // `a?.b.c` ends with `a`: what stands in brackets would not.
  if (ts.isOptionalChain(parent) && parent.expression === node) return false
  return !(ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind))
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= K.FirstAssignment && kind <= K.LastAssignment
}
