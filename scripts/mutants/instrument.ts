import ts from 'typescript'
import { findChanges } from './find-changes.js'

/** A mistake that can be switched on. */
export interface Mutant {
  readonly id: number
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly kind: string
  readonly change: string
}

/** Something that a module declares at its outermost level, or a statement that it runs there. */
export interface Declaration {
  /** The number by which it can be run again; 0 for functions and classes, which are not run when the module is loaded. */
  readonly part: number
  readonly names: readonly string[]
  /** Names that stand in it anywhere. */
  readonly mentions: ReadonlySet<string>
  /** Those of them that it may look at when it is loaded: outside its functions, or in one that it hands to a call. */
  readonly loadMentions: ReadonlySet<string>
  /** Whether it is an empty collection that other statements fill, or a variable that is set later. */
  readonly isState: boolean
  /** Numbers of the mutants inside: from the first up to the second. */
  readonly mutants: readonly [number, number]
}

/** A module as it stands in the copy. */
export interface Instrumented {
  readonly code: string
  readonly mutants: readonly Mutant[]
  readonly declarations: readonly Declaration[]
}

/** Numbers that go on from file to file. */
export interface Numbers {
  mutant: number
  part: number
}

const f = ts.factory
const SWITCH = '$mutants'

export const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  sourceMap: false,
}

/**
 * A module with all its mutants in it, each behind a question to the switch, and with what it runs when it is loaded in parts
 * that can be run again: a constant is made a variable, whose new value those who import it see.
 */
export function instrument(
  file: string,
  text: string,
  isMutated: boolean,
  switchPath: string,
  numbers: Numbers,
): Instrumented {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const mutants: Mutant[] = []
  const declarations: Declaration[] = []

  const number = (node: ts.Node, changes: readonly { readonly kind: string; readonly change: string }[]) => {
    const first = numbers.mutant
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    for (const { kind, change } of changes) {
      mutants.push({ id: numbers.mutant++, file, line, kind, change: change.replaceAll(/\s+/gu, ' ') })
    }
    return first
  }

  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node
      const changes = isMutated ? findChanges(node, source) : []
      const first = changes.length === 0 ? 0 : number(node, changes)
      if (ts.isExpressionStatement(node) && isMutated && ts.isCallExpression(node.expression)) return removable(node)
      const visited = later(ts.visitEachChild(node, visit, context))
      if (changes.length > 0) return choice(visited as ts.Expression, first, changes)
      return isMutated && ts.isBlock(visited) && isBody(node) ? emptied(node, visited) : visited
    }
    const removable = (node: ts.ExpressionStatement) => {
      const id = number(node, [{ kind: 'call', change: `${node.getText(source)} → nothing` }])
      const visited = ts.visitEachChild(node, visit, context)
      // In brackets of its own, or an `else` behind it would be taken for the switch's.
      return f.createBlock([f.createIfStatement(f.createLogicalNot(ask(id, id + 1)), f.createBlock([visited]))])
    }
    const emptied = (node: ts.Node, visited: ts.Block) => {
      if (visited.statements.length === 0) return visited
      const id = number(node.parent, [{ kind: 'body', change: `${titleOf(node.parent, source)} does nothing` }])
      return f.updateBlock(visited, [
        f.createIfStatement(ask(id, id + 1), f.createReturnStatement()),
        ...visited.statements,
      ])
    }
    return (root) => {
      const statements = root.statements.flatMap((statement) => {
        const first = numbers.mutant
        const visited = visit(statement) as ts.Statement
        const parted = inPart(statement, visited, numbers)
        const declaration = describe(statement, parted.part, [first, numbers.mutant], source)
        if (declaration !== undefined) declarations.push(declaration)
        return parted.statements
      })
      return f.updateSourceFile(root, [importSwitch(switchPath), ...statements])
    }
  }

  const transformed = ts.transform(source, [transformer])
  const written = ts.createPrinter().printFile(transformed.transformed[0] ?? source)
  transformed.dispose()
  const { outputText } = ts.transpileModule(written, { fileName: file, compilerOptions: OPTIONS })
  return { code: outputText, mutants, declarations }
}

/** `(on(7, 9) ? active === 7 ? first : second : as written)` */
function choice(written: ts.Expression, first: number, changes: ReturnType<typeof findChanges>): ts.Expression {
  const last = changes.length - 1
  let wrong = changes[last]?.make() ?? written
  for (let at = last - 1; at >= 0; at--) {
    const isActive = f.createStrictEquality(
      f.createPropertyAccessExpression(f.createIdentifier(SWITCH), 'active'),
      f.createNumericLiteral(first + at),
    )
    wrong = f.createConditionalExpression(
      isActive,
      undefined,
      inBrackets(changes[at]?.make() ?? written),
      undefined,
      inBrackets(wrong),
    )
  }
  const asked = ask(first, first + changes.length)
  return inBrackets(f.createConditionalExpression(asked, undefined, inBrackets(wrong), undefined, inBrackets(written)))
}

function inBrackets(expression: ts.Expression): ts.Expression {
  return f.createParenthesizedExpression(expression)
}

function ask(first: number, end: number): ts.Expression {
  return f.createCallExpression(f.createPropertyAccessExpression(f.createIdentifier(SWITCH), 'on'), undefined, [
    f.createNumericLiteral(first),
    f.createNumericLiteral(end),
  ])
}

function importSwitch(path: string): ts.Statement {
  const clause = f.createImportClause(undefined, undefined, f.createNamespaceImport(f.createIdentifier(SWITCH)))
  return f.createImportDeclaration(undefined, clause, f.createStringLiteral(path))
}

/** Whether a block is what a function does. */
function isBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node.parent) && !ts.isConstructorDeclaration(node.parent)
}

function titleOf(node: ts.Node, source: ts.SourceFile): string {
  const named = ts.isVariableDeclaration(node.parent) ? node.parent : node
  const name = (named as Partial<ts.NamedDeclaration>).name
  return name === undefined ? 'this function' : `${name.getText(source)}()`
}

/** Lets what a statement does when its module is loaded be done again. */
function inPart(
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
function later(node: ts.Node): ts.Node {
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

function describe(
  statement: ts.Statement,
  part: number,
  mutants: readonly [number, number],
  source: ts.SourceFile,
): Declaration | undefined {
  const names: string[] = []
  let isState = false
  if (ts.isVariableStatement(statement)) {
    const { declarationList } = statement
    for (const { name, initializer } of declarationList.declarations) {
      names.push(name.getText(source))
      isState ||=
        (declarationList.flags & ts.NodeFlags.Let) !== 0 ||
        (initializer !== undefined && isEmptyCollection(initializer))
    }
  } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name !== undefined) names.push(statement.name.text)
  } else if (part === 0) return undefined
  const mentions = new Set<string>()
  const loadMentions = new Set<string>()
  const read = (node: ts.Node, isLater: boolean): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isIdentifier(node)) {
      mentions.add(node.text)
      if (!isLater) loadMentions.add(node.text)
    }
    const opensFunction = ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)
    ts.forEachChild(node, (child) => {
      read(child, isLater || opensFunction)
    })
  }
  read(statement, false)
  return { part, names, mentions, loadMentions, isState, mutants }
}

function isEmptyCollection(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0
  return ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0
}
