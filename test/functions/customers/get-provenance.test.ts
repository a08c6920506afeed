import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { getProvenance, type Origin } from '../../../functions/customers/get-provenance.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { fixReviewGroup } from '../../../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { sweepStaging } from '../../../shared/db/queries/system/sweep.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText, openText } from '../import-text.ts'
import { gmial } from '../review/gmial.ts'
import { addEditor } from './people.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  const { actor } = as('editor')
  if (actor.kind !== 'user') return
  const { id, email, name, role } = actor
  await parts.deps.db.insertInto('users').values({ id, email, name, role }).execute()
})
afterAll(() => parts.close())

const ask = async (field: string, id?: string) => {
  const one = id ?? (await onlyId())
  return invoke(getProvenance, { id: one, field }, parts.deps, as('viewer'))
}

/** What a test looks at: the line, its cells and the rules. */
function told(origin: Origin) {
  if (origin.kind !== 'imported') return origin
  const { line, trace, isSame } = origin
  return { line, cells: trace?.cells, rules: trace?.rules, isInferred: trace?.isInferred, isSame }
}

async function onlyId(): Promise<string> {
  return (await parts.deps.db.selectFrom('customers').select('id').executeTakeFirstOrThrow()).id
}

const people = csv('Name,Email,Phone,City,Shoe size', 'Ann Lee,mailto:ann@alpha-works.com,,Paris,39')

test('a value tells file, line, column, raw text and rule', async () => {
  const { id } = await importText(parts.deps, people)
  const { value, origin } = await ask('email')
  expect(value).toBe('ann@alpha-works.com')
  expect(origin).toMatchObject({ kind: 'imported', importId: id, fileName: 'people.csv', by: null, fixed: null })
  expect(told(origin)).toEqual({
    line: 2,
    cells: [{ column: 'Email', raw: 'mailto:ann@alpha-works.com' }],
    rules: ['email.mailto'],
    isInferred: false,
    isSame: true,
  })
  expect(told((await ask('extra.Shoe size')).origin)).toMatchObject({ cells: [{ column: 'Shoe size', raw: '39' }] })
})

test('what no cell states says from what it was worked out', async () => {
  await importText(parts.deps, people)
  expect(told((await ask('first_name')).origin)).toMatchObject({
    line: 2,
    cells: [{ column: 'Name', raw: 'Ann Lee' }],
    isInferred: true,
    isSame: true,
  })
})

test('of several lines that are one customer, the one that gave the value is named', async () => {
  const rows = ['Ann Lee,ann@alpha-works.com,,Paris,', ',ann@alpha-works.com,,Lagos,', 'Ann Lee,ann@alpha-works.com,,,']
  await importText(parts.deps, csv('Name,Email,Phone,City,Shoe size', ...rows))
  expect(told((await ask('city')).origin)).toMatchObject({ line: 3, cells: [{ column: 'City', raw: 'Lagos' }] })
  expect(told((await ask('display_name')).origin)).toMatchObject({ line: 4, isSame: true })
})

test('a further phone tells the column that it stands in', async () => {
  await importText(parts.deps, csv('Name,Phone,Phone 2', 'Ann Lee,+852 9123 4567,+852 9876 5432'))
  expect(told((await ask('phones.+85298765432')).origin)).toMatchObject({
    cells: [{ column: 'Phone 2', raw: '+852 9876 5432' }],
    isSame: true,
  })
})

test('what a person wrote says who and when; what nobody said says so', async () => {
  const saved = await invoke(
    createCustomer,
    { values: { display_name: 'Ann Lee', city: 'Paris' } },
    parts.deps,
    as('editor'),
  )
  if (saved.kind !== 'saved') throw new Error('not saved')
  const { id, version } = saved
  await invoke(updateCustomer, { id, version, values: { city: 'Lagos' } }, parts.deps, as('editor'))
  expect((await ask('display_name')).origin).toMatchObject({ kind: 'entered', by: 'editor' })
  expect((await ask('city')).origin).toMatchObject({ kind: 'edited', by: 'editor', was: 'Paris' })
  expect((await ask('email')).origin).toEqual({ kind: 'nobody' })
})

