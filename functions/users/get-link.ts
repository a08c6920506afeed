import * as z from 'zod'
import { linkKinds } from '../../shared/auth/link-state.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findLink } from '../../shared/db/queries/users/access-links.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const LinkInput = z.object({ kind: z.enum(linkKinds), token: z.string().max(200) })

/** To look at a link does not use it up: mail programs do so. */
export const getLink = defineFunction({
  name: 'users.get-link',
  summary: 'For whom a link is, and whether it can still be used.',
  input: LinkInput,
  access: 'public',
  audit: null,
  async run({ kind, token }, { db }: Pick<Deps, 'db'>) {
    const link = await findLink(db, hashToken(token), kind)
    if (link === undefined) throw new AppError('not-found', textOf('users.noLink'))
    const { email, name, state, expires_at: expiresAt } = link
    return { kind, email, name, state, expiresAt }
  },
})
