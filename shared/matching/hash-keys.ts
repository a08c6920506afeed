import { hash } from 'node:crypto'

/** Keys of what is one customer's own: e-mail, phone, link, and a code or date in a column that is no field. */
const own = /^[eplo]:/

/**
 * Keys as the database has them: the first 64 bits of each one's MD5, as a signed number in decimal. It is odd where the
 * key is of what is one customer's own, and even where many may share it, such as a name and a place.
 */
export const hashKeys = (keys: readonly string[]): string[] => keys.map(hashKey)

function hashKey(key: string): string {
  const bits = hash('md5', key, 'buffer').readBigInt64BE(0)
  return (own.test(key) ? bits | 1n : bits & ~1n).toString()
}
