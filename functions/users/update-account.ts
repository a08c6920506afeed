import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { TimeZone } from '../../shared/days/time-zone.ts'
import { changeUser, findUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { languages } from '../../shared/messages/language.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

export const PersonName = typedText()
  .trim()
  .min(1, 'users.nameMissing' satisfies TextKey)
  .max(100)

export const UpdateAccountInput = z.object({
  name: PersonName.optional(),
  /** Whether what is imported from the browser is written without a look at its columns and its preview. */
  importsStraightAway: z.boolean().optional(),
  /** Whether keys of one letter do something on the screens. */
  hasShortcuts: z.boolean().optional(),
  /** The language of the screens. */
  language: z.enum(languages).optional(),
  /** The zone by which their days begin. */
  timeZone: TimeZone.optional(),
})

export const updateAccount = defineFunction({
  name: 'users.update-account',
  summary: 'Changes the own name and settings; what is left out stays as it is.',
  input: UpdateAccountInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ name, importsStraightAway, hasShortcuts, language, timeZone }, { db }: Pick<Deps, 'db'>, call) {
    const id = userOf(call)
    const user = id === null ? undefined : await findUser(db, id)
    if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
    const change = {
      ...(name !== undefined && { name }),
      ...(importsStraightAway !== undefined && { imports_straight_away: importsStraightAway }),
      ...(hasShortcuts !== undefined && { has_shortcuts: hasShortcuts }),
      ...(language !== undefined && { language }),
      ...(timeZone !== undefined && { time_zone: timeZone }),
    }
    if (Object.keys(change).length > 0) await changeUser(db, user.id, change)
    return {}
  },
})
