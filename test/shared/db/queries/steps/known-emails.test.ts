import { beforeEach, expect, test } from 'vitest'
import { releaseKnownEmails } from '../../../../../shared/db/queries/steps/known-emails.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const doubted = 'ann@gmial.com'
let [ann, bob, importId] = ['', '', '']
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addCustomer(db(), { display_name: 'Ann Lee', email: doubted })
  bob = await addCustomer(db(), { display_name: 'Bob Ray', email: 'bob@a.example' })
  importId = await addImport(db())
})

const reason = (code: string, value = doubted) => ({ code, value })
const one = JSON.stringify([reason('email.misspelt-domain')])
const stage = (line: number, values: object) =>
  db()
    .insertInto('staged_records')
    .values({
      ...{ import_id: importId, line, chunk: 0, hash: crypto.randomUUID(), verdict: 'review' as const },
      ...{ reasons: one, key_id: ann },
      ...values,
    })
    .execute()
const verdicts = async () =>
  (await db().selectFrom('staged_records').select(['verdict', 'reasons']).orderBy('line').execute()).map(
    ({ verdict, reasons }) => (reasons === null ? verdict : `${verdict} for ${reasons.length}`),
  )

test.each<[string, object, string | null]>([
  ['whose customer has it', {}, null],
  ['of another code', { reasons: JSON.stringify([reason('email.no-domain')]) }, null],
  ['that is another one', { reasons: JSON.stringify([reason('email.no-domain', 'bob@a.example')]) }, 'review for 1'],
  ['beside another doubt', { reasons: JSON.stringify([reason('email.no-domain'), reason('x.y')]) }, 'review for 2'],
  ['that is no address', { reasons: JSON.stringify([reason('name.is-a-url')]) }, 'review for 1'],
  ['of a record without our id', { key_id: null }, 'review for 1'],
  ['of a record that is blank', { verdict: 'blank' }, 'blank for 1'],
])('a doubted address %s', async (_, values, verdict) => {
  await stage(2, values)
  await releaseKnownEmails(db(), importId)
  expect(await verdicts()).toEqual([verdict])
})

test('that somebody else has, or a customer who was deleted, is still doubted', async () => {
  await stage(2, { key_id: bob })
  const gone = await addCustomer(db(), { email: 'eve@gmial.com', deleted_at: new Date() })
  await stage(3, { key_id: gone, reasons: JSON.stringify([reason('email.no-domain', 'eve@gmial.com')]) })
  await releaseKnownEmails(db(), importId)
  expect(await verdicts()).toEqual(['review for 1', 'review for 1'])
})

test('is looked for in one import, or in one chunk of it', async () => {
  await stage(2, {})
  await stage(3, { chunk: 1 })
  await stage(4, { import_id: await addImport(db()), chunk: 1 })
  await releaseKnownEmails(db(), importId, 1)
  expect(await verdicts()).toEqual(['review for 1', null, 'review for 1'])
  await releaseKnownEmails(db(), importId)
  expect(await verdicts()).toEqual([null, null, 'review for 1'])
})
