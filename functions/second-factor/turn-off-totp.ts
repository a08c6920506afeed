import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteTotp } from '../../shared/db/queries/second-factor/totp-secrets.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const TurnOffTotpInput = z.object({})

export const turnOffTotp = defineFunction({
  name: 'second-factor.turn-off-totp',
  summary: 'Asks for no code any more after the own password; the recovery codes stop working.',
  input: TurnOffTotpInput,
  access: 'viewer',
  asksPassword: true,
  audit: 'second-factor.turned-off',
  async run(_, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const userId = userOf(call)
    await db.transaction().execute(async (tx) => {
      const user = userId === null ? undefined : await lockUser(tx, userId)
      if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
      await deleteTotp(tx, user.id)
    })
    log.info({ userId }, 'second factor turned off')
    return {}
  },
})
