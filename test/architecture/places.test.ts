import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layers, listFiles, listImports, root } from './layers.ts'
import { findFunctionFault, findViewFault, usesSql } from './rules/places.ts'

const files = listFiles(...layers)

/** SQL outside of shared/db, each file with the reason why it stands there. A file that has none any more leaves the table. */
const sqlElsewhere: Readonly<Record<string, string>> = {
  'infra/create-database.ts': 'makes the role and the database in which shared/db then works',
  'infra/roles/create-app-role.ts': 'makes the role as which shared/db then works',
  'scripts/bench/duplicates/bench-duplicates.ts': 'asks how far the search has come at less cost than a page',
  'scripts/bench/duplicates/draw-ids.ts': 'takes customers from all over, as nobody else does',
  'scripts/bench/house/empty-house.ts': 'empties all tables between two things that are measured',
  'scripts/bench/house/start-house.ts': 'asks the server for its version',
  'scripts/bench/import/bench-import.ts': 'counts what the export should have had',
  'scripts/bench/import/load-rows.ts': 'is COPY, and one statement a record, that ours is measured against',
  'scripts/bench/import/measure.ts': 'asks how much WAL has been written',
  'scripts/bench/pages/draw-words.ts': 'asks how often a word is found, without the search that is measured',
  'scripts/bench/pages/fill-customers.ts': 'makes a million customers, as nobody else does',
  'scripts/bench/pages/list-pages.ts': 'looks for the middle of a list',
  'scripts/bench/pages/multiply-review-rows.ts': 'makes a hundred thousand open review rows, as nobody else does',
  'scripts/bench/pages/show-plans.ts': 'asks the database for its plans',
  'scripts/bench/small/bench-small.ts': 'asks whether the import is done at less cost than its page',
  'scripts/bench/small/count-statements.ts': 'has the server write down every statement',
  'scripts/check-security/ask-database.ts':
    'asks what no page and no function shows, and tries what the app may not do',
  'shared/jobs/migrate-queue.ts': 'calls a function of the queue’s own schema',
}

describe('SQL stands in shared/db', () => {
  test('and elsewhere only where the table says why', () => {
    const found = files.filter((path) => usesSql(readFileSync(join(root, path), 'utf8')))
    expect(found.filter((path) => path.startsWith('shared/db/')).length).toBeGreaterThan(30)
    expect(found.filter((path) => !path.startsWith('shared/db/')).sort()).toEqual(Object.keys(sqlElsewhere))
  })

  test.each([
    "db.selectFrom('customers')",
    "tx.db.insertInto('imports')",
    "db.updateTable('imports').set({ state })",
    "db.deleteFrom('imports')",
    'sql`select 1`',
    'sql<{ name: string; ids: number[] }>`select 1`',
    "await client.query('select 1')",
    "db.executeQuery(CompiledQuery.raw('select 1'))",
    "sql.raw('delete from customers')",
    'await pool.query<{ id: string }>(text)',
  ])('%s is seen', (text) => {
    expect(usesSql(text)).toBe(true)
  })

  test.each(['request.query.get("next")', 'findQuery(db)', '// the sql of it', 'const { query } = request'])(
    '%s is none',
    (text) => {
      expect(usesSql(text)).toBe(false)
    },
  )
})

describe('views know no HTTP library, store, queue, router', () => {
  test('none of them', () => {
    const views = files.filter((path) => path.startsWith('web/views/')).flatMap(listImports)
    expect(views.some(({ to }) => to === 'hono/jsx')).toBe(true)
    expect(views.flatMap((one) => findViewFault(one) ?? [])).toEqual([])
  })

  test.each(['hono', 'hono/cookie', '@hono/node-server', 'node:http', 'pg', '@aws-sdk/client-s3', 'web/router.ts'])(
    'one that uses %s is found',
    (to) => {
      expect(findViewFault({ from: 'web/views/imports/import.tsx', to })).toContain(to)
      expect(findViewFault({ from: 'web/answer.tsx', to })).toBeUndefined()
    },
  )
})

describe('functions know no HTTP library, queue or store client', () => {
  test('none of them', () => {
    const used = files.filter((path) => path.startsWith('functions/')).flatMap(listImports)
    expect(used.length).toBeGreaterThan(200)
    expect(used.flatMap((one) => findFunctionFault(one) ?? [])).toEqual([])
  })

  test.each(['hono/jsx', '@fastify/busboy', 'node:https', 'bullmq', 'ioredis', '@aws-sdk/client-s3', 'minio', 'pg'])(
    'one that uses %s is found',
    (to) => {
      expect(findFunctionFault({ from: 'functions/imports/start-import.ts', to })).toContain(to)
    },
  )
})
