import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Rejected, RejectionReason } from '../model/article.js'
import { visible } from './visible.js'

/** Files and addresses to read, in order, and the paths that lead nowhere. */
export interface CollectedFiles {
  /** Paths as given, or below a folder as given; "-" for standard input; addresses of the web. */
  readonly files: readonly string[]
  readonly rejected: readonly Rejected[]
}

/**
 * The files that paths stand for: a file itself, a folder's files by name and with all folders below, "-" standard
 * input. Hidden files and folders are left out, and what a browser put beside a page that it saved; a file named twice is read
 * once.
 */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const files = new Set<string>()
  const rejected: Rejected[] = []
  for (const path of paths) {
    if (path === '-' || isWebAddress(path)) {
      files.add(path)
      continue
    }
    try {
      if (statSync(path).isDirectory()) walk(path, new Set(), files)
      else files.add(path)
    } catch (error) {
      rejected.push(explainUnreadable(path, error))
    }
  }
  return { files: [...files], rejected }
}

/** Whether an argument is an address of the web, not the path of a file. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** "news.example/today": as browsers take addresses. */
function looksLikeAddress(path: string): boolean {
  return /^(?:www\.[^/]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*)$/i.test(path)
}

/** Why a path cannot be read, in words. */
export function explainUnreadable(path: string, error: unknown): Rejected {
  return rejectFile(path, 'UNREADABLE', messageOf(path, error))
}

/** A file that is not read, with the reason. */
export function rejectFile(path: string, reason: RejectionReason, message: string): Rejected {
  return { kind: 'rejected', origin: { name: path, line: null }, reason, message }
}

function messageOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = looksLikeAddress(path) ? `; for the page at that address, write https://${visible(path)}` : ''
    return `no such file: ${visible(path)}${hint}`
  }
  if (code === 'EACCES' || code === 'EPERM') return `no permission to read ${visible(path)}`
  return `cannot read ${visible(path)}: ${error instanceof Error ? error.message : String(error)}`
}

/** A page that a browser saved, and the folder of its pictures and scripts that it put beside it, in the browser's language. */
const PAGE = /^(.+)\.x?html?$/i
const BESIDE_PAGE = /^(.+)(?:_files|-Dateien|_fichiers|_archivos|_bestanden)$/i

/** Links may lead in a circle: a folder is entered once. */
function walk(folder: string, entered: Set<string>, files: Set<string>): void {
  const real = realpathSync(folder)
  if (entered.has(real)) return
  entered.add(real)
  const all = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const pages = new Set(all.flatMap((name) => PAGE.exec(name)?.[1] ?? []))
  const names = all.filter((name) => !pages.has(BESIDE_PAGE.exec(name)?.[1] ?? ''))
  for (const name of names.sort()) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) continue
    if (stat.isDirectory()) walk(path, entered, files)
    else if (stat.isFile()) files.add(path)
  }
}
