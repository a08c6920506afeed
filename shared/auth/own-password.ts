import { type Call, userOf } from '../contract/call.ts'
import type { Database } from '../db/database.ts'
import { findPassword } from '../db/queries/users/users.ts'
import { AppError } from '../errors.ts'
import { textOf } from '../messages/text.ts'
import { tryPassword } from './try-password.ts'
import { confirmRules } from './try-rules.ts'

/**
 * @param field where the person typed it
 * @returns whose it is
 * @throws AppError `input.invalid` at the field where it is not theirs; `session.too-many-tries`; `not-found` for who is no
 *   user
 */
export async function assertOwnPassword(db: Database, call: Call, password: string, field: string) {
  const id = userOf(call)
  const user = id === null ? undefined : await findPassword(db, id)
  if (id === null || user === undefined) throw new AppError('not-found', textOf('users.noUser'))
  const tried = await tryPassword(db, password, async () => ({ user, rules: confirmRules(id) }))
  if (tried.kind === 'right') return { id, ...user }
  if (tried.kind === 'full') {
    const { waitSeconds } = tried
    throw new AppError('session.too-many-tries', textOf('users.tooManyConfirms', { seconds: waitSeconds }), {
      retrySeconds: waitSeconds,
    })
  }
  const said = textOf('users.wrongPassword')
  throw new AppError('input.invalid', said, { fields: { [field]: said } })
}
