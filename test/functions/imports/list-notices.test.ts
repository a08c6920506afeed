import { afterAll, beforeEach, expect, test } from 'vitest'
import { applyImport } from '../../../functions/imports/apply-import.ts'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { listNotices } from '../../../functions/imports/list-notices.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { bytesOf, csv, emptyDatabase } from '../import-text.ts'

const parts: TestParts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const people = csv('name,email', 'Ann Lee,ann@a.example', 'Bob Ray,bob@gmial.com')

async function open(by: Call, text = people): Promise<string> {
  const file = { fileName: 'people.csv', via: 'browser', bytes: bytesOf(text) }
  return (await invoke(startImport, file, deps, by)).importId
}
async function imported(by: Call, text = people): Promise<string> {
  const id = await open(by, text)
  await runImport(id, deps, asSystem)
  return id
}
const told = (call: Call) => invoke(listNotices, {}, deps, call)

test('tells whoever started an import that it has ended and what became of it, until they have seen it', async () => {
  const [ann, bob] = [await addEditor(deps.db, 'Ann'), await addEditor(deps.db, 'Bob')]
  const id = await imported(ann)
  expect(await told(ann)).toMatchObject({
    items: [{ id, fileName: 'people.csv', state: 'finished', outcomes: { created: 1, review: 1 } }],
    moving: 0,
  })
  expect(await told(bob)).toEqual({ items: [], moving: 0 })
  expect(await invoke(seeImport, { id }, deps, ann)).toEqual({ seen: true })
  expect(await told(ann)).toEqual({ items: [], moving: 0 })
})

test('says how many still move, and nothing of what was cancelled', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const id = await open(ann)
  expect(await told(ann)).toEqual({ items: [], moving: 1 })
  await invoke(cancelImport, { id }, deps, ann)
  expect(await told(ann)).toEqual({ items: [], moving: 0 })
})

test('tells that a preview is ready, until they have seen it, and then what became of it', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const file = { fileName: 'people.csv', via: 'browser', preview: true, bytes: bytesOf(people) }
  const { importId: id } = await invoke(startImport, file, deps, ann)
  await runImport(id, deps, asSystem)
  expect(await told(ann)).toMatchObject({ items: [{ id, state: 'ready', outcomes: null }] })
  expect(await invoke(seeImport, { id }, deps, ann)).toEqual({ seen: true })
  expect(await told(ann)).toEqual({ items: [], moving: 0 })
  await invoke(applyImport, { id }, deps, ann)
  await runImport(id, deps, asSystem)
  expect(await told(ann)).toMatchObject({ items: [{ id, state: 'finished' }] })
})

test('says why one has failed', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  await imported(ann, 'name,email\n')
  expect((await told(ann)).items).toMatchObject([
    { state: 'failed', error: expect.stringContaining('no records'), errorText: { key: expect.any(String) } },
  ])
})

test('tells it once more when it was done again', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const id = await imported(ann)
  await invoke(seeImport, { id }, deps, ann)
  for (const again of [undoImport, redoImport]) {
    await invoke(again, { id }, deps, ann)
    await runImport(id, deps, asSystem)
  }
  expect((await told(ann)).items).toMatchObject([{ id }])
})

test('tells of three at once, the latest ones', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const ids: string[] = []
  for (const name of ['a', 'b', 'c', 'd']) ids.push(await imported(ann, csv('email', `${name}@a.example`)))
  const { items } = await told(ann)
  expect(items.map(({ id }) => id)).toEqual(ids.slice(1).reverse())
  expect(items[0]).not.toHaveProperty('errorText')
})

test('tells a program nothing', async () => {
  await imported(asSystem)
  expect(await told(asSystem)).toEqual({ items: [], moving: 0 })
})

test('tells those whose password was made at the first start until when it is good', async () => {
  const [ann, bob] = [await addEditor(deps.db, 'Ann'), await addEditor(deps.db, 'Bob')]
  const until = new Date('2026-12-01T10:00:00Z')
  await deps.db.updateTable('users').set({ first_password_until: until }).where('name', '=', 'Ann').execute()
  expect(await told(ann)).toEqual({ items: [], moving: 0, firstPasswordUntil: until })
  expect(await told(bob)).toEqual({ items: [], moving: 0 })
})

test('tells administrators, and nobody else, how many customers are a sample', async () => {
  const file = { fileName: 'customers.csv', via: 'sample', bytes: bytesOf(people) }
  const { importId: id } = await invoke(startImport, file, deps, asSystem)
  await runImport(id, deps, asSystem)
  const administrator = as('administrator')
  expect(await told(await addEditor(deps.db, 'Ann'))).toEqual({ items: [], moving: 0 })
  expect((await told(administrator)).sample).toEqual({ id, customers: 1 })
  await invoke(undoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  expect((await told(administrator)).sample).toBeUndefined()
})
