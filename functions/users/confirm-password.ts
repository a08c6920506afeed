import * as z from 'zod'
import { assertOwnPassword } from '../../shared/auth/own-password.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { renewSession } from './renew-session.ts'

export const ConfirmPasswordInput = z.object({ password: z.string().max(1_024) })

/** @throws AppError `input.invalid` where it is not the password, `session.too-many-tries` after too many of those */
export const confirmPassword = defineFunction({
  name: 'users.confirm-password',
  summary: 'Types the own password again, before something dangerous.',
  input: ConfirmPasswordInput,
  access: 'viewer',
  beforeDuty: true,
  needsSession: true,
  async run({ password }, { db }: Pick<Deps, 'db'>, call) {
    await assertOwnPassword(db, call, password, 'password')
    return { renewed: await renewSession(db, call) }
  },
  audit: { action: 'password.confirmed', refusals: ['input.invalid'] },
})
