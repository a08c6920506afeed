import { type Call, dutyOf } from '../../contract/call.ts'
import type { Database } from '../../db/database.ts'
import { listPasskeys } from '../../db/queries/passkeys/passkeys.ts'
import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'

/**
 * Who has signed in by the password alone, where more is needed, adds a second factor only while there is none: with one
 * more, whoever has nothing but the password would be in.
 *
 * @throws AppError `session.duty`
 */
export async function assertFirstFactor(db: Database, call: Call, userId: string): Promise<void> {
  if (dutyOf(call) === 'second-factor' && (await listPasskeys(db, userId)).length > 0)
    throw new AppError('session.duty', textOf('users.passkeyFirst'))
}
