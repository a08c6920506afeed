import * as z from 'zod'
import { type LinkKind, linkHours } from '../../shared/auth/link-state.ts'
import { createToken, hashToken } from '../../shared/auth/token.ts'
import { userState } from '../../shared/auth/user-state.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { insertLink } from '../../shared/db/queries/users/access-links.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const CreateLinkInput = z.object({ id: z.uuid() })

/** A link for a person to be given; its token is kept nowhere. */
export interface MadeLink {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly kind: LinkKind
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Of two links that are made at once, the second takes the place of the first.
 *
 * @throws AppError `not-found`; `state.conflict` where the person is disabled
 */
export const createLink = defineFunction({
  name: 'users.create-link',
  summary: 'A link, shown this once, by which a user chooses a new password, or an invited person joins.',
  input: CreateLinkInput,
  access: 'administrator',
  asksPassword: true,
  async run({ id }, { db, log }: Pick<Deps, 'db' | 'log'>, call): Promise<MadeLink> {
    const link = await db.transaction().execute(async (tx) => {
      const user = await lockUser(tx, id)
      if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
      const state = userState(user)
      if (state === 'disabled') throw new AppError('state.conflict', textOf('users.disabledNoLink'))
      return makeLink(tx, user, state === 'invited' ? 'invitation' : 'reset', userOf(call))
    })
    log.info({ userId: id, kind: link.kind, by: userOf(call) }, 'link made')
    return link
  },
  audit: { action: 'link.made', facts: (_, { kind }) => ({ kind }) },
})

/** Needs the lock of the user, or one who was added in this transaction. */
export async function makeLink(
  db: Database,
  { id, email, name }: { readonly id: string; readonly email: string; readonly name: string },
  kind: LinkKind,
  createdBy: string | null,
): Promise<MadeLink> {
  const token = createToken()
  const link = { tokenHash: hashToken(token), kind, userId: id, createdBy, hours: linkHours[kind] }
  return { id, email, name, kind, token, expiresAt: await insertLink(db, link) }
}
