import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setAutomaticImport } from '../../shared/db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../../shared/deps.ts'

export const UpdateAutomaticImportInput = z.object({
  id: z.uuid(),
  preview: z.boolean().optional(),
  /** While it is paused, its files stay in the inbox. */
  isPaused: z.boolean().optional(),
})

/** @throws AppError `not-found` */
export const updateAutomaticImport = defineFunction({
  name: 'inbox.update-automatic-import',
  summary: 'Pauses or resumes an automatic import, or lets its files wait until somebody applies them.',
  input: UpdateAutomaticImportInput,
  access: 'editor',
  audit: 'automatic-import.changed',
  async run({ id, preview, isPaused }, { db }: Pick<Deps, 'db'>) {
    await setAutomaticImport(db, id, {
      ...(preview === undefined ? {} : { preview }),
      ...(isPaused === undefined ? {} : { isPaused }),
    })
    return { id }
  },
})
