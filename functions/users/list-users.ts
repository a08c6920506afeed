import * as z from 'zod'
import { userState } from '../../shared/auth/user-state.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { listUsers as listUserRows } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListUsersInput = z.object({})

export const listUsers = defineFunction({
  name: 'users.list-users',
  summary: 'Everybody who may sign in, has been invited, or was disabled.',
  input: ListUsersInput,
  access: 'administrator',
  audit: null,
  async run(_, { db }: Pick<Deps, 'db'>) {
    const rows = await listUserRows(db)
    return { items: rows.map(toUser) }
  },
})

export const toUser = (row: Awaited<ReturnType<typeof listUserRows>>[number]) => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  state: userState(row),
  seenAt: row.seen_at,
  guessedAt: row.guessed_at,
  hasSecondFactor: row.second_factor_at !== null,
})
