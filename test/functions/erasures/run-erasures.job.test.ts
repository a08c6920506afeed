import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { eraseCustomer } from '../../../functions/erasures/erase-customer.ts'
import { runErasures } from '../../../functions/erasures/run-erasures.job.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { keyedHash, makeErasureKey } from '../../../shared/erasing/keyed-hash.ts'
import { gatherStored } from '../../../shared/erasing/stored-erasure.ts'
import { forgetAll, idOf } from '../../stories/erasing/erase.ts'
import { findPerson } from '../../stories/erasing/find-person.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, importText, openText, runUntil } from '../import-text.ts'

const { deps, close } = await openTestParts({ CHUNK_RECORDS: '1' })
const { db } = deps
beforeEach(() => forgetAll(deps))
afterAll(() => close())

const run = () => invoke(runErasures, {}, deps, asSystem)
const file = csv('name,email', 'Ann Lee,ann@alpha-works.com', 'Bob Chan,bob@alpha-works.com')
const eraseAnn = async () =>
  invoke(eraseCustomer, { id: await idOf(deps, 'ann@alpha-works.com'), confirmation: 'Ann Lee' }, deps, asSystem)

test('the kept file loses them in the job, and until then the report says so', async () => {
  const { id } = await importText(deps, file)
  expect(await run()).toEqual({ isDone: true })
  await eraseAnn()
  const sourceOf = async () => (await invoke(verifyImport, { id }, deps, asSystem)).checks[0]
  expect(await findPerson(deps, ['ann@alpha-works.com'])).toHaveLength(1)
  expect((await invoke(verifyImport, { id }, deps, asSystem)).isTrue).toBe(true)
  expect(await sourceOf()).toMatchObject({ isTrue: true, says: expect.stringContaining('still to be blanked') })
  expect(await run()).toEqual({ isDone: true })
  expect(await findPerson(deps, ['ann@alpha-works.com'])).toEqual([])
  const { source_sha256, blanked_sha256 } = await db.selectFrom('imports').selectAll().executeTakeFirstOrThrow()
  const says = (await sourceOf())?.says
  expect(says).toContain('but for 1 records of people who were erased')
  expect(says).toContain(source_sha256)
  expect(says).toContain(blanked_sha256)
  // Whoever changes the file past Harbour is found as before.
  const { source_key } = await db.selectFrom('imports').select('source_key').executeTakeFirstOrThrow()
  await deps.files.put(
    source_key,
    (async function* () {
      yield Buffer.from(file)
    })(),
  )
  expect(await sourceOf()).toMatchObject({ isTrue: false })
})

test('an import that is under way is waited for', async () => {
  await importText(deps, file)
  const id = await openText(deps, `${file}Cleo Diaz,cleo@alpha-works.com\n`)
  await runUntil(deps, id, 'apply')
  await eraseAnn()
  expect(await run()).toEqual({ isDone: false })
  await runImport(id, deps, asSystem)
  expect(await run()).toEqual({ isDone: true })
  expect(await findPerson(deps, ['ann@alpha-works.com', 'Ann Lee'])).toEqual([])
  const outcomes = await db
    .selectFrom('import_records')
    .select('outcome')
    .where('import_id', '=', id)
    .orderBy('line')
    .execute()
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['skipped', 'unchanged', 'created'])
})

test('the very version in the file drop that they came from goes as well', async () => {
  const { id } = await importText(deps, file)
  const bytes = async function* () {
    yield Buffer.from(file)
  }
  const dropped = await deps.files.put('inbox/people.csv', bytes())
  const found = (await deps.files.find('inbox/people.csv')) ?? dropped
  await db
    .updateTable('imports')
    .set({ inbox_key: found.key, inbox_version: `${found.etag} ${found.modifiedAt.toISOString()}` })
    .where('id', '=', id)
    .execute()
  await eraseAnn()
  await run()
  expect(await deps.files.find('inbox/people.csv')).toBeUndefined()
})

test('what is noted outside of the database is HMAC-SHA256 by a key of its own, and no name', async () => {
  await importText(deps, file)
  const { id } = await eraseAnn()
  await run()
  const { key, read } = await gatherStored(deps)
  if (key === undefined) throw new Error('There is no key')
  const { keys, records } = await read(id)
  expect(keys).toContain(keyedHash(key, 'email', 'ann@alpha-works.com').toString('hex'))
  expect(records).toEqual([{ importId: expect.any(String), line: 2 }])
  const { rows } = await sql<{ hash: string }>`select encode(keyed_hash('email', 'é@x'), 'hex') as hash`.execute(db)
  expect(rows[0]?.hash).toBe(keyedHash(key, 'email', 'é@x').toString('hex'))
  const secret = Buffer.from('a key of 32 bytes, no more, but.')
  const hmac = createHmac('sha256', secret).update('email:é@x').digest()
  expect(keyedHash(makeErasureKey(secret), 'email', 'é@x')).toEqual(hmac)
})
