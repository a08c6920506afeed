import { hash } from 'node:crypto'

/** Keys as the database has them: the first 64 bits of each one's MD5, as a signed number in decimal. */
export const hashKeys = (keys: readonly string[]): string[] => keys.map(hashKey)

const hashKey = (key: string): string => hash('md5', key, 'buffer').readBigInt64BE(0).toString()
