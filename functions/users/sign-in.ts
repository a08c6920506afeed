import * as z from 'zod'
import { isPassword } from '../../shared/auth/password.ts'
import { createToken, hashToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import {
  countSignInFailures,
  deleteSignInFailures,
  findUserByEmail,
  insertSession,
  insertSignInFailure,
} from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

export const sessionDays = { absolute: 30, idle: 7 }
const pauseMinutes = 15
const triesMax = { byEmail: 10, byAddress: 50 }

export const SignInInput = z.object({
  email: typedText().trim().toLowerCase().max(254),
  password: z.string().max(1_024),
  /** The network address that asks. */
  address: z.string().max(64),
})

export const signIn = defineFunction({
  name: 'users.sign-in',
  summary: 'Opens a session for who knows the password.',
  input: SignInInput,
  access: 'public',
  async run({ email, password, address }, { db, log }: Pick<Deps, 'db' | 'log'>) {
    const failures = await countSignInFailures(db, email, address, pauseMinutes)
    if (failures.byEmail >= triesMax.byEmail || failures.byAddress >= triesMax.byAddress) {
      throw new AppError('session.too-many-tries', textOf('users.tooManyTries', { minutes: pauseMinutes }))
    }
    const user = await findUserByEmail(db, email)
    if (!(await isPassword(password, user?.password_hash ?? undefined)) || user === undefined) {
      await insertSignInFailure(db, email, address)
      log.warn({ email, address }, 'sign-in refused')
      throw new AppError('session.wrong-password', triesLeft(triesMax.byEmail - failures.byEmail - 1))
    }
    await deleteSignInFailures(db, email)
    const token = createToken()
    const expiresAt = await insertSession(db, hashToken(token), user.id, sessionDays.absolute)
    log.info({ userId: user.id, address }, 'signed in')
    return { token, expiresAt }
  },
})

function triesLeft(left: number): Text {
  if (left > 3) return textOf('users.wrong')
  return left <= 0 ? textOf('users.wrongForGood', { minutes: pauseMinutes }) : textOf('users.wrongTriesLeft', { left })
}
