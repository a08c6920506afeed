import { afterAll, beforeEach, expect, test } from 'vitest'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { digest } from '../../support/digest.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'

const parts: TestParts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

async function piecesOf(view: Record<string, string>): Promise<Uint8Array[]> {
  const { body } = await invoke(exportCustomers, view, parts.deps, as('viewer'))
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return pieces
}

const bytesOf = async (view: Record<string, string>) => Buffer.concat(await piecesOf(view))

const exported = async (view: Record<string, string> = {}) => (await bytesOf(view)).toString()

const customersOnly = (text: string) => text.split('\r\n')

test('no customers is a header', async () => {
  const names = customerFields.map(({ name }) => (name === 'id' ? 'harbour_id' : name))
  expect(await exported()).toBe(`${names.join(',').replace(',country_code', '$&,country_inferred')}\r\n`)
  expect(await piecesOf({})).toHaveLength(1)
})

const header =
  'external_id,first_name,last_name,name,email,phone,phone 2,company_name,job_title,industry,lead_status,address,address 2,' +
  'city,state,postal_code,country,website,youtube_handle,youtube_channel_url,subscribers,linkedin_url,facebook_url,' +
  'instagram,twitter,tags,notes,source,owner,do_not_contact,next_follow_up,Favourite colour,"Odd ""column"""'

test.each<[string, string]>([
  [
    'everything filled',
    '00042,Ada,Lovelace,,ada@a.example,+852 5123 4567,+852 5123 4568,Engines Ltd,Countess,Computing,Customer,1 Peak Road,' +
      '2 Peak Road,Hong Kong,HK,00852,Hong Kong,engines.example,@ada,https://www.youtube.com/@ada,1.2M,linkedin.com/in/ada,' +
      'facebook.com/ada,@ada,@ada,"vip, hk; old",a note,fair,bob,yes,2026-12-24,red,x',
  ],
  [
    'quotes and line breaks',
    ',"O""Brien",,,q@a.example,,,"a ""b"" c",,,,,,,,,,,,,,,,,,,"line one\nline ""two"", three",,,,,"a, b","""quoted"""',
  ],
  [
    'Chinese',
    ',家豪,陳,,c@a.example,,,德舟貿易有限公司,市場經理,貿易,線索,,,香港,,,香港,,,,,,,,,"展覽會, 老客戶",備註：來電,,,,,紅色,',
  ],
  ['leading zeros', '007,James,,,j@a.example,,,0042 Ltd,,,,,,,,01067,,,,,,,,,,0815,,,,,,007,0'],
  [
    'an unknown status, a bad phone and an unknown country',
    ',Bad,Cells,,b@a.example,call me,,,,,Hibernating,,,,,,Atlantis,,,,,,,,,,,,,,,,',
  ],
  ['a full name that can not be split', ',,,Cher,cher@a.example,,,,,,,,,,,,,,,,,,,,,,,,,,,,'],
  ['a company without a person', ',,,,,,,"Smith, Smith & Sons",,,,,,,,,,,,,,,,,,,=1+1,,,,,+x,-y'],
  [
    'a creator',
    ',,,,,,,,,,,,,,,,,,@creator,https://www.youtube.com/channel/UC1234567890123456789012,"31,099",,,,,,,,,,,,',
  ],
])('what is exported and imported again is unchanged: %s', async (_, line) => {
  expect((await importText(parts.deps, csv(header, line))).outcomes).toMatchObject({ created: 1 })
  const before = await exported()
  const customersNow = await digestOfCustomers()
  const again = await importText(parts.deps, before)
  expect(again.outcomes).toEqual({
    created: 0,
    updated: 0,
    unchanged: 1,
    merged: 0,
    review: 0,
    skipped: 0,
    blank: 0,
    pending: 0,
  })
  expect(customersOnly(await exported())).toEqual(customersOnly(before))
  expect(await digestOfCustomers()).toEqual(customersNow)
})

async function digestOfCustomers() {
  await parts.deps.db.deleteFrom('import_records').execute()
  return digest(parts.deps.db)
}

