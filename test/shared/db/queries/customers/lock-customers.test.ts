import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../../../shared/db/database.ts'
import {
  endTurn,
  hasNoCustomersYet,
  lockCustomers,
  lockCustomersForChunk,
  noteTurn,
} from '../../../../../shared/db/queries/customers/lock-customers.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

test('nothing was ever put in where there is neither an import nor a customer', async () => {
  expect(await hasNoCustomersYet(db())).toBe(true)
  await addImport(db())
  expect(await hasNoCustomersYet(db())).toBe(false)
  await emptyDatabase(db())
  await addCustomer(db(), { deleted_at: new Date() })
  expect(await hasNoCustomersYet(db())).toBe(false)
})

const inTransaction = <T>(work: (tx: Database) => Promise<T>) => db().transaction().execute(work)

/** What somebody gets who comes while another holds the lock: 55P03 is "the lock is not available". */
const whileLocked = (hold: (tx: Database) => Promise<unknown>, come: (tx: Database) => Promise<unknown>) =>
  inTransaction(async (first) => {
    await hold(first)
    return inTransaction(async (tx) => {
      await sql`set local lock_timeout = '200ms'`.execute(tx)
      return come(tx)
    }).catch((error: { code: string }) => error.code)
  })

/** An import that has just been resolved. */
async function resolved(): Promise<string> {
  const id = await addImport(db())
  await noteTurn(db(), id, await inTransaction(endTurn))
  return id
}
const chunkOf = (id: string) => (tx: Database) => lockCustomersForChunk(tx, id)

test('one person holds the lock at a time, until the transaction ends', async () => {
  expect(await whileLocked(lockCustomers, lockCustomers)).toBe('55P03')
  expect(await whileLocked(lockCustomers, endTurn)).toBe('55P03')
  await inTransaction(lockCustomers)
})

describe('a chunk', () => {
  test('is alone for the first of its import, and then beside the others', async () => {
    const id = await resolved()
    expect(await whileLocked(chunkOf(id), chunkOf(id))).toBe('55P03')
    expect(await inTransaction(chunkOf(id))).toBe(true)
    expect(await whileLocked(chunkOf(id), chunkOf(id))).toBe(true)
  })

  test('is not beside a person, another import, or one that is being resolved', async () => {
    const [id, other] = [await resolved(), await resolved()]
    await inTransaction(chunkOf(id))
    for (const come of [lockCustomers, chunkOf(other), endTurn])
      expect(await whileLocked(chunkOf(id), come)).toBe('55P03')
    for (const hold of [lockCustomers, chunkOf(other), endTurn])
      expect(await whileLocked(hold, chunkOf(id))).toBe('55P03')
  })

  test('knows all that was written before its import was resolved', async () => {
    await inTransaction(lockCustomers)
    const id = await resolved()
    expect([await inTransaction(chunkOf(id)), await inTransaction(chunkOf(id))]).toEqual([true, true])
  })

  test('decides again once a person has written, and so do all that follow, each alone', async () => {
    const id = await resolved()
    await inTransaction(chunkOf(id))
    await inTransaction(lockCustomers)
    for (let chunk = 0; chunk < 3; chunk++) expect(await inTransaction(chunkOf(id))).toBe(false)
    expect(await whileLocked(chunkOf(id), chunkOf(id))).toBe('55P03')
  })

  test('decides again once another import has written, and that one does not know of it either', async () => {
    const [id, other] = [await resolved(), await resolved()]
    expect(await inTransaction(chunkOf(id))).toBe(true)
    expect(await inTransaction(chunkOf(other))).toBe(false)
    expect(await inTransaction(chunkOf(id))).toBe(false)
    expect(await inTransaction(chunkOf(other))).toBe(false)
  })

  test('goes on when another import has been resolved in between, which then decides again', async () => {
    const id = await resolved()
    await inTransaction(chunkOf(id))
    const other = await resolved()
    expect([await inTransaction(chunkOf(id)), await inTransaction(chunkOf(id))]).toEqual([true, true])
    expect(await inTransaction(chunkOf(other))).toBe(false)
  })

  test('decides again where its import knows no turn', async () => {
    expect(await inTransaction(chunkOf(await addImport(db())))).toBe(false)
  })

  test('whose transaction is taken back has taken no turn', async () => {
    const [id, other] = [await resolved(), await resolved()]
    const undone = inTransaction(async (tx) => {
      await lockCustomersForChunk(tx, id)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect([await inTransaction(chunkOf(other)), await inTransaction(chunkOf(id))]).toEqual([true, false])
  })
})

describe('where nobody keeps the turns any more', () => {
  const forget = () => sql`delete from customers_turn`.execute(db())

  test.each<[string, (tx: Database) => Promise<unknown>]>([
    ['a person', lockCustomers],
    ['one who ends the turn', endTurn],
  ])('%s begins anew', async (_, come) => {
    await forget()
    await inTransaction(come)
    const id = await resolved()
    expect([await inTransaction(chunkOf(id)), await inTransaction(chunkOf(id))]).toEqual([true, true])
  })

  test('an import that was resolved before decides again, and one that is resolved then does not', async () => {
    const before = await resolved()
    await forget()
    expect(await inTransaction(chunkOf(before))).toBe(false)
    await forget()
    const after = await resolved()
    expect([await inTransaction(chunkOf(before)), await inTransaction(chunkOf(before))]).toEqual([false, false])
    expect(await inTransaction(chunkOf(after))).toBe(false)
    expect(await inTransaction(chunkOf(await resolved()))).toBe(true)
  })
})
