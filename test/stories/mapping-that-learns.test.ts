import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../functions/columns/choose-mapping.ts'
import { exportCustomers } from '../../functions/customers/export-customers.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { scanInbox } from '../../functions/inbox/scan-inbox.job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'
import { cleanOptions } from '../../shared/importing/record/clean-options.ts'
import { cleanRecord } from '../../shared/importing/record/clean-record.ts'
import { bytesOf, csv, emptyDatabase } from '../functions/import-text.ts'
import { importFile, runOn } from '../functions/imports/file-of.ts'
import { as, asSystem, openTestParts } from '../support/test-parts.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const choose = (importId: string, fields: unknown, more: object = {}) =>
  invoke(chooseMapping, { importId, fields, ...more }, deps, as('editor'))

async function chooseAndRun(importId: string, fields: unknown, more: object = {}) {
  await choose(importId, fields, more)
  return runOn(deps, importId)
}

const listCustomers = () =>
  db.selectFrom('customers').selectAll().where('deleted_at', 'is', null).orderBy('display_name').execute()
const evidenceOf = (row: { mapping: readonly { evidence: string }[] | null }) =>
  (row.mapping ?? []).map(({ evidence }) => evidence)

async function exportText() {
  const { body } = await invoke(exportCustomers, {}, deps, as('viewer'))
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('a mapping that ran is remembered for its source', () => {
  const text = csv('colour,size', 'red,7', 'blue,8')

  test('what a person said of the columns holds for the next file', async () => {
    const first = await importFile(deps, 'paint-2026-10.csv', text)
    expect(first.state).toBe('waiting')
    await chooseAndRun(first.id, ['display_name', null])
    const next = await importFile(deps, 'Paint 2026-11 (1).csv', csv('Colour,Size', 'green,9'), {
      via: 'command-line',
    })
    expect(next.state).toBe('finished')
    expect(evidenceOf(next)).toEqual(['remembered', 'remembered'])
    expect((await listCustomers()).map(({ display_name, extra }) => [display_name, extra])).toEqual([
      ['blue', { size: '8' }],
      ['green', { Size: '9' }],
      ['red', { size: '7' }],
    ])
  })

  test('but not what was undone before it ran', async () => {
    const first = await importFile(deps, 'paint.csv', text)
    expect(first.state).toBe('waiting')
    expect(await db.selectFrom('mapping_memories').selectAll().execute()).toEqual([])
    expect((await importFile(deps, 'paint.csv', text)).state).toBe('waiting')
  })

  test('and so is how the file had to be read', async () => {
    const odd = csv('Report,of today', 'colour,size', 'red,7')
    const first = await importFile(deps, 'odd-1.csv', odd, { choices: { headerLine: null } })
    expect(first).toMatchObject({ state: 'waiting', layout: { columns: ['Column 1', 'Column 2'] } })
    await chooseAndRun(first.id, ['display_name', null])
    const next = await importFile(deps, 'odd-2.csv', odd)
    expect(next).toMatchObject({ state: 'finished', choices: { headerLine: null } })
  })

  test('the sample file neither remembers nor recalls', async () => {
    await importFile(deps, 'paint.csv', csv('email,colour', 'a@acme.com,red'), { via: 'sample' })
    expect(await db.selectFrom('mapping_memories').selectAll().execute()).toEqual([])
  })
})

describe('a source that comes with other columns', () => {
  test('waits in the inbox, with what is new and what is missing, and goes on when a person says so', async () => {
    const put = (name: string, text: string) => deps.files.put(`${inboxPrefix}${name}`, bytesOf(text))
    const takeIn = async () => {
      await invoke(scanInbox, {}, deps, asSystem)
      const { id } = await db.selectFrom('imports').select('id').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
      return runOn(deps, id)
    }
    await put('hub/leads-1.csv', csv('email,name,colour', 'a@acme.com,Ann,red'))
    expect(await takeIn()).toMatchObject({ state: 'finished', source_name: 'hub/leads', drift: null })
    await put('hub/leads-2.csv', csv('email,name,plan', 'b@acme.com,Bob,gold'))
    const second = await takeIn()
    expect(second).toMatchObject({
      state: 'waiting',
      drift: { added: [], gone: [], renamed: [{ from: 'colour', to: 'plan' }], since: { fileName: 'hub/leads-1.csv' } },
    })
    expect(await listCustomers()).toHaveLength(1)
    expect((await chooseAndRun(second.id, ['email', 'display_name', null])).state).toBe('finished')
    await put('hub/leads-3.csv', csv('email,name,plan', 'c@acme.com,Cy,gold'))
    expect(await takeIn()).toMatchObject({ state: 'finished', drift: null })
  })

  test('does not hold up an upload whose columns are certain', async () => {
    await importFile(deps, 'people.csv', csv('email,colour', 'a@acme.com,red'))
    expect((await importFile(deps, 'people.csv', csv('email,name', 'b@acme.com,Bob'))).state).toBe('finished')
  })
})

describe('columns that we wrote ourselves', () => {
  test('are no data', async () => {
    const text = csv('email,harbour_line,harbour_outcome,harbour_reason', 'a@acme.com,2,review,Bad.', ',3,review,Bad.')
    const row = await importFile(deps, 'people-review.csv', text)
    expect(evidenceOf(row)).toEqual(['synonym', 'ours', 'ours', 'ours'])
    expect(await listCustomers()).toMatchObject([{ email: 'a@acme.com', extra: {} }])
  })
})

describe('a custom field', () => {
  const fields = [
    'email',
    { label: 'Budget', kind: 'number' },
    { label: 'Signed', kind: 'date' },
    { label: 'Newsletter', kind: 'boolean' },
    { label: 'Plan', kind: 'choice' },
    { label: 'Motto', kind: 'text' },
  ]
  const header = 'email,budget,signed,newsletter,plan,motto'
  const text = csv(
    header,
    'a@acme.com,"1.234,50",13/02/2026,yes,gold,Dare',
    'b@acme.com,2.000,03/04/2026,no,gold,',
    'c@acme.com,lots,02/13/2026,perhaps,silver,x',
    'd@acme.com,1.5,,,silver,x',
  )

  async function importTyped() {
    const { id } = await importFile(deps, 'typed.csv', text, { preview: true })
    await choose(id, fields, { preview: false, formats: [null, ',', 'dmy', null, null, null] })
    return runOn(deps, id)
  }

  test('is made on the spot, and its values are what they are', async () => {
    expect(await importTyped()).toMatchObject({ state: 'finished' })
    const extras = Object.fromEntries((await listCustomers()).map(({ email, extra }) => [email?.[0], extra]))
    expect(extras).toEqual({
      a: { Budget: 1234.5, Signed: '2026-02-13', Newsletter: true, Plan: 'gold', Motto: 'Dare' },
      b: { Budget: 2000, Signed: '2026-04-03', Newsletter: false, Plan: 'gold' },
      c: { Budget_raw: 'lots', Signed_raw: '02/13/2026', Newsletter_raw: 'perhaps', Plan: 'silver', Motto: 'x' },
      // Against the comma that the person has chosen.
      d: { Budget_raw: '1.5', Plan: 'silver', Motto: 'x' },
    })
    const { mapping, policy, settings, repair_rules } = await db
      .selectFrom('imports')
      .selectAll()
      .executeTakeFirstOrThrow()
    const { cells } = await db
      .selectFrom('staged_records')
      .select('cells')
      .where('line', '=', 4)
      .executeTakeFirstOrThrow()
    const options = cleanOptions({ settings, repairRules: repair_rules })
    expect(cleanRecord(mapping ?? [], cells, policy, options).notes).toContainEqual({
      ...{ column: 'signed', rule: 'date.written', issue: 'date.other-order' },
    })
  })

  test('is known by its name in the files that come later', async () => {
    await importTyped()
    const next = await importFile(deps, 'other.csv', csv('email,Budget', 'a@acme.com,7'))
    expect(evidenceOf(next)).toEqual(['synonym', 'custom'])
    expect((await listCustomers()).find(({ email }) => email === 'a@acme.com')?.extra).toMatchObject({ Budget: 7 })
  })

  test('is exported so that an import changes nothing', async () => {
    await importTyped()
    await db
      .updateTable('customers')
      .set({ extra: sql`extra || '{"Budget": 1.234}'` })
      .where('email', '=', 'a@acme.com')
      .execute()
    const exported = await exportText()
    expect(exported).toContain('1.2340')
    const before = await listCustomers()
    const again = await importFile(deps, 'customers.csv', exported)
    expect(again.state).toBe('finished')
    const outcomes = await db.selectFrom('import_records').select('outcome').where('import_id', '=', again.id).execute()
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(await listCustomers()).toEqual(before)
  })

  test('goes when its import is undone', async () => {
    const plain = await importFile(deps, 'plain.csv', csv('email,Budget', 'a@acme.com,old'))
    const before = await listCustomers()
    const typed = await importTyped()
    await invoke(undoImport, { id: typed.id }, deps, asSystem)
    await runOn(deps, typed.id)
    const after = await listCustomers()
    expect(after.map(({ email, extra }) => [email, extra])).toEqual(before.map(({ email, extra }) => [email, extra]))
    expect(plain.state).toBe('finished')
  })
})

describe('dates that can be read in two ways', () => {
  const text = csv('email,next follow up', 'a@acme.com,03/04/2026', 'b@acme.com,05/06/2026')
  const daysOf = async () => (await listCustomers()).map(({ next_follow_up }) => next_follow_up)

  test('are asked about, and the answer is remembered', async () => {
    const first = await importFile(deps, 'calls-1.csv', text)
    expect(first.state).toBe('waiting')
    await chooseAndRun(first.id, ['email', 'next_follow_up'], { formats: [null, 'mdy'] })
    expect(await daysOf()).toEqual(['2026-03-04', '2026-05-06'])
    const next = await importFile(deps, 'calls-2.csv', csv('email,next follow up', 'c@acme.com,07/08/2026'))
    expect(next.state).toBe('finished')
    expect(await daysOf()).toContain('2026-07-08')
  })

  test('can not be passed over', async () => {
    const { id } = await importFile(deps, 'calls.csv', text)
    await expect(choose(id, ['email', 'next_follow_up'])).rejects.toMatchObject({
      fields: { 'fields.1': expect.stringContaining('the day or the month') },
    })
    expect((await chooseAndRun(id, ['email', 'notes'])).state).toBe('finished')
  })

  test('go on as they are told when one of them can be read in one', async () => {
    expect((await importFile(deps, 'calls.csv', `${text}c@acme.com,13/04/2026\n`)).state).toBe('finished')
    expect(await daysOf()).toEqual(['2026-04-03', '2026-06-05', '2026-04-13'])
  })
})

describe('defaults of a batch', () => {
  const defaults = { owner: 'Mei', source: 'Fair', tags: ['fair', 'VIP'], country_code: 'HK' }

  test('say what the records do not, and take nothing from a customer', async () => {
    await importFile(
      deps,
      'exported.csv',
      csv('email,owner,country,tags', 'old@acme.com,Ann,France,vip', 'bare@acme.com,,,'),
    )
    const text = csv('email,owner,phone', 'old@acme.com,,', 'bare@acme.com,,', 'new@acme.com,Bob,9044 1287', ',,')
    const row = await importFile(deps, 'fair.csv', text, { settings: { defaults } })
    expect(row.state).toBe('finished')
    const found = Object.fromEntries(
      (await listCustomers()).map(({ email, owner, source, tags, country_code, country_inferred, phone }) => [
        email?.split('@')[0],
        [owner, source, tags, country_code, country_inferred, phone],
      ]),
    )
    expect(found).toEqual({
      old: ['Ann', 'Fair', ['vip', 'fair'], 'FR', false, null],
      bare: ['Mei', 'Fair', ['fair', 'VIP'], 'HK', false, null],
      new: ['Bob', 'Fair', ['fair', 'VIP'], 'HK', false, '+85290441287'],
    })
  })
})

test('columns are changed while the decisions wait for a look', async () => {
  const first = await importFile(
    deps,
    'people.csv',
    csv('email,colour', 'a@acme.com,red', 'b@acme.com,blue', 'c@acme.com,green'),
    {
      preview: true,
    },
  )
  expect(first.state).toBe('ready')
  expect(await chooseAndRun(first.id, ['email', 'notes'])).toMatchObject({ state: 'ready' })
  expect(await listCustomers()).toEqual([])
  expect(await chooseAndRun(first.id, ['email', 'source'], { preview: false })).toMatchObject({ state: 'finished' })
  expect((await listCustomers()).map(({ source }) => source)).toEqual(['red', 'blue', 'green'])
})
