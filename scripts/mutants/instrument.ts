import ts from 'typescript'
import { describeDeclaration, type Declaration } from './describe-declaration.js'
import { findChanges } from './find-changes.js'
import { inPart, later, SWITCH, type Numbers } from './run-in-parts.js'

/** A mistake that can be switched on. */
export interface Mutant {
  readonly id: number
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly kind: string
  readonly change: string
}

/** A module as it stands in the copy. */
export interface Instrumented {
  readonly code: string
  readonly mutants: readonly Mutant[]
  readonly declarations: readonly Declaration[]
}

const f = ts.factory
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
        const declaration = describeDeclaration(statement, parted.part, [first, numbers.mutant], source)
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
