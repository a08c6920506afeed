import { createHash, randomBytes } from 'node:crypto'
import type { ErasureKey } from '../db/queries/erasures/erasures.ts'

const blockBytes = 64

/** A key of 256 bits, in the two forms in which HMAC-SHA256 uses it (RFC 2104). */
export function makeErasureKey(key: Buffer = randomBytes(32)): ErasureKey {
  const pad = (byte: number) => Buffer.alloc(blockBytes, byte).map((value, index) => value ^ (key[index] ?? 0))
  return { innerPad: Buffer.from(pad(0x36)), outerPad: Buffer.from(pad(0x5c)) }
}

/** The same as `keyed_hash` of the database. */
export function keyedHash({ innerPad, outerPad }: ErasureKey, kind: string, value: string): Buffer {
  const inner = createHash('sha256').update(innerPad).update(`${kind}:${value}`).digest()
  return createHash('sha256').update(outerPad).update(inner).digest()
}
