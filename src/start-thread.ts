import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread that runs a module of ours. A packed copy is JavaScript. In a checkout the thread needs the loader for
 * TypeScript that the process has.
 *
 * @param module where it lies, its name ending in ".js", as one module imports another.
 */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(module, options)
  const api = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs')
  const loader = pathToFileURL(api).href
  const file = module.href.replace(/\.js$/, '.ts')
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`
  return new Worker(start, { ...options, eval: true })
}
