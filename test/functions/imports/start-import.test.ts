import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { insertUser } from '../../../shared/db/queries/users/users.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { as, asStranger, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, readTables } from '../import-text.ts'
import { addUser, enterAs } from '../users/users.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const file = (text = 'email\na@a.example\n') => ({ fileName: 'people.csv', via: 'browser', bytes: bytesOf(text) })

test('keeps the file, opens an import for it and asks for its first job', async () => {
  parts.sent.length = 0
  const { importId } = await invoke(startImport, file('email\na@a.example\n'), parts.deps, asSystem)
  const row = await getImport(parts.deps.db, importId)
  expect(row).toMatchObject({
    file_name: 'people.csv',
    via: 'browser',
    policy: 'repair',
    state: 'planning',
    source_bytes: 18,
  })
  const kept = await readWhole(await parts.deps.files.read(row.source_key, { etag: row.source_etag }))
  expect(Buffer.from(kept).toString()).toBe('email\na@a.example\n')
  expect(parts.sent).toEqual([
    { name: 'steps.plan-import', id: `import_${importId}_plan_0_a0`, data: { importId, step: 'plan', chunk: 0 } },
  ])
})

test('stops when the file is read, where a person wants to check its columns', async () => {
  const { deps } = parts
  const { importId } = await invoke(startImport, { ...file(), checkColumns: true, preview: true }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  const { state, layout } = await getImport(deps.db, importId)
  expect([state, layout?.sampled, layout?.fill]).toEqual(['waiting', 1, [{ filled: 1, different: 1 }]])
  expect(await deps.db.selectFrom('staged_records').select('line').execute()).toEqual([])
})

test('a file that comes twice under one id is one import', async () => {
  const importId = randomUUID()
  const sent = () => invoke(startImport, { ...file(), importId }, parts.deps, asSystem)
  expect(await sent()).toEqual({ importId })
  const before = await readTables(parts.deps.db)
  expect(await sent()).toEqual({ importId })
  expect(await readTables(parts.deps.db)).toEqual(before)
  await expect(
    invoke(startImport, { ...file(), importId, fileName: 'other.csv' }, parts.deps, asSystem),
  ).rejects.toMatchObject({ code: 'state.conflict' })
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('the id of somebody else’s file brings no other file, and tells of none', async () => {
  const importId = randomUUID()
  const { deps } = parts
  await invoke(startImport, { ...file(), importId }, deps, asSystem)
  await addUser(deps.db, 'other@harbour.test')
  const { call } = await enterAs(deps, 'other@harbour.test')
  await expect(invoke(startImport, { ...file(), importId }, deps, call)).rejects.toMatchObject({
    code: 'state.conflict',
  })
})

test('notes who started it', async () => {
  await insertUser(parts.deps.db, { email: 'eve@harbour.test', name: 'Eve', role: 'editor' })
  const eve = await parts.deps.db.selectFrom('users').select('id').executeTakeFirstOrThrow()
  const call = {
    actor: { kind: 'user' as const, email: 'eve@harbour.test', name: 'Eve', role: 'editor' as const, id: eve.id },
    requestId: 'r',
  }
  const { importId } = await invoke(startImport, file(), parts.deps, call)
  expect((await getImport(parts.deps.db, importId)).created_by).toBe(eve.id)
})

test.each<[string, object]>([
  ['importId', { importId: 'mine' }],
  ['fileName', { fileName: ' ' }],
  ['fileName', { fileName: 'x'.repeat(256) }],
  ['policy', { policy: 'lenient' }],
  ['via', { via: 'window' }],
  ['bytes', { bytes: 'email' }],
])('names the field %s when it can not be used, and opens nothing', async (field, wrong) => {
  const before = await readTables(parts.deps.db)
  const input = { ...file(), ...wrong }
  await expect(invoke(startImport, input, parts.deps, asSystem)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { [field]: expect.any(String) },
  })
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('opens nothing when the upload breaks off, or the store does not answer', async () => {
  const before = await readTables(parts.deps.db)
  const bytes = (async function* () {
    yield Buffer.from('email\n')
    throw new Error('the connection was lost')
  })()
  await expect(invoke(startImport, { ...file(), bytes }, parts.deps, asSystem)).rejects.toThrow()
  const dead = openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
  await expect(invoke(startImport, file(), { ...parts.deps, files: dead }, asSystem)).rejects.toMatchObject({
    code: 'part.unavailable',
  })
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('never writes over a file that is there already', async () => {
  const { files } = parts.deps
  const taken: typeof files = {
    ...files,
    put: async (key, body, options) => {
      await files.put(key, bytesOf('another file'))
      return files.put(key, body, options)
    },
  }
  await expect(invoke(startImport, file(), { ...parts.deps, files: taken }, asSystem)).rejects.toMatchObject({
    code: 'state.conflict',
  })
})

test('is for editors', async () => {
  await expect(invoke(startImport, file(), parts.deps, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(invoke(startImport, file(), parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
