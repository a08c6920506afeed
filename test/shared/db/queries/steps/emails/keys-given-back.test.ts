import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { undoImport } from '../../../../../../functions/imports/undo-import.ts'
import { runImport } from '../../../../../../functions/run-import.ts'
import { invoke } from '../../../../../../shared/contract/function.ts'
import { addCustomer } from '../../../../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../../../../functions/import-text.ts'
import { asSystem, openTestParts } from '../../../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const [old, now] = ['ann@alpha-works.com', 'ann@beta-works.com']
const emailOf = async (name: string) =>
  (await deps.db.selectFrom('customers').select('email').where('full_name', '=', name).executeTakeFirst())?.email

/** An import gives Ann another address, somebody takes her old one, and the import is undone. */
async function undoAfter(taker: object) {
  await importText(deps, csv('external_id,name,email', `A1,Ann Lee,${old}`))
  const { id } = await importText(deps, csv('external_id,name,email', `A1,Ann Lee,${now}`))
  expect(await emailOf('Ann Lee')).toBe(now)
  await addCustomer(deps.db, { display_name: 'Bob Ray', email: old, customer_type: 'individual', ...taker })
  await invoke(undoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  return {
    email: await emailOf('Ann Lee'),
    conflicts: await deps.db.selectFrom('undo_conflicts').selectAll().execute(),
  }
}

describe('an undo gives an address back', () => {
  test('not as long as another customer has it, which is noted', async () => {
    expect(await undoAfter({})).toMatchObject({ email: null, conflicts: [{ field: 'email', wanted: old }] })
  })

  test('though a deleted customer had it', async () => {
    expect(await undoAfter({ deleted_at: new Date() })).toEqual({ email: old, conflicts: [] })
  })
})
