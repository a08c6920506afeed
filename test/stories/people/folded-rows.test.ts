import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'
import { emptyDatabase, importText } from '../../functions/import-text.ts'
import { checkProperty } from '../../support/property.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

/** What each column may say of one customer: forms of one name, and else anything. */
const said = {
  Name: ['Robert "Bob" O’Malley', 'BOB OMALLEY', 'Bob O’Malley', ''],
  Company: ['O’Malley Plumbing, Inc.', 'OMALLEY PLUMBING', 'O’Malley Plumbing & Sons', ''],
  'Job title': ['Owner', 'OWNER', 'Managing director', ''],
  Phone: ['(503) 725-3159 x12', '(415) 658-5685', 'call 658 x', '+1 415 658 5685', ''],
  Address: ['12 Pier Road', '14 Pier Road', ''],
  City: ['Chicago', 'CHICAGO', 'Portland', ''],
  Country: ['France', 'Germany', ''],
  Status: ['active', 'lost', ''],
  Owner: ['Ann', 'Eva', ''],
  Tier: ['gold', 'silver', ''],
  'Last order': ['2024-03-14', '2023-02-01', ''],
  Notes: ['likes tea', 'likes coffee', ''],
} as const
const columns = Object.keys(said)
const rows = fc.array(
  fc.record(Object.fromEntries(Object.entries(said).map(([column, values]) => [column, fc.constantFrom(...values)]))),
  { minLength: 2, maxLength: 4 },
)

/** All that stands on the customer, in small letters. */
async function allOfCustomer(): Promise<string> {
  const { db } = parts.deps
  const tables = ['customers', 'customer_phones', 'customer_emails', 'customer_addresses'] as const
  const all = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
  expect(all[0]).toHaveLength(1)
  return all
    .flatMap((found) => found.map((row) => Object.entries(row)))
    .flat()
    .filter(([column]) => column !== 'search' && column !== 'sort_name')
    .flatMap(([, value]) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]))
    .map((value) => String(value).toLowerCase())
    .join('\n')
}

/** A country of the row may read the number. */
const digits = (text: string) => text.replace(/\D/g, '')
const isoOf: Readonly<Record<string, string>> = { France: 'fr', Germany: 'de', '+1 415 658 5685': '+14156585685' }

test('law 1: nothing that the rows of one customer say is lost, whatever they say and in whichever order', async () => {
  const property = fc.asyncProperty(rows, async (all) => {
    await emptyDatabase(parts.deps.db)
    const lines = all.map((row) => ['bob@omalley-plumbing.com', ...columns.map((column) => row[column] ?? '')])
    const text = [['Email', ...columns], ...lines].map(toCsvLine).join('')
    const { outcomes } = await importText(parts.deps, text)
    expect(outcomes).toMatchObject({ created: 1, merged: all.length - 1 })
    const found = await allOfCustomer()
    // A form of the name whose words all stand in the name says nothing more.
    const words = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []
    const isSaid = (value: string, column: string) =>
      found.includes((isoOf[value] ?? value).toLowerCase()) ||
      (column === 'Phone' && digits(found).includes(digits(value))) ||
      (column === 'Name' && words(value).every((word) => words(found).includes(word)))
    const lost = all.flatMap((row) =>
      columns.filter((column) => !isSaid(row[column] ?? '', column)).map((column) => `${column}: ${row[column]}`),
    )
    expect(lost).toEqual([])
    expect((await importText(parts.deps, text)).outcomes).toMatchObject({ created: 0, updated: 0 })
  })
  await checkProperty(property, { seed: 20261129, numRuns: 12 })
}, 300_000)
