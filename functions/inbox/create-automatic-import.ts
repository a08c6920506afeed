import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { rememberMapping } from '../../shared/db/queries/columns/mapping-memories.ts'
import { assertMove } from '../../shared/db/queries/imports/move-import.ts'
import { insertAutomaticImport } from '../../shared/db/queries/inbox/automatic-imports.ts'
import { toJsonb } from '../../shared/db/to-jsonb.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

export const CreateAutomaticImportInput = z.object({
  /** The import to repeat. */
  importId: z.uuid(),
  name: typedText()
    .trim()
    .min(1, 'inbox.noName' satisfies TextKey)
    .max(255),
  /** What the names of its files in the inbox begin with, such as `weekly-leads/`. */
  prefix: typedText()
    .max(1_000)
    .trim()
    .transform((prefix) => prefix.replace(/^\/*(?:inbox\/)?\/*/, ''))
    .pipe(
      z
        .string()
        .min(1, 'inbox.noPrefix' satisfies TextKey)
        .max(500),
    ),
  preview: z.boolean().default(false),
})

/**
 * A file that comes with other columns waits for a person, the very first one too.
 *
 * @throws AppError `not-found`; `state.conflict` when it has not finished, or the prefix has an automatic
 *   import already
 */
export const createAutomaticImport = defineFunction({
  name: 'inbox.create-automatic-import',
  summary:
    'Imports files that come into the file drop under a prefix as this file was imported: its policy, its settings and its columns.',
  input: CreateAutomaticImportInput,
  access: 'editor',
  async run({ importId, name, prefix, preview }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return transact(deps, async ({ db }) => {
      const row = await assertMove(db, importId, 'automate')
      const id = await insertAutomaticImport(db, {
        ...{ name, prefix, preview, policy: row.policy, created_by: userOf(call) },
        settings: toJsonb(ImportSettings.parse(row.settings)),
      })
      if (id === undefined) {
        const said = textOf('inbox.prefixTaken')
        throw new AppError('state.conflict', said, { fields: { prefix: said } })
      }
      await rememberMapping(db, { ...row, source_name: prefix, via: 'bucket' })
      return { id, name, prefix }
    })
  },
  audit: { action: 'automatic-import.made', on: (_, { id }) => id },
})
