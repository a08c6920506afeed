import * as z from 'zod'
import { Password } from '../../shared/auth/new-password.ts'
import { hashPassword } from '../../shared/auth/password.ts'
import { createToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { hasUsers, insertFirstUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'

/** So long a password that was made here opens everything; from then on only the form for one of their own. */
const firstPasswordMs = 86_400_000

export const CreateFirstAdministratorInput = z.object({
  email: z.email().toLowerCase(),
  password: Password.optional(),
})

export const createFirstAdministrator = defineFunction({
  name: 'users.create-first-administrator',
  summary: 'Where there are no users yet, makes one; a password that nobody gave is returned, this once.',
  input: CreateFirstAdministratorInput,
  access: 'system',
  async run({ email, password }, { db }: Pick<Deps, 'db'>) {
    if (await hasUsers(db)) return { created: false as const }
    const given = password ?? createToken().slice(0, 20)
    const created = await insertFirstUser(db, {
      email,
      name: toEnglish(textOf('users.administrator')),
      role: 'administrator',
      password_hash: await hashPassword(given),
      ...(password === undefined && { first_password_until: new Date(Date.now() + firstPasswordMs) }),
    })
    return created ? { created, email, password: password === undefined ? given : undefined } : { created }
  },
  audit: { action: 'administrator.made', isTold: ({ created }) => created },
})
