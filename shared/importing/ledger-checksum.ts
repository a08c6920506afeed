import { createHash } from 'node:crypto'

/** One hash over the ledger of an import, from the checksums of its chunks in file order; null while there is none. */
export function ledgerChecksum(checksums: readonly (string | null)[]): string | null {
  if (checksums.length === 0) return null
  const hash = createHash('sha256')
  for (const checksum of checksums) hash.update(`${checksum ?? '-'}\n`)
  return hash.digest('hex')
}
