/**
 * Prints predictions for a file of gold rows, one JSON line a row, through the very code that ingestion runs:
 * `npm run -s predict -- TASK GOLD.jsonl`. Each task is a file in scripts/predict that exports `predict(row)`.
 */
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** A task: the prediction for one row of gold, or for all rows together, in the form that the corpus' scorer states. */
export interface Task {
  readonly predict?: (row: Record<string, unknown>, goldFile: string) => Promise<unknown>
  readonly predictAll?: (
    rows: readonly Record<string, unknown>[],
    goldFile: string,
  ) => Iterable<unknown> | Promise<Iterable<unknown>>
}

const FOLDER = join(import.meta.dirname, 'predict')
const tasks = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('read-'))
  .map((name) => name.slice(0, -3))
  .sort()

const [name, file] = process.argv.slice(2)
if (name === undefined || file === undefined || !tasks.includes(name) || !existsSync(file)) {
  if (name !== undefined && !tasks.includes(name)) console.error(`There is no task "${name}".`)
  else if (file !== undefined && !existsSync(file)) console.error(`There is no file ${file}.`)
  console.error(`Usage: npm run -s predict -- TASK GOLD.jsonl\nTasks: ${tasks.join(', ')}`)
  process.exitCode = 2
} else {
  const task = (await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href)) as Task
  const path = resolve(file)
  const rows: Record<string, unknown>[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as Record<string, unknown>
    if (task.predict === undefined) rows.push(row)
    else process.stdout.write(`${JSON.stringify(await task.predict(row, path))}\n`)
  }
  for (const line of (await task.predictAll?.(rows, path)) ?? []) process.stdout.write(`${JSON.stringify(line)}\n`)
}
