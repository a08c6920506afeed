import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listImports as queryImports } from '../../shared/db/queries/imports/imports.ts'
import { countOutcomes } from '../../shared/db/queries/imports/outcome-counts.ts'
import { listStepCounts } from '../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../shared/deps.ts'
import { isMoving, stopsAtPreview } from '../../shared/importing/import-state.ts'
import { measureProgress } from '../../shared/importing/measure-progress.ts'
import { summarizeImport } from '../../shared/importing/summarize-import.ts'

export const ListImportsInput = z.object({
  /** The `next` of the page before. */
  after: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 100 }).default(30),
})

export const listImports = defineFunction({
  name: 'imports.list-imports',
  summary: 'Imports, newest first, each with the outcomes of its records and, while it moves, how far it is.',
  input: ListImportsInput,
  access: 'viewer',
  audit: null,
  async run({ after, limit }, { db }: Pick<Deps, 'db'>) {
    const rows = await queryImports(db, { ...(after === undefined ? {} : { afterId: after }), limit: limit + 1 })
    const page = rows.slice(0, limit)
    const ids = page.map((row) => row.id)
    const moving = page.filter((row) => isMoving(row.state)).map((row) => row.id)
    const [outcomes, counts] = await Promise.all([
      countOutcomes(db, ids),
      moving.length > 0 ? listStepCounts(db, moving) : [],
    ])
    const items = page.map((row) => ({
      ...summarizeImport(row, [outcomes.get(row.id) ?? {}]),
      progress: isMoving(row.state)
        ? measureProgress(
            counts.filter((count) => count.import_id === row.id),
            row.records,
            row.seconds,
            stopsAtPreview(row),
          )
        : null,
    }))
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  },
})
