import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertChunks, lockImport } from '../../../../../shared/db/queries/imports/imports.ts'
import { transact } from '../../../../../shared/db/transact.ts'
import { csv, openText } from '../../../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const chunk = (n: number) => ({ n, byteStart: 0, byteEnd: 1, firstLine: 1, records: 1 })

test('two that have each written rows of one import can both come to its lock, in turn', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await transact(parts.deps, async (first) => {
    await insertChunks(first.db, importId, [chunk(0)])
    await transact(parts.deps, async (second) => {
      await sql`set local lock_timeout = '5s'`.execute(second.db)
      await insertChunks(second.db, importId, [chunk(1)])
      expect((await lockImport(second.db, importId)).id).toBe(importId)
    })
    expect((await lockImport(first.db, importId)).id).toBe(importId)
  })
})

test('the lock keeps others out until the end of the transaction', async () => {
  const importId = await openText(parts.deps, csv('email', 'b@a.example'))
  await transact(parts.deps, async (first) => {
    await lockImport(first.db, importId)
    const second = transact(parts.deps, async ({ db }) => {
      await sql`set local lock_timeout = '100ms'`.execute(db)
      await lockImport(db, importId)
    })
    await expect(second).rejects.toMatchObject({ code: '55P03' })
  })
})
