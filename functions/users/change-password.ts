import * as z from 'zod'
import { inHashTurn } from '../../shared/auth/hash-turns.ts'
import { networkOf } from '../../shared/auth/network-of.ts'
import { assertGoodPassword, NewPassword } from '../../shared/auth/new-password.ts'
import { Origin } from '../../shared/auth/open-session.ts'
import { assertOwnPassword } from '../../shared/auth/own-password.ts'
import { hashPassword } from '../../shared/auth/password.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { sessionIdOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { replaceLinks } from '../../shared/db/queries/users/access-links.ts'
import { forgetPlaces, isKnownBrowser, notePlace } from '../../shared/db/queries/users/known-places.ts'
import { deleteSessions } from '../../shared/db/queries/users/sessions.ts'
import { setPassword } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { renewSession } from './renew-session.ts'

export const ChangePasswordInput = NewPassword.extend({
  /** The password so far. */
  present: z.string().max(1_024),
  address: Origin.shape.address,
  browserToken: Origin.shape.browserToken,
})

/**
 * Whoever had the password before is out: their sessions end, and their browsers are known no more.
 *
 * @throws AppError `input.invalid`; `session.too-many-tries`; `state.conflict` where it is another one since it was looked at
 */
export const changePassword = defineFunction({
  name: 'users.change-password',
  summary: 'Changes the own password, and ends the other sessions.',
  input: ChangePasswordInput,
  access: 'viewer',
  beforeDuty: true,
  needsSession: true,
  audit: 'password.changed',
  async run(input, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const { id, email, name, password_hash: checkedHash } = await assertOwnPassword(db, call, input.present, 'present')
    assertGoodPassword(input, [email, name])
    const passwordHash = await inHashTurn(() => hashPassword(input.password))
    const sessionId = sessionIdOf(call)
    const browserHash = hashToken(input.browserToken)
    const renewed = await db.transaction().execute(async (tx) => {
      if (!(await setPassword(tx, id, { passwordHash, checkedHash })))
        throw new AppError('state.conflict', textOf('users.passwordChanged'))
      await deleteSessions(tx, id, sessionId)
      await replaceLinks(tx, id)
      const isOurs = await isKnownBrowser(tx, browserHash)
      await forgetPlaces(tx, id)
      if (isOurs) await notePlace(tx, { userId: id, network: networkOf(input.address), browserHash })
      return renewSession(tx, call)
    })
    log.info({ userId: id }, 'password changed')
    return { renewed }
  },
})
