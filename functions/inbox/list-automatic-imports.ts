import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countOutcomes } from '../../shared/db/queries/imports/outcome-counts.ts'
import { listAutomaticImports as queryAutomaticImports } from '../../shared/db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'
import { noOutcomes } from '../../shared/importing/outcomes.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'

export const ListAutomaticImportsInput = z.object({})

export const listAutomaticImports = defineFunction({
  name: 'inbox.list-automatic-imports',
  summary: 'The automatic imports by name, each with its settings and what became of its last file.',
  input: ListAutomaticImportsInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    const rows = await queryAutomaticImports(db)
    const outcomes = await countOutcomes(
      db,
      rows.flatMap(({ lastId }) => lastId ?? []),
    )
    const items = rows.map(({ lastId, lastFileName, lastState, lastAt, settings, prefix, ...row }) => ({
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
              outcomes: outcomes.get(lastId) ?? noOutcomes,
            },
    }))
    return { items }
  },
})
