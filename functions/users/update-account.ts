import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

export const PersonName = typedText()
  .trim()
  .min(1, 'users.nameMissing' satisfies TextKey)
  .max(100)

export const UpdateAccountInput = z.object({ name: PersonName })

export const updateAccount = defineFunction({
  name: 'users.update-account',
  summary: 'Changes the own name.',
  input: UpdateAccountInput,
  access: 'viewer',
  needsSession: true,
  async run({ name }, { db }: Pick<Deps, 'db'>, call) {
    const id = userOf(call)
    const done = id === null ? undefined : await changeUser(db, id, { name })
    if (done?.numUpdatedRows !== 1n) throw new AppError('not-found', textOf('users.noUser'))
    return {}
  },
})
