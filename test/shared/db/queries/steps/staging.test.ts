import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writtenColumns } from '../../../../../shared/db/queries/customers/written-columns.ts'
import { stagedFields } from '../../../../../shared/db/queries/staged-fields.ts'
import { newCustomerValues, saidInColumns } from '../../../../../shared/db/queries/steps/new-customer.ts'
import { copyStaged, type StagedRecord } from '../../../../../shared/db/queries/steps/staging.ts'
import { transact } from '../../../../../shared/db/transact.ts'
import { noKeys } from '../../../../../shared/importing/record/clean-record.ts'
import { csv, openText } from '../../../../functions/import-text.ts'
import { checkProperty } from '../../../../support/property.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'

let parts: TestParts
let importId: string
beforeAll(async () => {
  parts = await openTestParts()
  importId = await openText(parts.deps, csv('email', 'a@a.example'))
})
afterAll(() => parts.close())

const awkward = 'tab\t line\n return\r back\\slash \\N \\. \\t "quote" {brace} 客戶 🎉'
const record = (line: number, text: string): StagedRecord => ({
  line,
  hash: '0123456789abcdef0123456789abcdef',
  cells: [text, ''],
  verdict: null,
  reasons: [{ code: 'email.no-at', value: text }],
  record: {
    ...{
      display_name: text,
      external_id: text,
      email: text,
      youtube_handle: text,
      youtube_channel_url: text,
      notes: text,
    },
    ...{ extra: { [text]: text }, tags: [text] },
  },
  inferred: { first_name: text, customer_type: text },
  notes: [{ column: text, rule: 'text.tidied' }],
  name: text,
  keys: {
    id: null,
    external_id: text,
    email: text,
    emails: [text, 'ann@alpha-works.com', '"a\\ b"@alpha-works.com'],
    youtube_handle: text,
    youtube_channel_url: text,
    phones: ['+85251234567', '+1'],
  },
})
const stage = (chunk: number, records: StagedRecord[]) =>
  transact(parts.deps, (tx) => copyStaged(tx, importId, chunk, records))
const staged = (chunk: number) =>
  parts.deps.db.selectFrom('staged_records').selectAll().where('chunk', '=', chunk).orderBy('line').execute()

test.each([awkward, '\\N', '\\', '', '\\\\', 'a\\\tb', '\\.', '\r\n'])(
  '%j comes back as it was, in every column',
  async (text) => {
    await parts.deps.db.deleteFrom('staged_records').execute()
    await stage(0, [record(2, text)])
    const { keys, notes: _, ...values } = record(2, text)
    const { phones, emails, ...single } = keys
    const wanted = Object.fromEntries(Object.entries(single).map(([name, key]) => [`key_${name}`, key]))
    expect(await staged(0)).toMatchObject([
      { ...values, ...wanted, hash: expect.any(String), key_phones: phones, key_emails: emails, folded: null },
    ])
  },
)

test('what is absent is null, and what no database holds is replaced', async () => {
  const said = { notes: 'a\0b\ud83d' }
  await stage(1, [
    {
      ...record(10, 'a\0b\ud83d'),
      reasons: [],
      record: said,
      inferred: {},
      name: null,
      verdict: 'blank',
      keys: noKeys,
    },
  ])
  expect(await staged(1)).toMatchObject([
    {
      verdict: 'blank',
      reasons: null,
      record: { notes: 'a\ufffdb\ufffd' },
      inferred: {},
      name: null,
      key_external_id: null,
      key_email: null,
      key_phones: [],
      key_emails: [],
      cells: ['a\ufffdb\ufffd', ''],
    },
  ])
})

test('loads many at once, and none of no records', async () => {
  await stage(2, [])
  expect(await staged(2)).toEqual([])
  await stage(
    2,
    Array.from({ length: 3_000 }, (_, n) => record(100 + n, `${n}\t`)),
  )
  expect((await staged(2)).map(({ name }) => name)).toEqual(Array.from({ length: 3_000 }, (_, n) => `${n}\t`))
})

