import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { eraseCustomer } from '../../../functions/erasures/erase-customer.ts'
import { liftErasure } from '../../../functions/erasures/lift-erasure.ts'
import { runErasures } from '../../../functions/erasures/run-erasures.job.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { correctCounts } from '../../../shared/db/queries/system/counts.ts'
import { correctReviewCounts } from '../../../shared/db/queries/system/review-counts.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { erase, forgetAll, idOf, listUntrue } from './erase.ts'
import { findPerson } from './find-person.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => forgetAll(parts.deps))
afterAll(() => parts.close())

const ann = 'ann@alpha-works.com'
const person = [ann, 'Ann Quill', 'Quillworks', '+85291234567', '9123 4567']
const file = csv(
  'name,email,phone,company,Shoe size',
  'Bob Chan,bob@beta-works.com,,Beta Works,44',
  'Ann Quill,Ann@Alpha-works.com,+852 9123 4567,Quillworks,39',
  'Cleo Diaz,cleo@gamma-works.com,,Gamma Works,',
  '"Quill, Ann",ann@alpha-works.com,,"Quillworks\nKowloon",',
  'Zoë Bell,ann@alpha-works.com,,,',
)

test('whoever is erased is nowhere any more, and all the others are as they were', async () => {
  const { deps } = parts
  const { id } = await importText(deps, file)
  expect(await findPerson(deps, person)).not.toEqual([])
  const erased = await erase(deps, await idOf(deps, ann))
  expect(erased).toMatchObject({ isDone: true, counts: { customers: 1, records: 3, files: 1, reviewRows: 1 } })
  expect(await findPerson(deps, person)).toEqual([])
  expect(await listUntrue(deps)).toEqual([])
  expect(await untrueCustomers(deps.db)).toEqual([])
  expect([...(await correctCounts(deps.db)), ...(await correctReviewCounts(deps.db))]).toEqual([])
  const { outcomes } = await invoke(getImport, { id }, deps, asSystem)
  expect(outcomes).toMatchObject({ created: 2, skipped: 3, review: 0, merged: 0 })
  const { source_key } = await deps.db.selectFrom('imports').select('source_key').executeTakeFirstOrThrow()
  const kept = Buffer.from(await readWhole(await deps.files.read(source_key))).toString()
  expect(Buffer.byteLength(kept)).toBe(Buffer.byteLength(file))
  expect(kept.replaceAll(/ +/g, '')).toBe(
    csv(
      'name,email,phone,company,Shoesize',
      'BobChan,bob@beta-works.com,,BetaWorks,44',
      ',,,,',
      'CleoDiaz,cleo@gamma-works.com,,GammaWorks,',
      ',,,,"\n"',
      ',,,,',
    ),
  )
})

describe('nothing brings them back:', () => {
  async function expectSkipped(text: string, skipped: number) {
    const { deps } = parts
    const { id, outcomes } = await importText(deps, text)
    expect(outcomes).toMatchObject({ skipped, pending: 0 })
    const rows = await deps.db
      .selectFrom('import_records')
      .select('reasons')
      .where('import_id', '=', id)
      .where('outcome', '=', 'skipped')
      .execute()
    expect(rows.map(({ reasons }) => reasons)).toEqual(Array(skipped).fill([{ code: 'record.erased' }]))
    await invoke(runErasures, {}, deps, asSystem)
    expect(await findPerson(deps, person)).toEqual([])
    expect(await listUntrue(deps)).toEqual([])
    expect(await untrueCustomers(deps.db)).toEqual([])
  }

  test('neither to undo the import, nor to do it again', async () => {
    const { deps } = parts
    const { id } = await importText(deps, file)
    await erase(deps, await idOf(deps, ann))
    await invoke(undoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    expect(await findPerson(deps, person)).toEqual([])
    await invoke(redoImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    expect(await findPerson(deps, person)).toEqual([])
    const { outcomes } = await invoke(getImport, { id }, deps, asSystem)
    expect(outcomes).toMatchObject({ created: 2, skipped: 3, blank: 0 })
    expect(await listUntrue(deps)).toEqual([])
  })

  test('nor the same file again, whose other records change nothing', async () => {
    const { deps } = parts
    await importText(deps, file)
    await erase(deps, await idOf(deps, ann))
    const before = await deps.db.selectFrom('customers').selectAll().orderBy('id').execute()
    await expectSkipped(file, 3)
    expect(await deps.db.selectFrom('customers').selectAll().orderBy('id').execute()).toEqual(before)
  })

  test.each([
    ['their address', 'name,email', 'Somebody Else,ANN@alpha-works.com'],
    ['their phone and name', 'name,phone', 'Quill Ann,(852) 9123-4567'],
    ['their id in an export', 'id,name,city', 'ID,Quincy,Oslo'],
    ['their id elsewhere', 'external_id,name', 'A-17,Quincy'],
  ])('nor another file with %s', async (_, header, row) => {
    const { deps } = parts
    await importText(
      deps,
      csv('external_id,name,email,phone,company', 'A-17,Ann Quill,ann@alpha-works.com,+852 9123 4567,Quillworks'),
    )
    const id = await idOf(deps, ann)
    await erase(deps, id)
    const head = header === 'id,name,city' ? 'harbour_id,name,city' : header
    await expectSkipped(csv(head, row.replace('ID', id)), 1)
  })

  test('nor by hand, before an administrator has lifted it', async () => {
    const { deps } = parts
    await importText(deps, file)
    await erase(deps, await idOf(deps, ann))
    const form = { values: { display_name: 'Ann Quill', email: ann }, confirmed: true }
    await expect(invoke(createCustomer, form, deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
    await expect(invoke(liftErasure, { known: 'eve@alpha-works.com' }, deps, asSystem)).rejects.toMatchObject({
      code: 'not-found',
    })
    await invoke(liftErasure, { known: 'Ann@Alpha-works.com' }, deps, asSystem)
    const { outcomes } = await importText(deps, file)
    expect(outcomes).toMatchObject({ created: 1, skipped: 0, unchanged: 2 })
  })

  test('nor what people have had by another address before', async () => {
    const { deps } = parts
    await importText(deps, file)
    const id = await idOf(deps, ann)
    const { version } = await deps.db
      .selectFrom('customers')
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await invoke(
      updateCustomer,
      { id, version, values: { email: 'quill@delta-works.com' }, confirmed: true },
      deps,
      asSystem,
    )
    await erase(deps, id)
    await expectSkipped(file, 3)
    await expectSkipped(csv('name,email', 'Q,quill@delta-works.com'), 1)
  })
})

test('somebody else who has one of their keys by now stays, and goes on being updated', async () => {
  const { deps } = parts
  await importText(deps, csv('name,email,phone', 'Ann Quill,ann@alpha-works.com,+852 9123 4567'))
  await importText(deps, csv('name,email,phone', 'Bob Chan,bob@beta-works.com,+852 9123 4567'))
  await erase(deps, await idOf(deps, ann))
  const { outcomes } = await importText(
    deps,
    csv('name,email,phone,city', 'Bob Chan,bob@beta-works.com,+852 9123 4567,Oslo'),
  )
  expect(outcomes).toMatchObject({ updated: 1, skipped: 0 })
})

test('what was typed has to be the name, and only an administrator may', async () => {
  const { deps } = parts
  await importText(deps, file)
  const id = await idOf(deps, ann)
  await expect(invoke(eraseCustomer, { id, confirmation: 'Bob Chan' }, deps, asSystem)).rejects.toMatchObject({
    code: 'input.invalid',
  })
  expect(await idOf(deps, ann)).toBe(id)
})
