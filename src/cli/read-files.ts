import { stat, readFile } from 'node:fs/promises'
import type { Rejected } from '../model/article.js'
import type { SourceBytes } from '../pipeline.js'
import { explainUnreadable, rejectFile } from './collect-files.js'

/** A file's bytes under the name to use in messages; of a page of the web, where it was fetched from as well. */
export type FileBytes = SourceBytes

/** Largest file taken into memory, in bytes: what the readers refuse anyway need not be loaded first. */
const LARGEST_FILE = 64 * 1024 * 1024

/**
 * Reads files one after the other as they are asked for. One that cannot be read goes to `reject`, and the rest goes on.
 *
 * @param stdin stands for the file "-".
 */
export async function* readFiles(
  files: readonly string[],
  stdin: NodeJS.ReadableStream,
  reject: (rejected: Rejected) => void,
): AsyncIterable<FileBytes> {
  for (const name of files) {
    try {
      if (name === '-') yield { name, bytes: await readAll(stdin) }
      else if ((await stat(name)).size > LARGEST_FILE) reject(tooLarge(name))
      else yield { name, bytes: await readFile(name) }
    } catch (error) {
      if (!isSystemError(error)) throw error
      reject(explainUnreadable(name, error))
    }
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function tooLarge(name: string): Rejected {
  const megabytes = LARGEST_FILE / (1024 * 1024)
  return rejectFile(
    name,
    'TOO_LARGE',
    `It is larger than ${megabytes} MB, the limit for one file; split it into several.`,
  )
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
