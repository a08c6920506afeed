import { defineFunction } from '../../shared/contract/function.ts'
import { disarmFormula } from '../../shared/csv/disarm-formula.ts'
import { toCsvLine } from '../../shared/csv/to-csv-line.ts'
import type { Database } from '../../shared/db/database.ts'
import { type AuditRow, type AuditFilters as Filters, listAudit } from '../../shared/db/queries/audit/audit.ts'
import type { Deps } from '../../shared/deps.ts'
import { AuditFilters } from './list-audit.ts'

export const ExportAuditInput = AuditFilters

const header = ['at', 'action', 'result', 'reason', 'times', 'actor', 'user', 'token', 'subject', 'subject_name']
const pageSize = 500

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
export const exportAudit = defineFunction({
  name: 'audit.export-audit',
  summary: 'Who did what, and what was refused, the latest first, as CSV.',
  input: ExportAuditInput,
  access: 'administrator',
  async run(filters, { db }: Pick<Deps, 'db'>) {
    const count = { rows: 0 }
    return {
      fileName: 'audit.csv',
      contentType: 'text/csv; charset=utf-8',
      body: writeLines(db, filters, count),
      countRecords: () => count.rows,
    }
  },
  audit: { action: 'audit.exported', facts: (_, { countRecords }) => ({ records: countRecords() }) },
})

async function* writeLines(db: Database, filters: Filters, count: { rows: number }): AsyncGenerator<string> {
  yield toCsvLine([...header, 'route', 'facts', 'address', 'request_id'])
  let before: string | undefined
  do {
    const rows: AuditRow[] = await listAudit(db, filters, { before, limit: pageSize })
    count.rows += rows.length
    yield rows.map((row) => toCsvLine(cellsOf(row).map(disarmFormula))).join('')
    before = rows.length < pageSize ? undefined : rows.at(-1)?.id
  } while (before !== undefined)
}

const cellsOf = (row: AuditRow): string[] => [
  row.at.toISOString(),
  row.action,
  row.result,
  row.reason ?? '',
  String(row.times),
  row.actor,
  row.user?.name ?? '',
  row.token ?? '',
  row.subject?.id ?? '',
  row.subject?.name ?? '',
  row.route ?? '',
  JSON.stringify(row.facts),
  row.address ?? '',
  row.requestId,
]
