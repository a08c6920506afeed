import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listPasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import { findOpenLink } from '../../shared/db/queries/users/access-links.ts'
import { findUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { toUser } from './list-users.ts'

export const GetUserInput = z.object({ id: z.uuid() })

export const getUser = defineFunction({
  name: 'users.get-user',
  summary: 'A user, and the link that they may still use.',
  input: GetUserInput,
  access: 'administrator',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const row = await findUser(db, id)
    if (row === undefined) throw new AppError('not-found', textOf('users.noUser'))
    const link = await findOpenLink(db, id)
    const passkeys = (await listPasskeys(db, id)).length
    return {
      ...toUser(row),
      passkeys,
      link: link === undefined ? null : { kind: link.kind, expiresAt: link.expires_at },
    }
  },
})
