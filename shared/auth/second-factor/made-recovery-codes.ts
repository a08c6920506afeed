import type { Database } from '../../db/database.ts'
import { replaceRecoveryCodes } from '../../db/queries/second-factor/recovery-codes.ts'
import { createRecoveryCode, hashRecoveryCode, recoveryCodes } from './recovery-code.ts'

/** Codes to be shown this once, in the place of those before. Needs the lock of the user. */
export async function makeRecoveryCodes(db: Database, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodes }, createRecoveryCode)
  await replaceRecoveryCodes(db, userId, codes.map(hashRecoveryCode))
  return codes
}
