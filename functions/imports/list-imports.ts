import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listChunkFates, listImports as queryImports } from '../../shared/db/queries/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { summarizeImport } from '../../shared/importing/summarize-import.ts'

export const ListImportsInput = z.object({
  /** The `next` of the page before. */
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

/** Imports, newest first, each with the fates of its records. */
export const listImports = defineFunction({
  name: 'imports.list-imports',
  input: ListImportsInput,
  access: 'viewer',
  async run({ after, limit }, { db }: Pick<Deps, 'db'>) {
    const rows = await queryImports(db, { ...(after === undefined ? {} : { afterId: after }), limit: limit + 1 })
    const page = rows.slice(0, limit)
    const fates = await listChunkFates(
      db,
      page.map((row) => row.id),
    )
    const items = page.map((row) => summarizeImport(row, fates.get(row.id) ?? []))
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  },
})