test('the export of one Harbour fills another one with the same, and the ids of the first are kept beside', async () => {
  await importText(
    parts.deps,
    csv(header, ',Ada,Lovelace,,ada@a.example,+852 5123 4567,,,,,,,,,,,,,,,,,,,,"vip, hk",,,,yes,,red,'),
  )
  const first = await exported()
  await emptyDatabase(parts.deps.db)
  expect((await importText(parts.deps, first)).outcomes).toMatchObject({ created: 1 })
  const [, row = ''] = first.split('\r\n')
  const [names = '', rowAgain] = (await exported()).split('\r\n')
  expect(names.endsWith(',id_raw')).toBe(true)
  expect(rowAgain?.slice(36)).toBe(`${row.slice(36)},${row.slice(0, 36)}`)
})

test('goes through a set of customers of several pages, without the deleted', async () => {
  const lines = Array.from({ length: 2_001 }, (_, n) => `p${n}@a.example`)
  await importText(parts.deps, csv('email', ...lines))
  await parts.deps.db
    .updateTable('customers')
    .set({ deleted_at: new Date() })
    .where('email', '=', 'p7@a.example')
    .execute()
  const found = [...(await exported()).matchAll(/p\d+@a\.example/g)].map(([email]) => email)
  expect(new Set(found).size).toBe(2_000)
  expect(found).toHaveLength(2_000)
})

test('is what the list shows: its filters, its search, its order', async () => {
  await importText(
    parts.deps,
    csv('name,email,country', 'Ann Lee,ann@a.example,HK', 'Bob Ray,bob@a.example,HK', 'Cy Lee,cy@a.example,FR'),
  )
  const emails = async (view: Record<string, string>) => (await exported(view)).match(/\w+@a\.example/g)
  expect(await emails({ country: 'HK', order: 'desc' })).toEqual(['bob@a.example', 'ann@a.example'])
  expect(await emails({ search: 'lee' })).toEqual(['ann@a.example', 'cy@a.example'])
  expect(await emails({ missing: 'email' })).toBe(null)
})

test('has columns for the phones and custom fields of those in the view, and for no others', async () => {
  await importText(parts.deps, csv('name,email,phone,phone 2,Pet', 'Ann,ann@a.example,+85251234567,+85251234568,cat'))
  await importText(parts.deps, csv('name,email,country', 'Bob,bob@a.example,FR'))
  const header = async (view: Record<string, string>) => (await exported(view)).split('\r\n')[0]?.split(',')
  expect(await header({})).toEqual(expect.arrayContaining(['phone', 'phone_2', 'Pet']))
  expect(await header({ country: 'FR' })).not.toEqual(expect.arrayContaining(['phone_2']))
  expect(await header({ country: 'FR' })).not.toEqual(expect.arrayContaining(['Pet']))
})

test('begins with the mark that Excel wants where it is asked for', async () => {
  expect((await bytesOf({ bom: 'on' })).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect((await bytesOf({})).subarray(0, 7).toString()).toBe('harbour')
})

test('a workbook that can not hold a text is refused before it begins, and says what to do', async () => {
  const notes = (length: number) =>
    parts.deps.db
      .updateTable('customers')
      .set({ notes: 'x'.repeat(length) })
      .execute()
  await importText(parts.deps, csv('name,email', 'Ann,ann@a.example'))
  await notes(32_766)
  await bytesOf({ format: 'xlsx' })
  await notes(32_768)
  await expect(bytesOf({ format: 'xlsx' })).rejects.toMatchObject({
    code: 'state.conflict',
    message: expect.stringContaining('Take the CSV instead'),
  })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(exportCustomers, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})

test('a column named like something of JavaScript stays with the customers that have it', async () => {
  await importText(parts.deps, csv('name,email', 'Plain Jane,plain@p.example'))
  await importText(parts.deps, csv('name,email,__proto__,constructor,toString', 'Odd Ann,odd@p.example,a,b,c'))
  const text = await exported()
  expect(text).not.toMatch(/function|\{\}/)
  expect(text.split('\r\n').find((line) => line.includes('plain@p.example'))).toMatch(/,{20}$/)
  expect((await importText(parts.deps, text)).outcomes).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})
