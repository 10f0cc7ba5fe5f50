import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { WEIGHTS_FORMAT } from '../../src/models/load-models.js'
import type { Models } from '../../src/models/weights.js'

const ROOT = resolve(import.meta.dirname, '../..')
const UNTRIED =
  'Learned anew, and not made again since. Run the script at a commit of main, and name it here if the bytes are the same.'
const MANIFEST = resolve(ROOT, 'models/manifest.json')

interface Manifest {
  readonly models: Record<string, Record<string, unknown>>
}

/**
 * Writes a model's lines to `models/` and enters the file and the script that made it into the manifest. What stands there of
 * the corpus, the figures and the licence is written by hand and stays; so does `remade`, the commit at which the script was
 * seen to give these very bytes, as long as they are the same. The same lines give the same bytes.
 *
 * @param script path of the training script from the root of the project.
 */
export function writeModel(name: keyof Models, script: string, lines: string): void {
  const text = lines.endsWith('\n') ? lines : `${lines}\n`
  const file = `${name}.weights`
  writeFileSync(resolve(ROOT, 'models', file), text)
  const { models, ...rest } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest
  const remadeBefore = models[name]?.['remade'] as { readonly sha256: string } | undefined
  const entry = {
    ...models[name],
    file,
    format: WEIGHTS_FORMAT,
    sha256: sha256(text),
    script,
    scriptSha256: hashScript(script),
    remade:
      remadeBefore?.sha256 === sha256(text) ? remadeBefore : { sha256: sha256(text), commit: null, note: UNTRIED },
  }
  writeFileSync(MANIFEST, `${JSON.stringify({ ...rest, models: { ...models, [name]: entry } }, null, 2)}\n`)
  console.log(`models/${file}: ${text.split(/[\t\n]/).filter((piece) => piece.includes(' ')).length} features`)
}

/** One hash for a script and all files of scripts/ that it imports, directly or through others. */
export function hashScript(script: string): string {
  const files = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file) || !file.startsWith(resolve(ROOT, 'scripts') + sep) || !existsSync(file)) return
    files.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|\} from)\b.*?'(\.[^']+)'/gmu)) {
      visit(resolve(dirname(file), specifier.replace(/\.js$/u, '.ts')))
    }
  }
  visit(resolve(ROOT, script))
  const lines = [...files].map((file) => {
    const path = relative(ROOT, file).split(sep).join('/')
    return `${path} ${sha256(readFileSync(file, 'utf8'))}\n`
  })
  return sha256(lines.sort().join(''))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
