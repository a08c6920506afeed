import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { bundle } from '../../infra/bundle.ts'
import { invoke } from '../../shared/contract/function.ts'
import { applyStored } from '../../shared/erasing/apply-stored.ts'
import { runErasures } from '../../shared/erasing/run-erasures.ts'
import { csv } from '../functions/import-text.ts'
import { erase, forgetAll, listUntrue } from '../stories/erasing/erase.ts'
import { findPerson } from '../stories/erasing/find-person.ts'
import { isLong } from '../support/run/is-long.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { workAndDie } from './work-and-die.ts'

let folder: string
let parts: TestParts
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harbour-dying-'))
  await bundle(['test/support/dying-worker.ts'], folder)
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
afterAll(async () => {
  await parts.close()
  await rm(folder, { recursive: true, force: true })
})

const person = ['ann@alpha-works.com', 'Ann Quill']
/** In UTF-16, so that there is a copy to be blanked too. */
const file = Buffer.from(
  `\ufeff${csv(
    'name,email,city',
    'Bob Chan,bob@beta-works.com,Oslo',
    'Ann Quill,ann@alpha-works.com,Rome',
    'Cleo Diaz,cleo@gamma-works.com,Kiel',
    'Zoë Bell,ann@alpha-works.com,',
  )}`,
  'utf16le',
)

async function importFile(): Promise<string> {
  const bytes = (async function* () {
    yield file
  })()
  const given = { fileName: 'people.csv', policy: 'repair', via: 'command-line', bytes } as const
  const { importId } = await invoke(startImport, given, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  return importId
}

const findAnn = async () =>
  (
    await parts.deps.db
      .selectFrom('customers')
      .select('id')
      .where('email', '=', person[0] ?? '')
      .executeTakeFirst()
  )?.id

const eraseAndDie = (id: string, dieAt: number) =>
  workAndDie(folder, parts, { ERASE: JSON.stringify({ id, confirmation: 'Ann Quill' }) }, dieAt)

test('an erasure whose worker is killed anywhere is whole when the next one is through', {
  timeout: 1_200_000,
}, async () => {
  const { deps } = parts
  const step = isLong ? 1 : 4
  let dieAt = 1
  for (; ; dieAt += step) {
    await forgetAll(deps)
    await importFile()
    const isKilled = await eraseAndDie((await findAnn()) ?? '', dieAt)
    // Before the transaction was through, nothing has happened, and whoever asked for it asks again.
    const left = await findAnn()
    if (left !== undefined) await erase(deps, left)
    const where = `killed before ${dieAt}`
    expect(await runErasures(deps), where).toBe(true)
    expect(await findPerson(deps, person), where).toEqual([])
    expect(await listUntrue(deps), where).toEqual([])
    const records = await deps.db.selectFrom('import_records').select('outcome').orderBy('line').execute()
    expect(
      records.map(({ outcome }) => outcome),
      where,
    ).toEqual(['created', 'skipped', 'created', 'skipped'])
    expect(await applyStored(deps), where).toBe(0)
    if (!isKilled) break
  }
  console.log(`killed before one in ${step} of ${dieAt - 1} statements and requests`)
  expect(dieAt).toBeGreaterThan(20)
})
