import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import {
  addRepairRule,
  listRepairRules,
  readRepairRules,
  removeRepairRule,
} from '../../../../../shared/db/queries/review/repair-rules.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addPerson } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const add = (wrong: string, meant: string, userId: string | null = null) =>
  addRepairRule(db(), { wrong, meant, userId })

test('of two rules for one domain the later stands, and the same one again is that one', async () => {
  const ann = await addPerson(db())
  const first = await add('gmial.com', 'mail.com')
  const second = await add('gmial.com', 'gmail.com', ann)
  expect(await add('gmial.com', 'gmail.com')).toBe(second)
  await add('hotmial.com', 'hotmail.com')
  expect(await readRepairRules(db())).toEqual({ 'gmial.com': 'gmail.com', 'hotmial.com': 'hotmail.com' })
  expect((await listRepairRules(db())).map(({ wrong, by }) => [wrong, by])).toEqual([
    ['hotmial.com', null],
    ['gmial.com', 'Ann'],
  ])
  const gone = await db().selectFrom('repair_rules').selectAll().where('id', '=', first).executeTakeFirst()
  expect(gone).toMatchObject({ removed_at: expect.any(Date), removed_by: ann })
})

test('one that was removed stands no more, and can come again', async () => {
  const id = await add('gmial.com', 'gmail.com')
  await add('hotmial.com', 'hotmail.com')
  expect(await removeRepairRule(db(), id, null)).toBe(true)
  expect(await removeRepairRule(db(), id, null)).toBe(false)
  expect(await removeRepairRule(db(), randomUUID(), null)).toBe(false)
  expect(await readRepairRules(db())).toEqual({ 'hotmial.com': 'hotmail.com' })
  expect(await add('gmial.com', 'gmail.com')).not.toBe(id)
})