test('after an undo the value comes from where it came from before; after a redo from there again', async () => {
  const first = await importText(parts.deps, people)
  const second = await importText(parts.deps, csv('Name,Email,City', 'Ann Lee,ann@alpha-works.com,Lagos'))
  expect((await ask('city')).origin).toMatchObject({ importId: second.id })
  await invoke(undoImport, { id: second.id }, parts.deps, asSystem)
  await runImport(second.id, parts.deps, asSystem)
  expect(await ask('city')).toMatchObject({ value: 'Paris', origin: { importId: first.id, isSame: true } })
  await invoke(redoImport, { id: second.id }, parts.deps, asSystem)
  await runImport(second.id, parts.deps, asSystem)
  expect(await ask('city')).toMatchObject({ value: 'Lagos', origin: { importId: second.id, isSame: true } })
})

test('a row that a person has fixed names its file and line, its cells as they came, who fixed it, and what they made of it', async () => {
  const { id } = await importText(parts.deps, csv('Name,Email', 'Ann Lee,ann@gmial.com'))
  const review = await parts.deps.db.selectFrom('review_rows').select('id').executeTakeFirstOrThrow()
  await invoke(fixReviewRow, { id: review.id, cells: ['Ann Lee', 'ann@gmail.com'] }, parts.deps, as('editor'))
  const { origin } = await ask('email')
  expect(origin).toMatchObject({ importId: id, fileName: 'people.csv', line: 2, fixed: { by: 'editor' } })
  const cells = [{ column: 'Email', raw: 'ann@gmial.com', fixed: 'ann@gmail.com' }]
  expect(told(origin)).toMatchObject({ cells, isSame: true })
  expect(told((await ask('display_name')).origin)).toMatchObject({ cells: [{ column: 'Name', raw: 'Ann Lee' }] })
})

test('of rows that were fixed together, each names its own line, its cell as it came, and what was made of it', async () => {
  const { db } = parts.deps
  const names = ['Ga', 'Gb', 'Gc']
  const { id } = await importText(
    parts.deps,
    csv('name,email', ...names.map((name) => `${name} ${name},${name}@gmial.com`)),
  )
  await invoke(fixReviewGroup, { ...gmial, becomes: 'gmail.com' }, parts.deps, as('editor'))
  for (const [index, name] of names.entries()) {
    const email = `${name.toLowerCase()}@gmail.com`
    const { id: customer } = await db
      .selectFrom('customers')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const { value, origin } = await ask('email', customer)
    expect(value).toBe(email)
    expect(origin).toMatchObject({ importId: id, fixed: { by: 'editor', at: expect.any(Date) } })
    const cells = [{ column: 'email', raw: `${name}@gmial.com`, fixed: `${name}@gmail.com` }]
    expect(told(origin)).toMatchObject({ line: index + 2, cells, isSame: true })
  }
})

test('of fixed rows that are one customer, the one that gave the value is named', async () => {
  const rows = ['Ann Lee,ann@gmial.com,Paris', 'Ann Lee,ANN@gmial.com,Lagos', 'Ann Lee, ann@gmial.com,']
  await importText(parts.deps, csv('name,email,city', ...rows))
  await invoke(fixReviewGroup, { ...gmial, becomes: 'gmail.com' }, parts.deps, as('editor'))
  expect(told((await ask('city')).origin)).toMatchObject({
    line: 3,
    cells: [{ column: 'city', raw: 'Lagos' }],
    isSame: true,
  })
})

test('a value that a remembered rule has fixed is what its line gives', async () => {
  await importText(parts.deps, csv('name,email', 'Ann Lee,ann@gmial.com'))
  const remembered = { ...gmial, becomes: 'gmail.com', remember: true }
  await invoke(fixReviewGroup, remembered, parts.deps, as('editor'))
  const { id } = await importText(parts.deps, csv('name,email', 'Bo Berg,bo@gmial.com'))
  const { id: bo } = await parts.deps.db
    .selectFrom('customers')
    .select('id')
    .where('email', '=', 'bo@gmail.com')
    .executeTakeFirstOrThrow()
  const { origin } = await ask('email', bo)
  expect(origin).toMatchObject({ importId: id, fixed: null })
  expect(told(origin)).toMatchObject({ cells: [{ column: 'email', raw: 'bo@gmial.com' }], isSame: true })
})

test('an import whose staging is swept still answers, from the kept file; a file that is gone is said', async () => {
  const { db, files } = parts.deps
  const rows = ['Ann Lee,ann@alpha-works.com,Paris', ',ann@alpha-works.com,Lagos']
  const { id } = await importText(parts.deps, csv('Name,Email,City', ...rows))
  await sweepStaging(db, id)
  expect(told((await ask('city')).origin)).toMatchObject({ line: 3, cells: [{ column: 'City', raw: 'Lagos' }] })
  const { source_key } = await db.selectFrom('imports').select('source_key').executeTakeFirstOrThrow()
  await files.delete(source_key)
  expect((await ask('city')).origin).toMatchObject({ kind: 'imported', fileName: 'people.csv', line: 2, trace: null })
})

