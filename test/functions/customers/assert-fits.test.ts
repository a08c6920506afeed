import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertFits } from '../../../functions/customers/assert-fits.ts'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

beforeAll(async () => {
  await emptyDatabase(db)
  await addCustomer(db, { display_name: 'Ann', city: 'Rome', notes: 'x'.repeat(99), extra: '{"Pet": "cat"}' })
  await addCustomer(db, { display_name: 'Bob', city: 'Oslo' })
  await addCustomer(db, { display_name: 'Gone', notes: 'x'.repeat(500), deleted_at: new Date() })
})

const filters = CustomerFilters.omit({ where: true }).parse({})
/** As large as a sheet has to be for these: a header and two rows, three columns, and a cell with one more character. */
const enough = { rows: 3, columns: 3, cellLength: 100 }

test('a sheet that is just large enough holds them', async () => {
  await assertFits(db, filters, 3, enough)
})

test.each([
  ['columns', { columns: 2 }, '16,384 columns'],
  ['rows, of which one is the header', { rows: 2 }, '1,048,575 customers'],
  ['characters of a cell, of which one may stand in front', { cellLength: 99 }, '32,767 characters in a cell'],
])('a sheet with one less is refused: %s', async (_, less, most) => {
  await expect(assertFits(db, filters, 3, { ...enough, ...less })).rejects.toMatchObject({
    code: 'state.conflict',
    message: `A sheet of a workbook holds no more than ${most}. Take the CSV instead.`,
  })
})

test('those that the filters leave out need no place', async () => {
  await assertFits(db, { search: 'oslo' }, 3, { rows: 2, columns: 3, cellLength: 50 })
})
