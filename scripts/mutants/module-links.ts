import ts from 'typescript'

/** What a module takes from other modules of the project, and what it hands on. */
export interface ModuleLinks {
  /** Paths as written, of values alone. */
  readonly paths: readonly string[]
  /** The name under which a module knows what another one calls `name`. */
  readonly imported: ReadonlyMap<string, { readonly path: string; readonly name: string }>
  /** `export { name } from './path.js'` */
  readonly handedOn: ReadonlyMap<string, { readonly path: string; readonly name: string }>
}

/** Reads the imports of a module, those of types left out. */
export function readLinks(file: string, text: string): ModuleLinks {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023)
  const paths = new Set<string>()
  const imported = new Map<string, { path: string; name: string }>()
  const handedOn = new Map<string, { path: string; name: string }>()
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const clause = statement.importClause
      if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue
      const path = statement.moduleSpecifier.text
      paths.add(path)
      const bindings = clause?.namedBindings
      if (bindings !== undefined && ts.isNamedImports(bindings)) {
        for (const { name, propertyName, isTypeOnly } of bindings.elements) {
          if (!isTypeOnly) imported.set(name.text, { path, name: (propertyName ?? name).text })
        }
      }
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && !statement.isTypeOnly) {
      if (!ts.isStringLiteral(statement.moduleSpecifier)) continue
      const path = statement.moduleSpecifier.text
      paths.add(path)
      if (statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName, isTypeOnly } of statement.exportClause.elements) {
          if (!isTypeOnly) handedOn.set(name.text, { path, name: (propertyName ?? name).text })
        }
      }
    }
  }
  return { paths: [...paths], imported, handedOn }
}
