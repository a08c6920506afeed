import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { disarmFormula } from '../../shared/csv/disarm-formula.ts'
import { toCsvLine } from '../../shared/csv/to-csv-line.ts'
import { assertFound } from '../../shared/db/assert-current.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { findShown } from '../../shared/db/queries/duplicates/merges.ts'
import {
  type DataRow,
  dataParts,
  listFamily,
  listPersonLines,
  type PersonLine,
  readPart,
} from '../../shared/db/queries/erasures/person-data.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { writeZip } from '../../shared/files/write-zip.ts'
import { readCells } from '../../shared/ledger/find-line.ts'

export const ExportPersonInput = z.object({ id: z.uuid() })

type DataDeps = Pick<Deps, 'db' | 'files'>

/** A part of what is kept: its name, and its rows as often as they are asked for. */
interface Part {
  readonly name: string
  rows(): AsyncIterable<DataRow>
}

/**
 * With all who are merged into it: fields and where each comes from, history, notes, tasks, merges, the rows of files with
 * their cells as they came, review rows, what the audit tells of them, and which webhooks were told.
 *
 * @throws AppError `not-found`
 */
export const exportPerson = defineFunction({
  name: 'erasures.export-person',
  summary: 'Everything that is kept of one customer, as JSON and as CSV, in a ZIP.',
  input: ExportPersonInput,
  access: 'administrator',
  async run({ id }, deps: DataDeps) {
    const shownId = await findShown(deps.db, id)
    assertFound(await loadState(deps.db, shownId))
    const parts = await listParts(deps, shownId)
    return {
      fileName: `customer-${shownId}.zip`,
      contentType: 'application/zip',
      body: writeZip([
        { name: 'data.json', body: writeJson(parts) },
        { name: 'data.csv', body: writeCsv(parts) },
      ]),
    }
  },
  audit: 'customer.data-exported',
})

async function listParts(deps: DataDeps, id: string): Promise<Part[]> {
  const ids = await listFamily(deps.db, id)
  return [
    ...dataParts.map((name) => ({ name, rows: () => readPart(deps.db, name, ids) })),
    { name: 'records', rows: () => readRecords(deps, ids) },
  ]
}

/** The rows of files, each with its cells by the names of their columns, one import after the other. */
async function* readRecords(deps: DataDeps, ids: readonly string[]): AsyncGenerator<DataRow> {
  let after: PersonLine | undefined
  for (;;) {
    const lines = await listPersonLines(deps.db, ids, after)
    for (const importId of new Set(lines.map((line) => line.importId)))
      yield* readOf(
        deps,
        importId,
        lines.filter((line) => line.importId === importId),
      )
    after = lines.at(-1)
    if (after === undefined) return
  }
}

async function* readOf(deps: DataDeps, importId: string, lines: readonly PersonLine[]): AsyncGenerator<DataRow> {
  const row = await getImport(deps.db, importId)
  const byLine = new Map(lines.map((line) => [line.line, line]))
  const columns = row.layout?.columns ?? []
  for await (const { line, cells } of readCells(deps.files, row, lines)) {
    const { outcome, undoneAt } = byLine.get(line) ?? { outcome: null, undoneAt: null }
    const named = cells.map((cell, index) => [columns[index] ?? `#${index + 1}`, cell] as const)
    yield { file: row.file_name, importedAt: row.created_at, line, outcome, undoneAt, cells: Object.fromEntries(named) }
  }
}

async function* writeJson(parts: readonly Part[]): AsyncGenerator<string> {
  for (const [index, { name, rows }] of parts.entries()) {
    yield `${index === 0 ? '{' : ','}\n${JSON.stringify(name)}: [`
    let isFirst = true
    for await (const row of rows()) {
      yield `${isFirst ? '' : ','}\n  ${JSON.stringify(row)}`
      isFirst = false
    }
    yield ']'
  }
  yield '\n}\n'
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value)

/** For a spreadsheet, which would run some cells as a formula: these get an apostrophe in front. A line a value. */
async function* writeCsv(parts: readonly Part[]): AsyncGenerator<string> {
  yield toCsvLine(['part', 'row', 'field', 'value'])
  for (const { name, rows } of parts) {
    let n = 0
    for await (const row of rows()) {
      n += 1
      const said = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
      for (const [field, value] of said) yield toCsvLine([name, String(n), field, asText(value)].map(disarmFormula))
    }
  }
}
