import * as z from 'zod'
import { roles, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { insertUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'
import { type MadeLink, makeLink } from './create-link.ts'

export const InviteUserInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email('users.emailInvalid' satisfies TextKey)),
  role: z.enum(roles),
})

/** @throws AppError `input.invalid` where somebody has that address already */
export const inviteUser = defineFunction({
  name: 'users.invite-user',
  summary: 'Adds somebody, who joins by a link that is shown this once.',
  input: InviteUserInput,
  access: 'administrator',
  asksPassword: true,
  run: ({ email, role }, { db, log }: Pick<Deps, 'db' | 'log'>, call): Promise<MadeLink> =>
    db.transaction().execute(async (tx) => {
      const id = await insertUser(tx, { email, name: '', role, joined_at: null })
      if (id === undefined) {
        const said = textOf('users.emailTaken', { email })
        throw new AppError('input.invalid', said, { fields: { email: said } })
      }
      log.info({ userId: id, by: userOf(call) }, 'user invited')
      return makeLink(tx, { id, email, name: '' }, 'invitation', userOf(call))
    }),
  audit: { action: 'user.invited', on: (_, { id }) => id, facts: ({ role }) => ({ role }) },
})
