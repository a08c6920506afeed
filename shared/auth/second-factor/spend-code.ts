import type { Database } from '../../db/database.ts'
import { spendRecoveryCode } from '../../db/queries/second-factor/recovery-codes.ts'
import { findTotp, noteUsedStep } from '../../db/queries/second-factor/totp-secrets.ts'
import { hashRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { findStep, readCode, stepSeconds } from './totp.ts'

/**
 * Uses up a code of somebody's app, or one of their recovery codes; each works once, also of two who come with it at once.
 *
 * @returns which it was; undefined where it is neither, or was used before
 */
export async function spendCode(
  db: Database,
  userId: string,
  typed: string,
): Promise<'app' | 'recovery-code' | undefined> {
  const plain = readCode(typed)
  if (/^\d{6}$/.test(plain)) return (await spendAppCode(db, userId, plain)) ? 'app' : undefined
  const code = readRecoveryCode(typed)
  if (code === undefined) return undefined
  return (await spendRecoveryCode(db, userId, hashRecoveryCode(code))) ? 'recovery-code' : undefined
}

async function spendAppCode(db: Database, userId: string, code: string): Promise<boolean> {
  const totp = await findTotp(db, userId, stepSeconds)
  const step = totp && findStep(totp.secret, code, totp.now, totp.used_step)
  return step !== undefined && noteUsedStep(db, userId, step)
}
