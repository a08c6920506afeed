import * as z from 'zod'
import { assertFirstFactor } from '../../shared/auth/second-factor/assert-first-factor.ts'
import { makeRecoveryCodes } from '../../shared/auth/second-factor/made-recovery-codes.ts'
import { findStep, isSecret, readCode, stepSeconds } from '../../shared/auth/second-factor/totp.ts'
import { sessionIdOf, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { findPresentStep, insertTotp } from '../../shared/db/queries/second-factor/totp-secrets.ts'
import { deleteSessions, noteSecondFactor } from '../../shared/db/queries/users/sessions.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

export const TurnOnTotpInput = z.object({
  /** As it was proposed. */
  secret: typedText()
    .max(100)
    .refine(isSecret, 'users.secretUnknown' satisfies TextKey),
  /** What the app shows. */
  code: typedText().max(40),
})

/**
 * The other sessions end: nobody gave a code for them.
 *
 * @throws AppError `input.invalid` where the code is none of the secret; `state.conflict` where a code is asked for already;
 *   `session.duty` where they have a passkey to sign in with
 */
export const turnOnTotp = defineFunction({
  name: 'second-factor.turn-on-totp',
  summary: 'From now on asks for a code of an app after the password; gives recovery codes, shown this once.',
  input: TurnOnTotpInput,
  access: 'viewer',
  beforeDuty: true,
  asksPassword: true,
  audit: 'second-factor.turned-on',
  async run({ secret, code }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const userId = userOf(call)
    if (userId === null) throw new AppError('not-found', textOf('users.noUser'))
    const step = findStep(secret, readCode(code), await findPresentStep(db, stepSeconds), -1)
    if (step === undefined) {
      const said = textOf('users.wrongFirstCode')
      throw new AppError('input.invalid', said, { fields: { code: said } })
    }
    const sessionId = sessionIdOf(call)
    const codes = await db.transaction().execute(async (tx) => {
      if ((await lockUser(tx, userId)) === undefined) throw new AppError('not-found', textOf('users.noUser'))
      await assertFirstFactor(tx, call, userId)
      if (!(await insertTotp(tx, { userId, secret, usedStep: step })))
        throw new AppError('state.conflict', textOf('users.secondFactorOn'))
      await deleteSessions(tx, userId, sessionId)
      if (sessionId !== undefined) await noteSecondFactor(tx, sessionId)
      return makeRecoveryCodes(tx, userId)
    })
    log.info({ userId }, 'second factor turned on')
    return { codes }
  },
})
