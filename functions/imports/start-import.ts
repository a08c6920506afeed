import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { ReadChoices } from '../../shared/csv/read-choices.ts'
import { isStarted } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { emailPolicies, viaNames } from '../../shared/importing/import.ts'
import { defaultSettings, ImportSettings } from '../../shared/importing/import-settings.ts'
import { sourceKey } from '../../shared/importing/reading/object-keys.ts'
import { openImport } from '../../shared/ledger/open-import.ts'

export const StartImportInput = z.object({
  /** Chosen by whoever sends the file, who can then cancel it while it arrives, and send it again: it comes once. */
  importId: z.uuid().optional(),
  fileName: typedText().trim().min(1).max(255),
  policy: z.enum(emailPolicies).default('repair'),
  via: z.enum(viaNames),
  /** Stop when everything is decided, and write nothing before somebody has looked. */
  preview: z.boolean().default(false),
  /** Stop when the file is read, so that a person can check its columns, however well they are known. */
  checkColumns: z.boolean().default(false),
  /** How the file is to be read, where the detection would be wrong. */
  choices: ReadChoices.default({}),
  settings: ImportSettings.default(defaultSettings),
  bytes: z.custom<AsyncIterable<Uint8Array>>(
    (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  ),
  /** Settles at the end of the request that brings the file. Where it is refused, the file is not kept. */
  whole: z.custom<Promise<void>>((value) => value instanceof Promise).optional(),
})

export const startImport = defineFunction({
  name: 'imports.start-import',
  summary: 'Keeps the file in the store and opens an import for it; the work itself is done by jobs.',
  input: StartImportInput,
  access: 'editor',
  async run(input, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>, call) {
    const { importId = randomUUID(), bytes, whole, ...chosen } = input
    const createdBy = userOf(call)
    if (input.importId !== undefined && (await isStarted(deps.db, { importId, createdBy, ...chosen })))
      return { importId }
    const source = await deps.files.put(sourceKey(importId), bytes, { onlyNew: true })
    await whole?.catch(async (error: unknown) => {
      await deps.files.delete(source.key)
      throw error
    })
    await openImport(deps, { ...chosen, importId, source, createdBy })
    return { importId }
  },
  audit: { action: 'import.started', on: (_, { importId }) => importId, facts: ({ via }) => ({ via }) },
})
