import * as z from 'zod'
import { type Call, roles, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { revokeTokens } from '../../shared/db/queries/tokens/api-tokens.ts'
import { replaceLinks } from '../../shared/db/queries/users/access-links.ts'
import { forgetPlaces } from '../../shared/db/queries/users/known-places.ts'
import { deleteSessions } from '../../shared/db/queries/users/sessions.ts'
import { changeUser, findUser, lockAdministrators, setDisabled } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const UpdateUserInput = z.object({
  id: z.uuid(),
  role: z.enum(roles).optional(),
  isDisabled: z.boolean().optional(),
})
type Change = z.output<typeof UpdateUserInput>

/**
 * Whoever is disabled is out at once: their sessions end, their links are closed, and their tokens revoked.
 *
 * @throws AppError `not-found`; `state.conflict` where it is oneself, or the last administrator
 */
export const updateUser = defineFunction({
  name: 'users.update-user',
  summary: 'Gives a user another role, disables or enables them.',
  input: UpdateUserInput,
  access: 'administrator',
  asksPassword: true,
  run: (change, { db, log }: Pick<Deps, 'db' | 'log'>, call) =>
    db.transaction().execute(async (tx) => {
      await assertChangeable(tx, change, call)
      const { id, role, isDisabled } = change
      if (role !== undefined) await changeUser(tx, id, { role })
      if (isDisabled !== undefined) await setDisabled(tx, id, isDisabled)
      if (isDisabled) await endAccess(tx, id)
      log.info({ userId: id, role, isDisabled, by: userOf(call) }, 'user changed')
      return { id }
    }),
  audit: { action: 'user.changed', facts: ({ role, isDisabled }) => ({ role, isDisabled }) },
})

/** Administrators change each other one after the other: one who has just been changed changes nobody. */
async function assertChangeable(db: Database, { id, role, isDisabled }: Change, call: Call): Promise<void> {
  const administrators = await lockAdministrators(db)
  const by = userOf(call)
  if (by !== null && !administrators.includes(by)) throw new AppError('access.denied', textOf('users.notAllowed'))
  const user = await findUser(db, id)
  if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
  const losesRole = role !== undefined && role !== user.role
  if (id === by && isDisabled) throw new AppError('state.conflict', textOf('users.notYourself'))
  if (id === by && losesRole) throw new AppError('state.conflict', textOf('users.notYourRole'))
  const isLast = administrators.length === 1 && administrators[0] === id
  if (isLast && (losesRole || isDisabled)) throw new AppError('state.conflict', textOf('users.lastAdministrator'))
}

async function endAccess(db: Database, id: string): Promise<void> {
  await deleteSessions(db, id)
  await forgetPlaces(db, id)
  await replaceLinks(db, id)
  await revokeTokens(db, id)
}
