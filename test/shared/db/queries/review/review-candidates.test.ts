import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { listCandidates } from '../../../../../shared/db/queries/review/review-candidates.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [importId, ann, bob] = ['', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
  ann = await addCustomer(db(), { display_name: 'Ann Lee', city: 'Rome' })
  bob = await addCustomer(db(), { display_name: 'Bob Ray' })
})

const wait = (code: string, more: object = {}, line: number | null = null) =>
  addReviewRow(db(), importId, 9, { reasons: JSON.stringify([{ code, ...(line !== null && { line }) }]), ...more })
const namesOf = async (...ids: string[]) => {
  const found = await listCandidates(db(), ids)
  return ids.map((id) => found.get(id)?.map(({ name }) => name))
}

test('each row has its own, and one without any has none', async () => {
  const first = await wait('match.several', { candidates: [bob, ann] })
  const second = await wait('match.several', { candidates: [bob] })
  const third = await wait('email.no-domain')
  await wait('match.several', { candidates: [ann] })
  expect(await namesOf(first, second, third)).toEqual([['Ann Lee', 'Bob Ray'], ['Bob Ray'], []])
  expect(await listCandidates(db(), [])).toEqual(new Map())
  const [one] = (await listCandidates(db(), [first])).get(first) ?? []
  expect(one).toMatchObject({ id: ann, city: 'Rome', customer_type: 'individual' })
})

test('a customer who was deleted, or is not there, is none', async () => {
  const gone = await addCustomer(db(), { display_name: 'Cy Wu', deleted_at: new Date() })
  expect(await namesOf(await wait('match.several', { candidates: [gone, randomUUID(), ann] }))).toEqual([['Ann Lee']])
})

test('what another line of its file became is one, where they match', async () => {
  const other = await addImport(db())
  await addRecord(db(), importId, 4, { customer_id: ann })
  await addRecord(db(), importId, 5, { customer_id: bob })
  await addRecord(db(), other, 4, { customer_id: bob })
  const [matched, both, unmatched] = [
    await wait('match.different-person', {}, 4),
    await wait('match.different-person', { candidates: [bob, ann] }, 4),
    await wait('email.no-domain', {}, 4),
  ]
  expect(await namesOf(matched, both, unmatched)).toEqual([['Ann Lee'], ['Ann Lee', 'Bob Ray'], []])
})

test('five are told', async () => {
  const all = []
  for (let n = 0; n < 6; n += 1) all.push(await addCustomer(db(), { display_name: `Person ${n}` }))
  expect(await namesOf(await wait('match.several', { candidates: all }))).toEqual([
    Array.from({ length: 5 }, (_, n) => `Person ${n}`),
  ])
})
