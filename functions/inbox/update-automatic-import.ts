import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setRecurring } from '../../shared/db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../../shared/deps.ts'

export const UpdateRecurringInput = z.object({
  id: z.uuid(),
  preview: z.boolean().optional(),
  /** While it rests, its files stay in the inbox. */
  isPaused: z.boolean().optional(),
})

/**
 * Lets a recurring import rest or go on, or its files wait for a look.
 *
 * @throws AppError `not-found`
 */
export const updateRecurring = defineFunction({
  name: 'imports.update-recurring',
  input: UpdateRecurringInput,
  access: 'editor',
  async run({ id, preview, isPaused }, { db }: Pick<Deps, 'db'>) {
    await setRecurring(db, id, {
      ...(preview === undefined ? {} : { preview }),
      ...(isPaused === undefined ? {} : { isPaused }),
    })
    return { id }
  },
})
