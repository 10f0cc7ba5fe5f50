import ts from 'typescript'

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

/** What a statement at the outermost level of a module declares or runs; undefined for what does neither. */
export function describeDeclaration(
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
