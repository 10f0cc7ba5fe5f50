import { createReadStream } from 'node:fs'
import { stat, readFile } from 'node:fs/promises'
import type { Rejected } from '../model/article.js'
import type { SourceBytes } from '../pipeline.js'
import { count } from '../text/wording.js'
import { explainUnreadable, rejectFile } from './collect-files.js'

/** A file's bytes under the name to use in messages; of a page of the web, where it was fetched from as well. */
export type FileBytes = SourceBytes

/** A web archive, by its name. */
const WARC = /\.warc(?:\.gz)?$/i

/** Largest file taken into memory, in bytes: what the readers refuse anyway need not be loaded first. */
const LARGEST_FILE = 64 * 1024 * 1024

/**
 * Reads files one after the other as they are asked for. One that cannot be read goes to `reject`, and the rest goes on.
 *
 * @param stdin stands for the file "-".
 * @param tell is told what a web archive held.
 */
export async function* readFiles(
  files: readonly string[],
  stdin: NodeJS.ReadableStream,
  reject: (rejected: Rejected) => void,
  tell: (line: string) => void = () => undefined,
): AsyncIterable<FileBytes> {
  for (const name of files) {
    try {
      if (name === '-') yield { name, bytes: await readAll(stdin) }
      else if (WARC.test(name)) yield* readArchive(name, reject, tell)
      else if ((await stat(name)).size > LARGEST_FILE) reject(tooLarge(name))
      else yield { name, bytes: await readFile(name) }
    } catch (error) {
      if (!isSystemError(error)) throw error
      reject(explainUnreadable(name, error))
    }
  }
}

/** The pages of a web archive; it is read as it is asked for, however large it is. */
async function* readArchive(
  name: string,
  reject: (rejected: Rejected) => void,
  tell: (line: string) => void,
): AsyncIterable<FileBytes> {
  // Loaded with the first archive: who reads files waits for none of it.
  const { readWarc } = await import('../web/read-warc.js')
  const counts = { records: 0, pages: 0 }
  for await (const page of readWarc(name, createReadStream(name), counts)) {
    if ('kind' in page) reject(page)
    else yield page
  }
  tell(`${name}: ${count(counts.pages, 'page')} among ${count(counts.records, 'record')}.`)
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
