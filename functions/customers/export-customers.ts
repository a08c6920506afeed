import * as z from 'zod'
import { zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { disarmFormula } from '../../shared/csv/disarm-formula.ts'
import { toCsvLine } from '../../shared/csv/to-csv-line.ts'
import { sheetMax, writeSheet } from '../../shared/csv/xlsx/write-sheet.ts'
import { isOfDeleted } from '../../shared/customers/custom-fields.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { customerSorts, sortOrders } from '../../shared/customers/sorting.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { countSeveral, listExtraKeys, readForExport } from '../../shared/db/queries/customers/customer-export.ts'
import { narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import type { Deps } from '../../shared/deps.ts'
import { type ExportedCustomer, toExportCells } from '../../shared/importing/exporting/export-cells.ts'
import { type ExportColumn, planExport } from '../../shared/importing/exporting/export-columns.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'
import { assertFits } from './assert-fits.ts'

export const ExportCustomersInput = CustomerFilters.extend({
  sort: z.enum(customerSorts).default('name'),
  order: z.enum(sortOrders).default('asc'),
  /** Of these alone. */
  ids: z.array(z.uuid()).min(1).max(1_000).optional(),
  format: z.enum(['csv', 'xlsx']).default('csv'),
  /** Whether a CSV begins with the mark without which Excel does not read it as UTF-8. */
  bom: z.enum(['on', 'off']).default('off'),
})

/**
 * With everything that the customers know of them, as they come from the database: in memory is what has just come in. Imported again, as it is, all of them are
 * unchanged. Cells that a spreadsheet would run as a formula have an apostrophe in front, which the import takes away.
 *
 * @throws AppError `state.conflict` when a workbook can't hold them
 */
export const exportCustomers = defineFunction({
  name: 'customers.export-customers',
  summary: 'The customers that the filters let through, in the order of the list, as CSV or as a workbook.',
  input: ExportCustomersInput,
  access: 'viewer',
  async run({ format, bom, sort, order, ...wanted }, { db }: Pick<Deps, 'db'>, call) {
    const filters = await narrow(db, wanted, zoneOf(call))
    const [several, keys, fields] = await Promise.all([
      countSeveral(db, filters),
      listExtraKeys(db, filters),
      listMadeFields(db),
    ])
    const deleted = fields.filter(({ isDeleted }) => isDeleted).map(({ key }) => key)
    const extras = keys.filter((key) => !isOfDeleted(key, deleted))
    const columns = planExport(several, extras, fields)
    if (format === 'xlsx') await assertFits(db, filters, columns.length, sheetMax)
    const toCells = (customer: ExportedCustomer) => toExportCells(columns, customer).map(disarmFormula)
    let records = 0
    const read = <T>(write: (customer: ExportedCustomer) => T) =>
      readForExport(db, { filters, sort, order }, several, (customer) => {
        records += 1
        return write(customer)
      })
    const file =
      format === 'csv'
        ? asCsv(columns, read((customer) => toCsvLine(toCells(customer))), bom === 'on') // biome-ignore format: one call
        : asWorkbook(columns, read(toCells))
    return { ...file, countRecords: () => records }
  },
  audit: {
    action: 'customers.exported',
    facts: ({ format }, { countRecords }) => ({ format, records: countRecords() }),
  },
})

const headerOf = (columns: readonly ExportColumn[]) => columns.map(({ name }) => disarmFormula(name))

const asCsv = (columns: readonly ExportColumn[], lines: AsyncIterable<readonly string[]>, isMarked: boolean) => ({
  fileName: 'customers.csv',
  contentType: 'text/csv; charset=utf-8',
  body: toBytes(columns, lines, isMarked),
})

async function* toBytes(columns: readonly ExportColumn[], lines: AsyncIterable<readonly string[]>, isMarked: boolean) {
  const encoder = new TextEncoder()
  yield encoder.encode(`${isMarked ? '\ufeff' : ''}${toCsvLine(headerOf(columns))}`)
  for await (const some of lines) yield encoder.encode(some.join(''))
}

const asWorkbook = (columns: readonly ExportColumn[], rows: AsyncIterable<readonly string[][]>) => ({
  fileName: 'customers.xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  body: writeSheet(toEnglish(textOf('customers.sheetName')), headerOf(columns), oneByOne(rows)),
})

async function* oneByOne(rows: AsyncIterable<readonly string[][]>) {
  for await (const page of rows) yield* page
}
