import * as z from 'zod'
import { createSecret, totpAddress } from '../../shared/auth/second-factor/totp.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ProposeTotpInput = z.object({})

/**
 * Nothing is written: the secret counts once a code of it has come back.
 *
 * @throws AppError `state.conflict` where a code is asked for already
 */
export const proposeTotp = defineFunction({
  name: 'second-factor.propose-totp',
  summary: 'A new secret for an authenticator app, which is not used yet.',
  input: ProposeTotpInput,
  access: 'viewer',
  beforeDuty: true,
  asksPassword: true,
  audit: null,
  async run(_, { db }: Pick<Deps, 'db'>, call) {
    const id = userOf(call)
    const user = id === null ? undefined : await findUser(db, id)
    if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
    if (user.second_factor_at !== null) throw new AppError('state.conflict', textOf('users.secondFactorOn'))
    const secret = createSecret()
    return { secret, address: totpAddress(secret, user.email) }
  },
})
