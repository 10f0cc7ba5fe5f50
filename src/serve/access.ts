import { timingSafeEqual } from 'node:crypto'
import { SCOPES } from '../model/access.js'
import type { Caller, Scope } from '../model/access.js'
import { findKey, hasWritingKey } from '../store/api-keys.js'
import type { Store } from '../store/open-store.js'

/** Who may do what on one server. */
export interface AccessRules {
  /** Whether only this machine can reach it. */
  readonly isLocal: boolean
  /** Whether nothing may be changed, whoever asks. */
  readonly readOnly: boolean
  /** Whether reading needs a key as well. */
  readonly closed: boolean
}

/** Tells who sends a request. */
export interface Access {
  /**
   * @param authorization the header of that name: "Bearer rashomon_…", or the secret of the data folder.
   * @returns null for a key that does not hold.
   */
  callerOf(authorization: string | null): Promise<Caller | null>
  /** On a machine of one's own nobody needs a key to change something, as long as none was made for writing. */
  mayDo(caller: Caller, scope: Scope): Promise<boolean>
}

/** How long an answer of the database about keys is relied on, in ms: so soon after it a revoked key is refused. */
const RELIED_MS = 2_000

/** Most keys that are remembered for that long. */
const REMEMBERED = 1_000

/** Where keys are, and by which secret the program itself asks. */
interface Keyring extends Pick<Store, 'db'> {
  readonly secret: string | null
}

export function openAccess({ db, secret }: Keyring, rules: AccessRules): Access {
  const found = new Map<string, { readonly until: number; readonly caller: Promise<Caller | null> }>()
  const stranger: Caller = { name: null, keyId: null, scopes: new Set(rules.closed ? [] : ['read']) }
  const owner: Caller = { name: null, keyId: null, scopes: new Set(SCOPES) }
  let writing: { readonly until: number; readonly isKeyed: Promise<boolean> } | null = null

  const isKeyed = (): Promise<boolean> => {
    const now = Date.now()
    if (writing === null || writing.until < now) {
      writing = { until: now + RELIED_MS, isKeyed: hasWritingKey(db) }
      writing.isKeyed.catch(() => {
        writing = null
      })
    }
    return writing.isKeyed
  }

  const look = async (text: string): Promise<Caller | null> => {
    const key = await findKey(db, text)
    // Who may change something may see it.
    return key === null ? null : { name: key.name, keyId: key.id, scopes: new Set<Scope>(['read', ...key.scopes]) }
  }

  return {
    callerOf: async (authorization) => {
      if (authorization === null) return stranger
      const text = /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1] ?? ''
      if (secret !== null && isSame(text, secret)) return owner
      const now = Date.now()
      const known = found.get(text)
      if (known !== undefined && known.until > now) return known.caller
      if (found.size >= REMEMBERED) found.clear()
      const caller = look(text)
      found.set(text, { until: now + RELIED_MS, caller })
      caller.catch(() => found.delete(text))
      return caller
    },
    mayDo: async (caller, scope) => {
      const isChange = scope === 'ingest' || scope === 'curate'
      if (isChange && rules.readOnly) return false
      if (caller.scopes.has('admin') || caller.scopes.has(scope)) return true
      return isChange && caller === stranger && rules.isLocal && !(await isKeyed())
    },
  }
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
