import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Models, weightsOf } from './weights.js'

/** What the manifest says of a model's file, as far as loading needs it. */
interface Listed {
  readonly file: string
  readonly sha256: string
  readonly format: number
}

/** The version of the files that `forEachWeight` reads. */
export const WEIGHTS_FORMAT = 1

/** Beside src and dist alike. */
const FOLDER = new URL('../../models/', import.meta.url)

const MODELS = loadModelsFrom(FOLDER)

/** The models that ship. Each file is read when its model is first asked for, once in a process, and checked. */
export function loadModels(): Models {
  return MODELS
}

/**
 * The models of a folder that has a `manifest.json`.
 *
 * @throws Error, when a model is first asked for, if its file is missing or is not the one that the manifest lists.
 */
export function loadModelsFrom(folder: URL): Models {
  const of = (name: string) => weightsOf(() => loadLines(folder, name))
  return {
    persons: of('persons'),
    speakers: of('speakers'),
    body: of('body'),
    align: of('align'),
    links: of('links'),
    reports: of('reports'),
    figures: of('figures'),
  }
}

const WHAT_TO_DO = 'Install the package again, or make the model anew with the script that models/manifest.json names.'

function loadLines(folder: URL, name: string): string {
  const { models } = JSON.parse(readText(new URL('manifest.json', folder))) as {
    readonly models: Readonly<Record<string, Listed>>
  }
  const listed = models[name]
  if (listed === undefined) {
    throw new Error(`The manifest of ${fileURLToPath(folder)} lists no model "${name}". ${WHAT_TO_DO}`)
  }
  const file = new URL(listed.file, folder)
  const lines = readText(file)
  if (listed.format !== WEIGHTS_FORMAT) {
    throw new Error(
      `${fileURLToPath(file)} is of format ${listed.format}; this version reads format ${WEIGHTS_FORMAT}. ${WHAT_TO_DO}`,
    )
  }
  const found = createHash('sha256').update(lines).digest('hex')
  if (found !== listed.sha256) {
    throw new Error(
      `${fileURLToPath(file)} is not the file that the manifest lists: expected sha256 ${listed.sha256}, found ${found}. ${WHAT_TO_DO}`,
    )
  }
  return lines
}

function readText(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${fileURLToPath(file)} cannot be read. ${WHAT_TO_DO}`, { cause: error })
  }
}
