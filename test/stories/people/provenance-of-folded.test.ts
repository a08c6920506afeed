import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'
import { isTraceable } from '../../../shared/importing/record/trace-field.ts'
import { emptyDatabase, importText } from '../../functions/import-text.ts'
import { checkProperty } from '../../support/property.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

/** What each column may say of one customer. */
const said = {
  Name: ['María Fernanda López', 'Maria Fernanda Lopez', 'MARIA F. LOPEZ', 'Maria Lopez', ''],
  Email: ['maria@alpha-works.com', 'Maria@Alpha-Works.com'],
  Company: ['Alpha Works Ltd', 'ALPHA WORKS', 'Alpha Works', ''],
  'Job title': ['Owner', 'OWNER', 'Managing director', ''],
  Phone: ['+442079460018', '+44 20 7946 0018', '+85291234567', 'call 658 x', ''],
  Address: ['12 Pier Road', '14 Pier Road', ''],
  City: ['Chicago', 'CHICAGO', 'Portland', ''],
  Country: ['France', 'FR', ''],
  Status: ['active', 'lost', ''],
  Tags: ['vip', 'tea', ''],
  Tier: ['gold', 'silver', ''],
  Notes: ['likes tea', 'likes coffee', ''],
} as const
const columns = Object.keys(said)
const rows = fc.array(
  fc.record(Object.fromEntries(Object.entries(said).map(([column, values]) => [column, fc.constantFrom(...values)]))),
  { minLength: 2, maxLength: 3 },
)
/** What no cell says; `lead` is the status of whoever has none. */
const ours = new Set(['id', 'email_shared', 'country_inferred'])

test('of lines that are one customer, each field names one whose cells give what it has', {
  timeout: 300_000,
}, async () => {
  await checkProperty(
    fc.asyncProperty(rows, async (lines) => {
      await emptyDatabase(parts.deps.db)
      const cells = lines.map((line) => columns.map((column) => line[column] ?? ''))
      await importText(parts.deps, [columns, ...cells].map(toCsvLine).join(''))
      const customers = await parts.deps.db.selectFrom('customers').selectAll().execute()
      for (const customer of customers) {
        const stated = Object.entries(customer).filter(
          ([field, value]) => value !== null && value !== 'lead' && !ours.has(field),
        )
        const extras = Object.keys(customer.extra ?? {}).map((key) => `extra.${key}`)
        const fields = [...stated.map(([field]) => field), ...extras].filter(isTraceable)
        const untrue = []
        for (const field of fields) {
          const told = await invoke(getProvenance, { id: customer.id, field }, parts.deps, as('viewer'))
          const { origin } = told
          if (origin.kind !== 'imported') continue
          const line = cells[origin.line - 2]
          const isThere = origin.trace?.cells.every(({ column, raw }) => line?.[columns.indexOf(column)] === raw)
          if (!origin.isSame || isThere !== true)
            untrue.push({ field, value: told.value, line: origin.line, trace: origin.trace })
        }
        expect(untrue).toEqual([])
      }
    }),
    { seed: 20, numRuns: 12, endOnFailure: true },
  )
})
