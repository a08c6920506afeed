import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText, openText } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '1' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const choose = (importId: string, fields: unknown, call = as('editor')) =>
  invoke(chooseMapping, { importId, fields }, parts.deps, call)

async function waiting() {
  const importId = await openText(parts.deps, csv('colour,size', 'red,7', 'blue,8'))
  await runImport(importId, parts.deps, asSystem)
  expect((await getImport(db, importId)).state).toBe('waiting')
  parts.sent.length = 0
  return importId
}

test('lets the import go on with what a person says the columns are', async () => {
  const importId = await waiting()
  expect(await choose(importId, ['display_name', null])).toEqual({})
  expect(parts.sent.map(({ id }) => id)).toEqual([`import_${importId}_clean_0_a0`, `import_${importId}_clean_1_a0`])
  await runImport(importId, parts.deps, asSystem)
  const rows = await db.selectFrom('customers').select(['display_name', 'extra']).orderBy('display_name').execute()
  expect(rows).toEqual([
    { display_name: 'blue', extra: { size: '8' } },
    { display_name: 'red', extra: { size: '7' } },
  ])
})

test('a file of one chunk goes on too', async () => {
  const importId = await openText(parts.deps, csv('colour,size', 'red,7'))
  await runImport(importId, parts.deps, asSystem)
  parts.sent.length = 0
  await choose(importId, ['display_name', null])
  expect(parts.sent.map(({ name }) => name)).toEqual(['steps.clean-chunk'])
})

test('of several people who choose at once, one is heard', async () => {
  const importId = await waiting()
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, (_, n) =>
      choose(importId, n % 2 === 0 ? ['display_name', null] : [null, 'display_name']),
    ),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'state.conflict' })
  expect(parts.sent).toHaveLength(2)
})

describe('what is left out stays, and what is said counts', () => {
  test.each<[object, object, boolean?]>([
    [{}, { preview: false }, false],
    [{ preview: true }, { preview: true }, false],
    [{}, { preview: true, settings: { mode: 'create', defaults: { owner: 'Ann' } } }],
    [
      { preview: false, defaults: { owner: 'Bob' } },
      { preview: false, settings: { mode: 'create', defaults: { owner: 'Bob' } } },
    ],
    [{ defaults: {} }, { preview: true, settings: { defaults: {} } }],
  ])('%j', async (said, wanted, isPreview = true) => {
    const settings = { mode: 'create', defaults: { owner: 'Ann' } }
    const file = {
      fileName: 'odd.csv',
      via: 'browser',
      preview: isPreview,
      settings,
      bytes: bytesOf(csv('colour', 'red')),
    }
    const { importId } = await invoke(startImport, file, parts.deps, asSystem)
    await runImport(importId, parts.deps, asSystem)
    await invoke(chooseMapping, { importId, fields: ['display_name'], ...said }, parts.deps, as('editor'))
    const { preview, settings: kept } = await getImport(db, importId)
    expect({ preview, settings: kept }).toMatchObject(wanted)
  })
})

test('what was doubtful about the columns is so no more; what is doubtful about the rest is told on', async () => {
  const importId = await openText(parts.deps, csv('a title above', '', 'colour,size', 'red,7', 'blue,8'))
  await runImport(importId, parts.deps, asSystem)
  const codes = async () => (await getImport(db, importId)).layout?.warnings.map(({ code }) => code)
  const before = await codes()
  expect(before).toContain('columns.nobody')
  await choose(importId, ['display_name', null])
  const after = await codes()
  expect(after).toEqual(before?.filter((code) => !code.startsWith('columns.')))
  expect(after).not.toEqual([])
})

test('refuses an import that does not wait', async () => {
  const { id } = await importText(parts.deps, csv('email', 'a@a.example'))
  await expect(choose(id, ['email'])).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(choose(randomUUID(), ['email'])).rejects.toMatchObject({ code: 'not-found' })
})

test('a column that is left out is kept nowhere, and a person may say what else holds for the records', async () => {
  const importId = await openText(parts.deps, csv('colour,shade,size', 'red,ann at acme,7'))
  await runImport(importId, parts.deps, asSystem)
  const said = { fields: ['display_name', 'email', 'none'], policy: 'keep', settings: { defaults: { owner: 'Kit' } } }
  await invoke(chooseMapping, { importId, ...said }, parts.deps, as('editor'))
  await runImport(importId, parts.deps, asSystem)
  const [customer] = await db.selectFrom('customers').select(['display_name', 'owner', 'extra']).execute()
  expect(customer).toEqual({ display_name: 'red', owner: 'Kit', extra: { email_raw: 'ann at acme' } })
  expect(await getImport(db, importId)).toMatchObject({ policy: 'keep', check_columns: false })
})

test('refuses another number of fields than the file has columns, and the import waits on', async () => {
  const importId = await waiting()
  await expect(choose(importId, ['email'])).rejects.toMatchObject({ code: 'input.invalid' })
  expect((await getImport(db, importId)).state).toBe('waiting')
  expect(parts.sent).toEqual([])
})

test('names the fields that can not be used', async () => {
  await expect(choose('x', ['shoe_size'])).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { importId: expect.any(String), 'fields.0': expect.any(String) },
  })
})

test('is for editors', async () => {
  await expect(choose(randomUUID(), [], as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(choose(randomUUID(), [], asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
