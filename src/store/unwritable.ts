import { InputError } from '../errors.js'

/** Why the system lets nothing be written, and what to do about it. */
const CANNOT_WRITE: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there. Give the folder to this user, or choose another one with --data.',
  EPERM: 'this user may not write there. Give the folder to this user, or choose another one with --data.',
  EROFS: 'its file system is read-only. Mount it for writing, or choose another folder with --data.',
  // Where a folder is to be made on a file system that is read-only, Node says that its parent is missing.
  ENOENT: 'it cannot be made there. Make the folder yourself, or choose another one with --data.',
  ENOTDIR: 'a file stands where the folder should be. Choose another one with --data.',
  EEXIST: 'a file stands where the folder should be. Choose another one with --data.',
  ENOSPC: 'its disk is full. Make room, or choose another folder with --data.',
}

/** A fault of the system, with what to do about it where a folder cannot be written to. */
export function unwritable(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = CANNOT_WRITE[code]
  return why === undefined ? error : new InputError(`${folder} cannot hold the database: ${why}`, 'data')
}
