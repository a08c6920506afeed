import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { toCsvLine } from '../../shared/csv/to-csv-line.ts'
import { customerFields } from '../../shared/customers/fields.ts'
import type { Database } from '../../shared/db/database.ts'
import { listAllExtraKeys, listForExport } from '../../shared/db/queries/customers.ts'
import type { Deps } from '../../shared/deps.ts'

export const ExportCustomersInput = z.object({})

/** The whole book as CSV in UTF-8, a page in memory at a time; the headers are those that an import knows. */
export const exportCustomers = defineFunction({
  name: 'customers.export-customers',
  input: ExportCustomersInput,
  access: 'viewer',
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { fileName: 'customers.csv', contentType: 'text/csv; charset=utf-8', body: lines(db) }
  },
})

async function* lines(db: Database, page = 1_000): AsyncGenerator<string> {
  const fields = customerFields.map((field) => field.name)
  const extras = await listAllExtraKeys(db)
  yield toCsvLine([...fields, ...extras])
  let after: string | null = null
  for (;;) {
    const rows: Awaited<ReturnType<typeof listForExport>> = await listForExport(db, after, page)
    if (rows.length > 0) {
      yield rows
        .map((row) =>
          toCsvLine([
            ...fields.map((field) => toCell(row[field])),
            ...extras.map((key) => toExtraCell(Object.hasOwn(row.extra, key) ? row.extra[key] : null)),
          ]),
        )
        .join('')
    }
    after = rows.at(-1)?.id ?? null
    if (rows.length < page) return
  }
}

/** Of a custom field: as an import reads it back. A no is said, and `1.234` is written so that it can be no thousand. */
function toExtraCell(value: unknown): string {
  if (value === false) return 'no'
  return typeof value === 'number' ? String(value).replace(/^(-?\d{1,3}\.\d{3})$/, '$10') : toCell(value)
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join('; ')
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
