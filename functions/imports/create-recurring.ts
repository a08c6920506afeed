import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { getImport } from '../../shared/db/queries/imports.ts'
import { insertRecurring } from '../../shared/db/queries/recurring.ts'
import { toJsonb } from '../../shared/db/to-jsonb.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'

export const CreateRecurringInput = z.object({
  /** The import to repeat. */
  importId: z.uuid(),
  name: typedText().trim().min(1, 'Give it a name').max(255),
  /** What the names of its files in the inbox begin with, such as `weekly-leads/`. */
  prefix: typedText()
    .trim()
    .transform((prefix) => prefix.replace(/^\/*(?:inbox\/)?\/*/, ''))
    .pipe(z.string().min(1, 'Say what the names of its files begin with, such as weekly-leads/').max(500)),
  preview: z.boolean().default(false),
})

/**
 * Imports files that come into the inbox under a prefix as this file was imported: its policy and its settings; its
 * columns are known by their header.
 *
 * @throws AppError `not-found`; `state.conflict` when the prefix has a recurring import already
 */
export const createRecurring = defineFunction({
  name: 'imports.create-recurring',
  input: CreateRecurringInput,
  access: 'editor',
  async run({ importId, name, prefix, preview }, { db }: Pick<Deps, 'db'>, { actor }) {
    const { policy, settings } = await getImport(db, importId)
    const id = await insertRecurring(db, {
      name,
      prefix,
      policy,
      settings: toJsonb(ImportSettings.parse(settings)),
      preview,
      created_by: actor.kind === 'user' ? actor.id : null,
    })
    if (id !== undefined) return { id, name, prefix }
    const message = 'Another recurring import has this prefix. Choose a longer or a different one.'
    throw new AppError('state.conflict', message, { fields: { prefix: message } })
  },
})
