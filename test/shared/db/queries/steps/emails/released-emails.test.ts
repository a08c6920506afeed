import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../../../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../../../../functions/import-text.ts'
import { openTestParts } from '../../../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const outcomesOf = async (...lines: string[]) => {
  const { outcomes } = await importText(deps, csv('harbour_id,name,email,country,city', ...lines))
  return Object.fromEntries(Object.entries(outcomes).filter(([, count]) => count > 0))
}
const addAnn = (values: object = {}) =>
  addCustomer(deps.db, { display_name: 'Ann Lee', email: 'ann@gmial.com', customer_type: 'individual', ...values })

test('a doubted address that the customer of our id has is no doubt', async () => {
  const ann = await addAnn()
  expect(await outcomesOf(`${ann},Ann Lee,ann@gmial.com,,Paris`)).toEqual({ updated: 1 })
})

test('another doubted address needs review, whatever our id says', async () => {
  const ann = await addAnn()
  expect(await outcomesOf(`${ann},Ann Lee,ann.lee@gmial.com,,Paris`)).toEqual({ review: 1 })
})

test('so does that address where it is another customer’s, or that of one who is deleted', async () => {
  const ann = await addAnn({ email: 'ann@alpha-works.com' })
  await addAnn()
  expect(await outcomesOf(`${ann},Ann Lee,ann@gmial.com,,Paris`)).toEqual({ review: 1 })
  const gone = await addAnn({ email: 'gone@gmial.com', deleted_at: new Date() })
  expect(await outcomesOf(`${gone},Ann Lee,gone@gmial.com,,Paris`)).toEqual({ review: 1 })
})

test('and so does a row that is doubted in something else, or that names nobody', async () => {
  await addAnn()
  expect(await outcomesOf(',Ann Lee,ann@gmial.com,,Paris')).toEqual({ review: 1 })
})
