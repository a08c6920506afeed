import * as z from 'zod'
import { makeRecoveryCodes } from '../../shared/auth/second-factor/made-recovery-codes.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ReplaceRecoveryCodesInput = z.object({})

/** @throws AppError `state.conflict` where no code is asked for */
export const replaceRecoveryCodes = defineFunction({
  name: 'second-factor.replace-recovery-codes',
  summary: 'New recovery codes, shown this once; those before stop working.',
  input: ReplaceRecoveryCodesInput,
  access: 'viewer',
  asksPassword: true,
  audit: 'recovery-codes.replaced',
  async run(_, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const userId = userOf(call)
    const codes = await db.transaction().execute(async (tx) => {
      const user = userId === null ? undefined : await lockUser(tx, userId)
      if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
      if (user.second_factor_at === null) throw new AppError('state.conflict', textOf('users.secondFactorOff'))
      return makeRecoveryCodes(tx, user.id)
    })
    log.info({ userId }, 'recovery codes replaced')
    return { codes }
  },
})
