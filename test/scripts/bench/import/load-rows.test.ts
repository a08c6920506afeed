import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFile } from '../../../../scripts/bench/data/records.ts'
import {
  copyRows,
  dumpRows,
  insertOneByOne,
  readRows,
  withRowTable,
} from '../../../../scripts/bench/import/load-rows.ts'
import { emptyDatabase, importText } from '../../../functions/import-text.ts'
import { ownerOf } from '../../../shared/db/as-owner.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const client = new pg.Client({ connectionString: ownerOf(parts.databaseUrl) })
const dir = mkdtempSync(join(tmpdir(), 'harbour-rows-'))
const path = join(dir, 'rows')
beforeAll(async () => {
  await client.connect()
  await emptyDatabase(parts.deps.db)
  await importText(parts.deps, [...makeFile({ seed: 3, records: 60 })].join(''))
})
afterAll(async () => {
  await client.end()
  await parts.close()
  rmSync(dir, { recursive: true })
})

const readAll = async (table: string) => (await client.query(`select * from ${table} order by id`)).rows
const indexesOf = async (table: string) =>
  (await client.query('select count(*)::int as count from pg_indexes where tablename = $1', [table])).rows

test('COPY into the same schema makes the same rows, what is generated too, under as many indexes', async () => {
  const rows = await dumpRows(client, path, 'same')
  expect(rows).toBeGreaterThan(40)
  await withRowTable(client, 'same', async () => {
    expect(await copyRows(client, path, 'same')).toEqual({ records: rows })
    expect(await readAll('bench_rows')).toEqual(await readAll('customers'))
    expect(await indexesOf('bench_rows')).toEqual(await indexesOf('customers'))
  })
})

test('COPY into the reference table takes all of them', async () => {
  const rows = await dumpRows(client, path, 'reference')
  await withRowTable(client, 'reference', async () => {
    expect(await copyRows(client, path, 'reference')).toEqual({ records: rows })
    expect(await indexesOf('bench_rows')).toEqual([{ count: 3 }])
  })
})

test('one by one inserts each once, and none a second time', async () => {
  const rows = await readRows(client, 20)
  expect(rows).toHaveLength(20)
  await withRowTable(client, 'same', async () => {
    const withEmail = rows.filter((row) => row[2] !== null)
    await insertOneByOne(client, withEmail)
    await insertOneByOne(client, withEmail)
    const found = await client.query(`select email from bench_rows order by email`)
    expect(found.rows.map(({ email }) => email)).toEqual(withEmail.map((row) => row[2]).sort())
  })
  expect((await client.query(`select to_regclass('bench_rows') as name`)).rows).toEqual([{ name: null }])
})
