import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../shared/db/database.ts'
import { toJsonb } from '../../../shared/db/to-jsonb.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await cloneDatabase(), { max: 1, log: silentLog, name: 'test' })
})
afterAll(() => db.destroy())

const stored = async (value: unknown) =>
  (await sql<{ v: unknown }>`select ${toJsonb(value)}::jsonb as v`.execute(db)).rows[0]?.v

test.each<[string, unknown, unknown]>([
  ['ordinary text', 'a "b" \\ / \n 客戶 🎉', 'a "b" \\ / \n 客戶 🎉'],
  ['NUL', 'a\0b', 'a\ufffdb'],
  ['the first half of a pair', 'a\ud83d', 'a\ufffd'],
  ['the second half of a pair', '\udc00b', '\ufffdb'],
  ['a pair', '\ud83d\ude00', '\ud83d\ude00'],
  ['two first halves', '\ud83d\ud83d\ude00', '\ufffd\ud83d\ude00'],
  ['text that looks like the escape of NUL', '\\u0000', '\\u0000'],
  ['the same after another backslash', '\\\\u0000', '\\\\u0000'],
  ['a backslash, then NUL', '\\\0', '\\\ufffd'],
  ['two backslashes, then NUL', '\\\\\0', '\\\\\ufffd'],
  ['text that looks like the escape of a half', 'C:\\ud83d', 'C:\\ud83d'],
  ['a key', { 'a\0': 1 }, { 'a\ufffd': 1 }],
  ['deep inside', [{ a: ['\0', 1, null, true] }], [{ a: ['\ufffd', 1, null, true] }]],
])('the database takes and gives back %s', async (_, value, wanted) => {
  expect(await stored(value)).toEqual(wanted)
})

test('every character but NUL and the halves comes back as it was', async () => {
  const codes = Array.from({ length: 0xffff }, (_, n) => n + 1).filter((code) => code < 0xd800 || code > 0xdfff)
  const text = String.fromCharCode(...codes)
  expect((await stored(text)) === text).toBe(true)
})
