import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { deletePasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import { deleteTotp } from '../../shared/db/queries/second-factor/totp-secrets.ts'
import { deleteSessions } from '../../shared/db/queries/users/sessions.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ResetSecondFactorInput = z.object({ id: z.uuid() })

/**
 * Whoever has their phone now is out: their sessions end.
 *
 * @throws AppError `not-found`; `state.conflict` where there is nothing to remove
 */
export const resetSecondFactor = defineFunction({
  name: 'second-factor.reset-second-factor',
  summary: 'Takes app, recovery codes and passkeys off somebody who has lost them, and ends their sessions.',
  input: ResetSecondFactorInput,
  access: 'administrator',
  asksPassword: true,
  audit: 'second-factor.reset',
  async run({ id }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    await db.transaction().execute(async (tx) => {
      if ((await lockUser(tx, id)) === undefined) throw new AppError('not-found', textOf('users.noUser'))
      const [hadApp, passkeys] = [await deleteTotp(tx, id), await deletePasskeys(tx, id)]
      if (!hadApp && passkeys === 0) throw new AppError('state.conflict', textOf('users.noSecondFactor'))
      await deleteSessions(tx, id)
    })
    log.info({ userId: id, by: userOf(call) }, 'second factor reset')
    return { id }
  },
})
