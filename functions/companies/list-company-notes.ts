import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listCompanyNotes as list } from '../../shared/db/queries/companies/company-notes.ts'
import { listNames } from '../../shared/db/queries/customers/shown-name.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'
import { CompanyKey } from './get-company.ts'

export const ListCompanyNotesInput = z.object({
  key: CompanyKey,
  /** The `next` of the page before. */
  before: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(30),
})

export const listCompanyNotes = defineFunction({
  name: 'companies.list-company-notes',
  summary: 'The notes of all live customers of a company, and of those who are merged into them, the newest first.',
  input: ListCompanyNotesInput,
  access: 'viewer',
  audit: null,
  run: ({ key, before, limit }, deps: Pick<Deps, 'db' | 'config'>, call) =>
    readPage(deps, call, async (db) => {
      const found = await list(db, { key, before, limit: limit + 1 })
      const notes = found.slice(0, limit)
      const names = await listNames(
        db,
        notes.map(({ customerId }) => customerId),
      )
      return {
        items: notes.map((note) => ({ ...note, customerName: names.get(note.customerId) ?? '' })),
        next: found.length > limit ? (notes.at(-1)?.id ?? null) : null,
      }
    }),
})
