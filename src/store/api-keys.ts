import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { ConflictError, InputError } from '../errors.js'
import { SCOPES, WRITING } from '../model/access.js'
import type { ApiKey, Scope } from '../model/access.js'
import type { Database } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** "rashomon_<id>_<secret>": the beginning says what was found when one turns up where it should not. */
const FORM = /^rashomon_([0-9a-f]{32})_([\w-]{43})$/

/** Bytes of a secret: too many to be guessed, so that a plain hash keeps it. */
const SECRET_BYTES = 32

/** Longest name of a key, in characters. */
const LONGEST_NAME = 200

/**
 * Makes a key. It is told once, here: what is stored is its hash.
 * @throws InputError for a name or scope that cannot be; ConflictError where a key of that name holds.
 */
export async function makeKey(db: Database, name: string, scopes: readonly string[]): Promise<string> {
  const plain = name.trim()
  if (plain === '' || plain.length > LONGEST_NAME || /\p{C}/u.test(plain)) {
    throw new InputError(`A key is named for who holds it, on one line of at most ${LONGEST_NAME} characters.`, 'name')
  }
  const unknown = scopes.find((scope) => !SCOPES.includes(scope as Scope))
  if (unknown !== undefined || scopes.length === 0) {
    throw new InputError(`A key needs scopes out of ${SCOPES.join(', ')}; "${unknown ?? ''}" is none.`, 'scope')
  }
  if ((await db.apiKey.count({ where: { name: plain, revokedAt: null } })) > 0) {
    throw new ConflictError(`"${plain}" has a key. Revoke that one first, or take another name.`)
  }
  const id = makeUuids()()
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  await db.apiKey.create({ data: { id, name: plain, scopes: [...new Set(scopes)], hash: hashOf(secret) } })
  return `rashomon_${id.replaceAll('-', '')}_${secret}`
}

/** All keys, the newest first, those that were revoked as well. */
export async function listKeys(db: Database): Promise<ApiKey[]> {
  const rows = await db.apiKey.findMany({ orderBy: { id: 'desc' }, omit: { hash: true } })
  return rows.map((row) => ({ ...row, scopes: row.scopes as Scope[] }))
}

/** Takes back the key of that name or id. False where none holds. */
export async function revokeKey(db: Database, nameOrId: string): Promise<boolean> {
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(nameOrId)
  const { count } = await db.apiKey.updateMany({
    where: { revokedAt: null, ...(isId ? { id: nameOrId } : { name: nameOrId }) },
    data: { revokedAt: new Date() },
  })
  return count > 0
}

/** The key that a text is; null for any text that is none, or none any more. It takes as long to tell, however much of it is right. */
export async function findKey(db: Database, text: string): Promise<ApiKey | null> {
  const [, hex, secret] = FORM.exec(text) ?? []
  if (hex === undefined || secret === undefined) return null
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const row = await db.apiKey.findUnique({ where: { id } })
  const isRight = timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(row?.hash ?? hashOf('')))
  if (row === null || !isRight || row.revokedAt !== null) return null
  const { name, createdAt, revokedAt } = row
  return { id, name, scopes: row.scopes as Scope[], createdAt, revokedAt }
}

/** Whether somebody holds a key by which something can be changed. */
export async function hasWritingKey(db: Database): Promise<boolean> {
  return (await db.apiKey.count({ where: { revokedAt: null, scopes: { hasSome: [...WRITING] } } })) > 0
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
