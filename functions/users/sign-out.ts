import * as z from 'zod'
import { hashToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteSession } from '../../shared/db/queries/users/sessions.ts'
import type { Deps } from '../../shared/deps.ts'

export const SignOutInput = z.object({ token: z.string().max(200) })

export const signOut = defineFunction({
  name: 'users.sign-out',
  summary: 'Ends a session, and says by which provider it was opened, if by one.',
  input: SignOutInput,
  access: 'public',
  audit: 'signed-out',
  async run({ token }, { db }: Pick<Deps, 'db'>) {
    return { provider: await deleteSession(db, hashToken(token)) }
  },
})
