import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeAsPerson } from '../../functions/customers/people.ts'
import { checkProperty } from '../../support/property.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { auditImport } from './audit.ts'
import { importFile } from './import-file.ts'
import { newModel } from './model.ts'
import { fileOf, handId, type Row, scenarios } from './random-files.ts'
import { emptyCustomers, enterByHand, showModel, showRealCustomers, showRealOutcomes } from './real-model.ts'
import { applyInTurns, resolveFile, runFile, toLines, withChunks } from './run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

test('two imports that were decided before either was applied tell the truth, and lose nothing', async () => {
  let turn = 0
  const run = fc.asyncProperty(scenarios, async ({ byHand, files: [first, second] }) => {
    const deps = withChunks(parts.deps, turn++ % 2 === 0 ? 4 : 5000)
    await emptyCustomers(deps.db)
    await enterByHand(deps.db, newModel(), byHand)
    const importIds = [await resolveFile(deps, first), await resolveFile(deps, second)]
    await applyInTurns(deps, importIds)
    for (const importId of importIds) await auditImport(deps, importId)
    // What is left to do when the later file comes again is what has been lost of it.
    if (deps.config.imports.chunkRecords < 5000) return
    const again = await runFile(deps, second)
    expect(
      (await outcomesOf([...importIds, again])).filter((outcome) => outcome === 'created' || outcome === 'updated'),
    ).toEqual([])
  })
  await checkProperty(run, { seed: 20261122, numRuns: 24, endOnFailure: true })
}, 300_000)

const person: Row = { display_name: 'Ann Lee', email: 'ann@alpha-works.com', city: 'Paris' }
const someFiles: readonly (readonly [string, readonly Row[], readonly Row[]])[] = [
  ['the same file', [person, { display_name: 'Bob Chan' }], [person, { display_name: 'Bob Chan' }]],
  ['the same customer', [person], [{ ...person, city: 'Kowloon' }]],
  ['another person by the same key', [person], [{ ...person, display_name: 'Bob Chan' }]],
  [
    'a key that the first import gives away',
    [{ ...person, external_id: 'X-1', email: 'new@alpha-works.com' }],
    [person],
  ],
  [
    'customers who have become one',
    [{ ...person, youtube_handle: '@annlee' }],
    [person, { display_name: 'Lee Ann', youtube_handle: '@annlee', notes: 'Calls back' }],
  ],
  [
    'a customer whom records without a name know by an id',
    [{ display_name: 'Bob Chan', external_id: 'X-2' }],
    [
      { id: handId(9), external_id: 'X-2', notes: 'Calls back' },
      { id: handId(9), city: 'Paris' },
      { external_id: 'X-3', notes: 'Nobody' },
    ],
  ],
  [
    'a customer who has become two',
    [person, { display_name: 'Ann Lee', youtube_handle: '@annlee' }],
    [{ ...person, youtube_handle: '@annlee' }],
  ],
]

test.each(someFiles)('two imports at once end as one after the other: %s', async (_, first, second) => {
  const { deps } = parts
  const model = newModel()
  await enterByHand(
    deps.db,
    model,
    [{ values: { external_id: 'X-1', email: 'ann@alpha-works.com' }, isDeleted: false }].slice(
      0,
      first[0]?.external_id ? 1 : 0,
    ),
  )
  const importIds = [await resolveFile(deps, fileOf(first)), await resolveFile(deps, fileOf(second))]
  await applyInTurns(deps, importIds)
  importFile(model, '1', toLines(fileOf(first)))
  const outcomes = importFile(model, '2', toLines(fileOf(second)))
  expect(await showRealOutcomes(deps.db, importIds)).toEqual(outcomes)
  expect(await showRealCustomers(deps.db, importIds)).toEqual(showModel(model))
})

const byHand = [{ values: { display_name: 'Ann Lee', email: 'ann@alpha-works.com' }, isDeleted: false }]
const writes = [
  ['deletes the target', sql`update customers set deleted_at = now()`, 'created'],
  ["changes the target's e-mail", sql`update customers set email = 'else@alpha-works.com'`, 'created'],
  [
    'makes the change first',
    sql`update customers set first_name = 'Ann', last_name = 'Lee', city = 'Paris', youtube_handle = '@annlee'`,
    'unchanged',
  ],
  ['makes another person of the target', sql`update customers set display_name = 'Bob Chan'`, 'review'],
  [
    'enters somebody by another key of the row',
    sql`insert into customers (display_name, youtube_handle) values ('Ann Lee', '@annlee')`,
    'review',
  ],
] as const

test.each(writes)('a person who, after the decision, %s is not overruled', async (_, write, outcome) => {
  const { deps } = parts
  await enterByHand(deps.db, newModel(), byHand)
  const importId = await resolveFile(deps, fileOf([{ ...person, youtube_handle: '@annlee' }]))
  await writeAsPerson(deps.db, (tx) => write.execute(tx))
  await applyInTurns(deps, [importId])
  expect(await outcomesOf([importId])).toEqual([outcome])
  await auditImport(deps, importId)
})

test('an address that a person enters after the decision is not entered twice', async () => {
  const { deps } = parts
  const importId = await resolveFile(deps, fileOf([person]))
  await enterByHand(deps.db, newModel(), byHand)
  await applyInTurns(deps, [importId])
  const customers = await deps.db.selectFrom('customers').select(['id', 'city']).execute()
  expect([customers, await outcomesOf([importId])]).toEqual([[{ id: handId(0), city: 'Paris' }], ['updated']])
})

test('an address that a person lets stand after the decision holds its record back no longer', async () => {
  const { deps } = parts
  await enterByHand(deps.db, newModel(), byHand)
  const row = { id: handId(0), email: 'ann@gmial.com', city: 'Paris' }
  const importId = await resolveFile(deps, fileOf([row]))
  expect(await outcomesOf([importId])).toEqual(['review'])
  await writeAsPerson(deps.db, (tx) => sql`update customers set email = 'ann@gmial.com'`.execute(tx))
  await applyInTurns(deps, [importId])
  expect(await outcomesOf([importId])).toEqual(['updated'])
  await auditImport(deps, importId)
})

const outcomesOf = async (importIds: readonly string[]) =>
  (await showRealOutcomes(parts.deps.db, importIds)).map(({ outcome }) => outcome)
