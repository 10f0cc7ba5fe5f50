import { randomBytes } from 'node:crypto'

const BYTES = 16

/** Ids whose chance is asked for at once: to ask for each takes longer than all else. */
const AT_ONCE = 256

/** Source of UUIDv7 keys: a later key sorts after an earlier one of the same process, also within one millisecond. */
export function makeUuids(now: () => number = Date.now): () => string {
  let last = 0
  let sequence = 0
  let chance = Buffer.alloc(0)
  return () => {
    const time = Math.max(now(), last)
    sequence = time === last ? sequence + 1 : 0
    if (sequence > 0xfff) {
      last = time + 1
      sequence = 0
    } else {
      last = time
    }
    if (chance.length === 0) chance = randomBytes(BYTES * AT_ONCE)
    const bytes = chance.subarray(0, BYTES)
    chance = chance.subarray(BYTES)
    bytes.writeUIntBE(last, 0, 6)
    bytes.writeUInt16BE(0x7000 | sequence, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    const hex = bytes.toString('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}
