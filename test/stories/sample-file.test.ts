import { createReadStream } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getImport } from '../../functions/imports/get-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { generateSample } from '../../scripts/sample/generate-sample.ts'
import { invoke } from '../../shared/contract/function.ts'
import { digest } from '../support/digest.ts'
import { isLong } from '../support/run/is-long.ts'
import { as, asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

/** The figures of the older system, on the real database. */
let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

async function importSample(policy: 'strict' | 'repair' | 'keep') {
  const bytes = createReadStream('scripts/sample/customers.csv')
  const file = { fileName: 'customers.csv', policy, via: 'command-line', bytes }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  return invoke(getImport, { id: importId }, parts.deps, as('viewer'))
}

async function count(query: ReturnType<typeof sql<{ of: string; n: number }>>) {
  const { rows } = await query.execute(parts.deps.db)
  return Object.fromEntries(rows.map(({ of, n }) => [of, n]))
}

const none = { created: 0, updated: 0, unchanged: 0, merged: 0, review: 0, skipped: 0, blank: 0, pending: 0 }

describe('under strict', () => {
  test('1,010 records are 932 created and 78 in review', async () => {
    const { state, records, outcomes } = await importSample('strict')
    expect({ state, records, outcomes }).toEqual({
      state: 'finished',
      records: 1_010,
      outcomes: { ...none, created: 932, review: 78 },
    })
  })

  test('the types are 881 corporate, 49 creators, all with a handle, and 2 individuals', async () => {
    expect(await count(sql`select customer_type as of, count(*) as n from customers group by 1`)).toEqual({
      corporate: 881,
      youtube_creator: 49,
      individual: 2,
    })
    expect(
      await count(sql`select customer_type as of, count(youtube_handle) as n from customers group by 1`),
    ).toMatchObject({
      youtube_creator: 49,
    })
  })

  test('the stated countries are those of the older system', async () => {
    const stated = sql<{ of: string; n: number }>`
      select coalesce(country_code, 'none') as of, count(*) as n from customers where not country_inferred group by 1`
    expect(await count(stated)).toEqual({ HK: 49, CN: 20, KR: 5, GB: 4, NG: 4, PH: 3, FR: 3, IN: 3, JP: 2, none: 332 })
  })

  test('of those that state none, all whose evidence agrees are given one, marked as inferred, and no others', async () => {
    const { rows } = await sql<{ line: number; country: string }>`
      select origin_line as line, country_code as country from customers where country_inferred order by 1`.execute(
      parts.deps.db,
    )
    const known = generateSample().records.map(({ truth }) => truth)
    const wanted = known.filter(({ strict, inferable }) => strict === 'imported' && inferable !== null)
    expect(rows).toEqual(wanted.map(({ line, inferable }) => ({ line, country: inferable })))
    expect(rows.length).toBe(507)
  })

  test('the inbox holds the 78 rows, each with its cells, line and reason', async () => {
    const { rows } = await sql<{ n: number; whole: number }>`
      select count(*) as n, count(*) filter (where jsonb_array_length(cells) > 20 and line > 1
        and reasons -> 0 ->> 'code' like 'email.%' and reasons -> 0 ? 'value') as whole
      from review_rows where state = 'open'`.execute(parts.deps.db)
    expect(rows).toEqual([{ n: 78, whole: 78 }])
  })

  test('the same file again changes nothing: 932 unchanged, the same 78 in review and not doubled, tables equal', async () => {
    const tables = ['customers', 'customer_phones', 'customer_addresses', 'field_history', 'review_rows']
    const dump = async () =>
      Promise.all(
        tables.map(
          async (table) => (await sql`select * from ${sql.table(table)} order by 1, 2, 3`.execute(parts.deps.db)).rows,
        ),
      )
    const before = await dump()
    expect((await importSample('strict')).outcomes).toEqual({ ...none, unchanged: 932, review: 78 })
    expect(await dump()).toEqual(before)
  })
})

test('a small file goes down the road in the same way in many chunks as in one', { timeout: 120_000 }, async () => {
  const [whole, cut] = [await openTestParts(), await openTestParts({ CHUNK_RECORDS: isLong ? '7' : '40' })]
  const digests = []
  for (const { deps } of [whole, cut]) {
    const bytes = createReadStream('scripts/sample/customers.csv')
    const file = { fileName: 'customers.csv', policy: 'repair', via: 'command-line', bytes }
    const { importId } = await invoke(startImport, file, deps, asSystem)
    await Promise.all([1, 2, 3].map(() => runImport(importId, deps, asSystem)))
    digests.push(await digest(deps.db))
  }
  expect(digests[0]).toBe(digests[1])
  await whole.close()
  await cut.close()
})
