import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listChunkFates } from '../../shared/db/queries/imports/imports.ts'
import { listRecurring as queryRecurring } from '../../shared/db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { sumFates } from '../../shared/importing/outcomes.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'

export const ListRecurringInput = z.object({})

/** The recurring imports by name, each with its settings and what became of its last file. */
export const listRecurring = defineFunction({
  name: 'imports.list-recurring',
  input: ListRecurringInput,
  access: 'viewer',
  async run(_input, { db }: Pick<Deps, 'db'>) {
    const rows = await queryRecurring(db)
    const fates = await listChunkFates(
      db,
      rows.flatMap(({ lastId }) => lastId ?? []),
    )
    const items = rows.map(({ lastId, lastFileName, lastState, lastRecords, lastAt, settings, prefix, ...row }) => ({
      ...row,
      prefix,
      key: `${inboxPrefix}${prefix}`,
      settings: ImportSettings.parse(settings),
      last:
        lastId === null
          ? null
          : {
              id: lastId,
              fileName: lastFileName ?? '',
              state: lastState,
              at: lastAt,
              fates: sumFates(lastRecords ?? 0, fates.get(lastId) ?? []),
            },
    }))
    return { items }
  },
})
