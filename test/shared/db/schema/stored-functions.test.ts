import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '../../../../shared/db/migrations/index.ts'
import { equalTexts } from '../../../../shared/db/schema/equal-texts.ts'
import { findDependents } from '../../../../shared/db/schema/find-dependents.ts'
import { isOfTrigger, isStored, parseFunction, readFunctions } from '../../../../shared/db/schema/function-files.ts'
import { isRewritten } from '../../../../shared/db/schema/is-rewritten.ts'
import { calls } from '../../../../shared/db/schema/order-by-use.ts'
import { root } from '../../../architecture/layers.ts'
import { openForTest } from '../../../support/empty-database.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'

const functions = readFunctions()
const stored = functions.filter(isStored)

test('functions/stored has the functions that columns, constraints and indexes use, and no others', async () => {
  const db = openForTest(await cloneDatabase())
  const all = functions.map(({ name }) => name)
  const used = new Set((await findDependents(db, all)).map((one) => one.function))
  expect(stored.map(({ name }) => name).sort()).toEqual([...used].sort())
})

test('functions/triggers has the functions that triggers run, those that they call, and no others', async () => {
  const db = openForTest(await cloneDatabase())
  const { rows } = await sql<{ name: string }>`
    select distinct proname as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid where not tgisinternal`.execute(
    db,
  )
  const run = functions.filter((one) => rows.some(({ name }) => name === one.name))
  const called = functions.filter((other) => run.some((one) => one !== other && calls(one, other)))
  expect(run).toHaveLength(rows.length)
  expect(functions.filter(isOfTrigger)).toEqual(
    [...new Set([...called, ...run])].sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
})

test('a stored function in PL/pgSQL calls none of ours: PostgreSQL would not know that what depends on it depends on that', () => {
  const opaque = stored.filter(({ text }) => / as \$/.test(text))
  expect(opaque.length).toBeGreaterThan(0)
  expect(opaque.filter((one) => functions.some((other) => other !== one && calls(one, other)))).toEqual([])
})

/** By the last migration that said something of each. */
const declared: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(migrations).map((one) => one.rewrites),
)
const isAccounted = ({ name, hash }: (typeof stored)[number]) =>
  isRewritten(name, declared[name], hash, { migrations: [], equalTexts })

test('each text of a stored function came with a migration that writes anew what depends on it, or with a test that it is equal', () => {
  expect(stored.filter((one) => !isAccounted(one)).map(({ path, hash }) => `${path} is now ${hash}`)).toEqual([])
  expect(equalTexts.filter((one) => !existsSync(join(root, one.test)))).toEqual([])
})

test('a stored function that is changed, and no more, is noticed; its comment may change', () => {
  const [one] = stored
  if (one === undefined) throw new Error('There are no stored functions')
  expect(isAccounted(parseFunction(one.path, `-- Said otherwise.\n${one.text}`))).toBe(true)
  expect(isAccounted(parseFunction(one.path, one.text.replace('return', 'return  ')))).toBe(false)
})
