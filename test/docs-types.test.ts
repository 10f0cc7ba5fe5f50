import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const GUIDES = readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`)

/** Every example for our own client. Those for other people's clients need packages that are not here. */
const EXAMPLES = ['README.md', ...GUIDES].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)]
    .map(([, source = '']) => source)
    .filter((source) => source.includes("'rashomon/client'"))
    .map((source, index) => ({ name: `${page} ${String(index + 1)}`, source })),
)

it('the examples of README and guides compile under strict', () => {
  expect(EXAMPLES.length).toBeGreaterThan(3)
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, paths: { 'rashomon/client': ['./src/client/index.ts'] } },
    ROOT,
  )
  const files = new Map(EXAMPLES.map(({ source }, index) => [join(ROOT, `example-${String(index)}.ts`), source]))
  const usual = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => files.has(path) || usual.fileExists(path),
    readFile: (path) => files.get(path) ?? usual.readFile(path),
    getSourceFile: (path, language) => {
      const source = files.get(path)
      return source === undefined ? usual.getSourceFile(path, language) : ts.createSourceFile(path, source, language)
    },
  }
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
}, 120_000)