test('the same line twice is a mistake, and leaves nothing', async () => {
  await expect(stage(3, [record(5_000, 'a'), record(5_000, 'b')])).rejects.toMatchObject({ code: '23505' })
  expect(await staged(3)).toEqual([])
})

test('one reason, and what it says it is come with it', async () => {
  const same = { importId, line: 7, hash: 'fedcba9876543210fedcba9876543210' }
  const { reasons } = record(20, 'x')
  await stage(4, [
    { ...record(20, 'x'), same },
    { ...record(21, 'x'), same: null },
  ])
  const hash = 'fedcba98-7654-3210-fedc-ba9876543210'
  expect(await staged(4)).toMatchObject([
    { reasons, same_import_id: importId, same_line: 7, same_hash: hash },
    { reasons, same_import_id: null, same_line: null, same_hash: null },
  ])
})

test('the keys are what the record states, but for an address of a desk and where a person has said whom it is about', async () => {
  const said = { email: 'ann@a.example', phone: '+1', external_id: 'X1', youtube_handle: '@ann' }
  const keys = { ...noKeys, email: said.email, external_id: 'X1', youtube_handle: '@ann' }
  const own = { ...record(30, 'x'), record: said }
  await stage(5, [
    { ...own, keys: { ...keys, emails: [said.email, 'b@b.example'], phones: ['+1', '+2'] } },
    {
      ...{ ...own, line: 31, record: { ...said, email_shared: true } },
      keys: { ...keys, email: null, emails: ['b@b.example'], phones: ['+1'] },
    },
    { ...own, line: 32, keys: { ...noKeys, id: importId } },
  ])
  const none = { key_email: null, key_external_id: null, key_youtube_handle: null, key_emails: [], key_phones: [] }
  const kept = { key_external_id: 'X1', key_youtube_handle: '@ann' }
  expect(await staged(5)).toMatchObject([
    { ...kept, key_email: said.email, key_emails: [said.email, 'b@b.example'], key_phones: ['+1', '+2'] },
    { ...kept, key_email: null, key_emails: ['b@b.example'], key_phones: ['+1'] },
    { ...none, key_id: importId, record: said },
  ])
})

test('what is cleaned is staged as it is, whatever it says, and makes the customer that new_customer makes', async () => {
  const value = fc.oneof(fc.constantFrom('', 'a', 'null', '{}', '\\N'), fc.constant(null))
  const fields = Object.fromEntries(stagedFields.map((field) => [field, value]))
  const others = {
    do_not_contact: fc.constant(true),
    youtube_subscribers: fc.nat(),
    tags: fc.constantFrom(['a'], null),
  }
  const said = fc.record({ ...fields, ...others, email_shared: fc.constant(true) }, { requiredKeys: [] })
  const word = fc.constantFrom('', 'a', 'null')
  const inferred = fc.record(
    { customer_type: word, first_name: word, country_inferred: fc.constant(false) },
    { requiredKeys: [] },
  )
  let line = 10_000
  await checkProperty(
    fc.asyncProperty(said, inferred, async (said, inferred) => {
      line += 1
      await stage(6, [{ ...record(line, 'x'), record: said, inferred }])
      const [found] = await parts.deps.db.selectFrom('staged_records').selectAll().where('line', '=', line).execute()
      expect({ record: found?.record, inferred: found?.inferred }).toEqual({ record: said, inferred })
      const columns = sql.join(writtenColumns.map((column) => sql.ref(column)))
      const target = sql`'0198c0de-0000-7000-8000-000000000001'::uuid`
      const { rows } = await sql<{ made: object; asBefore: object }>`
        select (select to_jsonb(c) from (select ${newCustomerValues(saidInColumns, target)}) as c (${columns})) as made,
          (select to_jsonb(c) from (select ${columns} from new_customer(s.record, s.inferred, ${target})) c) as "asBefore"
        from staged_records s where line = ${line}`.execute(parts.deps.db)
      expect(rows[0]?.made).toEqual(rows[0]?.asBefore)
    }),
    { seed: 4, numRuns: 100 },
  )
})
