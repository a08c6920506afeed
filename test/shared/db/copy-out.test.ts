import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CopiedRow, copyOut } from '../../../shared/db/copy-out.ts'
import { type Database, openDatabase } from '../../../shared/db/database.ts'
import { collect } from '../../support/collect.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await cloneDatabase(), { max: 1, log: silentLog, name: 'test' })
})
afterAll(() => db.destroy())

const asTheyAre = (row: CopiedRow) => row
const copy = async (...queries: Parameters<typeof copyOut>[1]) =>
  (await collect(copyOut(db, queries, asTheyAre))).flat()

test.each([
  'tab\tand\nlines\r\nof\vall\fkinds\b',
  'back\\slash \\n \\N \\t',
  '\\N',
  '',
  "quotes ' and '' and \"",
  '陳大文 😀 é',
  '$1 $2',
])('%j comes as it is, and as what is asked with', async (text) => {
  expect(await copy(sql`select ${text}::text, null, length(${text})`)).toEqual([[text, null, String([...text].length)]])
})

test('numbers, nothing and moments can be asked with', async () => {
  const at = new Date('2026-01-02T03:04:05.678Z')
  expect(
    await copy(sql`select ${7}::int + 1, ${null}::text is null, ${at}::timestamptz = '2026-01-02 03:04:05.678Z'`),
  ).toEqual([['8', 't', 't']])
})

test('rows come one query after the other, many and long, whole and in their order', async () => {
  const rows = await copy(
    sql`select n, repeat('陳😀', n % 500) from generate_series(1, 3000) n order by n`,
    sql`select 0, repeat('x', 3000000)`,
    sql`select 1 where false`,
    sql`select -1, ''`,
  )
  expect(rows.length).toBe(3_002)
  expect(
    rows.slice(0, 3_000).every(([n, text], i) => n === String(i + 1) && text === '陳😀'.repeat((i + 1) % 500)),
  ).toBe(true)
  expect(rows.slice(3_000).map(([n, text]) => [n, text?.length])).toEqual([
    ['0', 3_000_000],
    ['-1', 0],
  ])
})

test('who reads no further gives the connection back, and so does a query that fails', async () => {
  for await (const rows of copyOut(db, [sql`select repeat('x', 1000) from generate_series(1, 100000)`], asTheyAre)) {
    expect(rows.length).toBeGreaterThan(0)
    break
  }
  await expect(copy(sql`select 1 / (n - 50000) from generate_series(1, 60000) n`)).rejects.toThrow('division by zero')
  await expect(copy(sql`select nothing`)).rejects.toThrow('nothing')
  // Of the one connection.
  expect(await copy(sql`select 1`)).toEqual([['1']])
})

test('a setting holds for the length of it', async () => {
  const rows = await collect(
    copyOut(db, [sql`select current_setting('enable_sort')`], asTheyAre, { enable_sort: 'off' }),
  )
  expect(rows).toEqual([[['off']]])
  expect(await copy(sql`select current_setting('enable_sort')`)).toEqual([['on']])
})

test('all is of one moment, and nothing is written', async () => {
  await expect(copy(sql`delete from customers returning id`)).rejects.toThrow('read-only')
})

test('of three that are read at once, the third waits until one of the others is over', async () => {
  const wide = openDatabase(await cloneDatabase(), { max: 4, log: silentLog, name: 'test' })
  const long = () => copyOut(wide, [sql`select repeat('x', 1000) from generate_series(1, 100000)`], asTheyAre)
  const [one, two, three] = [long(), long(), long()]
  await one.next()
  await two.next()
  let hasBegun = false
  const third = three.next().then(() => {
    hasBegun = true
  })
  await sql`select pg_sleep(0.2)`.execute(wide)
  expect(hasBegun).toBe(false)
  await two.return(undefined)
  await third
  await Promise.all([one.return(undefined), three.return(undefined)])
  expect(await collect(copyOut(wide, [sql`select 1`], asTheyAre))).toEqual([[['1']]])
  await wide.destroy()
})