test('while the staging is there, a file that is gone does not matter', async () => {
  const { db, files } = parts.deps
  await importText(parts.deps, people)
  await files.delete((await db.selectFrom('imports').select('source_key').executeTakeFirstOrThrow()).source_key)
  expect(told((await ask('city')).origin)).toMatchObject({ line: 2, cells: [{ column: 'City', raw: 'Paris' }] })
})

test('a value that the rules of today would not give says that they have changed', async () => {
  const { db } = parts.deps
  await importText(parts.deps, people)
  await db.updateTable('customers').set({ city: 'PARIS' }).execute()
  expect(told((await ask('city')).origin)).toMatchObject({ cells: [{ column: 'City', raw: 'Paris' }], isSame: false })
})

test('tells when it came in, and who brought the file; of a fixed row, the file that it was in', async () => {
  const { db } = parts.deps
  const zoe = await addEditor(db, 'Zoe')
  const file = { fileName: 'people.csv', via: 'browser', bytes: bytesOf(csv('Name,Email', 'Ann Lee,ann@gmial.com')) }
  const { importId } = await invoke(startImport, file, parts.deps, zoe)
  await runImport(importId, parts.deps, asSystem)
  const review = await db.selectFrom('review_rows').select('id').executeTakeFirstOrThrow()
  await invoke(fixReviewRow, { id: review.id, cells: ['Ann Lee', 'ann@gmail.com'] }, parts.deps, as('editor'))
  expect((await ask('email')).origin).toMatchObject({
    ...{ importId, by: 'Zoe', at: expect.any(Date), fixed: { by: 'editor', at: expect.any(Date) } },
  })
  const plain = { ...file, bytes: bytesOf(csv('Name,Email', 'Bo Berg,bo@alpha-works.com')) }
  const second = await invoke(startImport, plain, parts.deps, zoe)
  await runImport(second.importId, parts.deps, asSystem)
  const { id } = await db
    .selectFrom('customers')
    .select('id')
    .where('email', '=', 'bo@alpha-works.com')
    .executeTakeFirstOrThrow()
  expect((await ask('email', id)).origin).toMatchObject({ importId: second.importId, by: 'Zoe', at: expect.any(Date) })
})

test.each([
  ['all of them, whatever their case', ['Vip', 'FAIR'], true],
  ['all of them, and others', ['old', 'vip', 'fair'], true],
  ['one of them', ['vip'], false],
  ['others alone', ['old'], false],
  ['none', [], false],
])('of tags, a record brings some: where the customer has %s', async (_, tags, isSame) => {
  await importText(parts.deps, csv('Name,Email,Tags', 'Ann Lee,ann@alpha-works.com,"vip, fair"'))
  await parts.deps.db.updateTable('customers').set({ tags }).execute()
  expect(told((await ask('tags')).origin)).toMatchObject({ cells: [{ column: 'Tags' }], isSame })
})

test.each([
  [[], true],
  [['old'], false],
])('where an empty cell has emptied the tags, there is none: %j', async (tags, isSame) => {
  await importText(parts.deps, csv('Name,Email,Tags', 'Ann Lee,ann@alpha-works.com,vip'))
  const settings = { emptyCells: 'clear' }
  const id = await openText(parts.deps, csv('Name,Email,Tags', 'Ann Lee,ann@alpha-works.com,'), 'repair', settings)
  await runImport(id, parts.deps, asSystem)
  await parts.deps.db.updateTable('customers').set({ tags }).execute()
  expect((await ask('tags')).origin).toMatchObject({ importId: id, isSame })
})

test('a field that an empty cell has emptied is nothing, and the same', async () => {
  await importText(parts.deps, people)
  const settings = { emptyCells: 'clear' }
  const id = await openText(parts.deps, csv('Name,Email,City', 'Ann Lee,ann@alpha-works.com,'), 'repair', settings)
  await runImport(id, parts.deps, asSystem)
  expect(await ask('city')).toMatchObject({ value: null, origin: { importId: id, isSame: true } })
})

test('who is not there, and what is no field, is refused', async () => {
  const id = '00000000-0000-7000-8000-0000000000aa'
  await expect(ask('city', id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(ask('search', id)).rejects.toMatchObject({ code: 'input.invalid' })
})
