import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyStaged, type StagedRecord } from '../../../../../shared/db/queries/steps/staging.ts'
import { transact } from '../../../../../shared/db/transact.ts'
import { csv, openText } from '../../../../functions/import-text.ts'
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
  record: { notes: text, extra: { [text]: text }, tags: [text] },
  inferred: { first_name: text },
  notes: [{ column: text, rule: 'text.tidied' }],
  name: text,
  keys: {
    id: null,
    external_id: text,
    email: text,
    emails: ['ann@alpha-works.com', '"a\\ b"@alpha-works.com'],
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
    const { keys, ...values } = record(2, text)
    const { phones, emails, ...single } = keys
    const wanted = Object.fromEntries(Object.entries(single).map(([name, key]) => [`key_${name}`, key]))
    expect(await staged(0)).toMatchObject([
      { ...values, ...wanted, hash: expect.any(String), key_phones: phones, key_emails: emails, folded: null },
    ])
  },
)

test('what is absent is null, and what no database holds is replaced', async () => {
  const none = { id: null, external_id: null, email: null, youtube_handle: null, youtube_channel_url: null }
  const keys = { ...none, emails: [], phones: [] }
  await stage(1, [{ ...record(10, 'a\0b\ud83d'), reasons: [], notes: [], name: null, verdict: 'blank', keys }])
  expect(await staged(1)).toMatchObject([
    {
      verdict: 'blank',
      reasons: null,
      notes: null,
      name: null,
      key_external_id: null,
      key_email: null,
      key_phones: [],
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

test('one reason, one note, and what it says it is come with it', async () => {
  const same = { importId, line: 7, hash: 'fedcba9876543210fedcba9876543210' }
  const { reasons, notes } = record(20, 'x')
  await stage(4, [
    { ...record(20, 'x'), same },
    { ...record(21, 'x'), same: null },
  ])
  const hash = 'fedcba98-7654-3210-fedc-ba9876543210'
  expect(await staged(4)).toMatchObject([
    { reasons, notes, same_import_id: importId, same_line: 7, same_hash: hash },
    { reasons, notes, same_import_id: null, same_line: null, same_hash: null },
  ])
})
