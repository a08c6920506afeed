import { createHash } from 'node:crypto'

/** One hash over the ledger of an import, from the seals of its chunks in file order; null while there is none. */
export function sealLedger(seals: readonly (string | null)[]): string | null {
  if (seals.length === 0) return null
  const hash = createHash('sha256')
  for (const seal of seals) hash.update(`${seal ?? '-'}\n`)
  return hash.digest('hex')
}
