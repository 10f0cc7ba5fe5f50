import ts from 'typescript'

/** Numbers that go on from file to file. */
export interface Numbers {
  mutant: number
  part: number
}

const f = ts.factory

/** What the copy of a module asks which mutant is on. */
export const SWITCH = '$mutants'

/** Lets what a statement does when its module is loaded be done again. */
export function inPart(
  written: ts.Statement,
  visited: ts.Statement,
  numbers: Numbers,
): { part: number; statements: ts.Statement[] } {
  const asIs = { part: 0, statements: [visited] }
  if (waits(written)) return asIs
  if (ts.isVariableStatement(visited)) {
    const { declarations } = visited.declarationList
    if (!declarations.every(({ name, initializer }) => ts.isIdentifier(name) && initializer !== undefined)) return asIs
    const part = numbers.part++
    const names = declarations.map(({ name }) => f.createVariableDeclaration(name))
    const sets = declarations.map(({ name, initializer }) =>
      f.createExpressionStatement(f.createAssignment(name as ts.Identifier, initializer ?? f.createVoidZero())),
    )
    const modifiers = visited.modifiers
    const variables = f.createVariableStatement(modifiers, f.createVariableDeclarationList(names, ts.NodeFlags.Let))
    const isMemory = declarations.some(({ initializer }) => initializer !== undefined && remembers(initializer))
    return { part, statements: [variables, runPart(part, sets, isMemory)] }
  }
  const isRun =
    ts.isExpressionStatement(written) ||
    ts.isForOfStatement(written) ||
    ts.isForStatement(written) ||
    ts.isIfStatement(written)
  if (!isRun) return asIs
  const part = numbers.part++
  return { part, statements: [runPart(part, [visited])] }
}

/**
 * `new LazySet(later(() => …))`, `once(later(() => …))`: what fills a lazy list is run long after its module is loaded, and is part
 * of it all the same.
 */
export function later(node: ts.Node): ts.Node {
  const isLazy = ts.isNewExpression(node) && isNamed(node.expression, /^Lazy/u)
  if (!isLazy && !(ts.isCallExpression(node) && isNamed(node.expression, /^once$/u))) return node
  const call = f.createPropertyAccessExpression(f.createIdentifier(SWITCH), 'later')
  const fills = node.arguments?.map((fill) => f.createCallExpression(call, undefined, [fill])) ?? []
  return ts.isNewExpression(node)
    ? f.updateNewExpression(node, node.expression, node.typeArguments, fills)
    : f.updateCallExpression(node, node.expression, node.typeArguments, fills)
}

function isNamed(node: ts.Node, name: RegExp): boolean {
  return ts.isIdentifier(node) && name.test(node.text)
}

/** Whether a constant keeps what functions once answered: they would not be asked again with a mutant in them. */
function remembers(node: ts.Expression): boolean {
  return ts.isNewExpression(node) && isNamed(node.expression, /^(?:KnownWords|WeakMap|Uint\d+Array)$/u)
}

function runPart(part: number, statements: readonly ts.Statement[], isMemory = false): ts.Statement {
  const body = f.createBlock(statements, true)
  const run = f.createArrowFunction(undefined, undefined, [], undefined, undefined, body)
  const init = f.createPropertyAccessExpression(f.createIdentifier(SWITCH), isMemory ? 'keep' : 'init')
  return f.createExpressionStatement(f.createCallExpression(init, undefined, [f.createNumericLiteral(part), run]))
}

/** Whether a statement waits for a promise outside its functions. */
function waits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false
  return ts.forEachChild(node, (child) => (waits(child) ? true : undefined)) ?? false
}
