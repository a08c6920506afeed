import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../functions/run-import.ts'
import { resolveImport } from '../../../functions/steps/resolve-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { MatchReason, ModeReason } from '../../../shared/importing/reason-code.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, readTables, runUntil } from '../import-text.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const resolve = (importId: string) => invoke(resolveImport, { importId }, parts.deps, asSystem)
const decisionsOf = (importId: string) =>
  db.selectFrom('import_records').selectAll().where('import_id', '=', importId).orderBy('line').execute()

const decide = async (...lines: string[]) => decideOn(await openText(parts.deps, csv(...lines)))

async function decideOn(importId: string) {
  await runUntil(parts.deps, importId, 'resolve')
  await resolve(importId)
  const rows = await decisionsOf(importId)
  return rows.map(({ line, outcome, leader_line, reasons }) => [line, outcome, leader_line, reasons?.[0]?.code ?? null])
}

test('decides about every record and touches no customer', async () => {
  await importText(parts.deps, csv('email,city', 'a@a.example,Rome', 'b@a.example,Rome'))
  const before = await readTables(db)
  const outcomes = await decide(
    'email,city',
    'a@a.example,Rome',
    'b@a.example,Oslo',
    'c@a.example,Rome',
    'bad,Rome',
    ',',
    'C@a.example,Rome',
  )
  expect(outcomes).toEqual([
    [2, 'unchanged', 2, null],
    [3, 'updated', 3, null],
    [4, 'created', 4, null],
    [5, 'review', 5, expect.stringMatching(/^email\./)],
    [6, 'blank', 6, null],
    [7, 'merged', 4, null],
  ])
  const { customers, customer_phones, field_history, review_rows } = await readTables(db)
  expect({ customers, customer_phones, field_history, review_rows }).toEqual({
    customers: before.customers,
    customer_phones: [],
    field_history: [],
    review_rows: [],
  })
})

test('an import of which a preview is wanted stops there, and any other goes on to be written', async () => {
  const openSteps = () => db.selectFrom('import_steps').select('step').where('state', '=', 'ready').execute()
  const stateOf = async (id: string) =>
    (await db.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
  const previewed = await openText(parts.deps, csv('email', 'a@a.example'))
  await db.updateTable('imports').set({ preview: true }).execute()
  await runUntil(parts.deps, previewed, 'resolve')
  expect(await resolve(previewed)).toEqual({ next: [] })
  expect([await stateOf(previewed), await openSteps()]).toEqual(['ready', []])
  const other = await openText(parts.deps, csv('email', 'a@a.example'))
  await runUntil(parts.deps, other, 'resolve')
  expect(await resolve(other)).toEqual({ next: [{ importId: other, step: 'apply', chunk: 0 }] })
  expect(await stateOf(other)).toBe('applying')
})

describe('whom a record is about', () => {
  const header = 'external_id,name,email,phone,youtube_handle,city'
  const existing = csv(
    header,
    'X1,Ada Lovelace,ada@a.example,+85251234567,@ada_lovelace,Rome',
    'X2,Bob Stone,bob@a.example,+85251234568,@bob_stone,Rome',
  )
  beforeEach(async () => void (await importText(parts.deps, existing)))

  test.each<[string, string, string, string | null]>([
    ['the external id', 'X1,,,,,Oslo', 'updated', null],
    ['the e-mail, in any case', ',,ADA@a.example,,,Oslo', 'updated', null],
    ['the YouTube handle', ',,,,@Ada_Lovelace,Oslo', 'updated', null],
    ['the phone, when the name agrees', ',"Lovelace, Ada",,+852 5123 4567,,Oslo', 'updated', null],
    ['not the phone alone', ',,,+852 5123 4567,,Oslo', 'created', null],
    ['not the phone of somebody else', ',Eve Adams,,+852 5123 4567,,Oslo', 'created', null],
    ['nothing that is known', ',Eve Adams,eve@a.example,,,Oslo', 'created', null],
    ['keys of two customers', 'X1,,bob@a.example,,,Oslo', 'review', 'match.conflict'],
    ['a key of a clearly different person', ',Grace Hopper,ada@a.example,,,Oslo', 'review', 'match.different-person'],
    ['a name in another script is no different person', ',陳美玲,ada@a.example,,,Oslo', 'updated', null],
    ['nor behind an id where more agrees', 'X1,陳美玲,ada@a.example,,,Oslo', 'updated', null],
    ['a name in another script behind an id, and no more', 'X1,陳美玲,,,,Oslo', 'review', 'match.different-person'],
  ])('%s', async (_, line, outcome, reason) => {
    expect(await decide(header, line)).toEqual([[2, outcome, 2, reason]])
  })

  type Cases = Readonly<Record<MatchReason | ModeReason, readonly [line: string, settings?: object]>>
  const cases: Cases = {
    'match.conflict': ['X1,,bob@a.example,,,Oslo'],
    'match.several': [',Ada Lovelace,,+852 5123 4567,,Oslo'],
    'match.different-person': [',Grace Hopper,ada@a.example,,,Oslo'],
    'match.taken': ['X9,,ada@a.example,,,Oslo', { keys: ['external_id'] }],
    'mode.create-only': ['X1,,,,,Oslo', { mode: 'create' }],
    'mode.update-only': [',Eve Adams,eve@a.example,,,Oslo', { mode: 'update' }],
  }
  test.each(Object.entries(cases))('%s is given as a reason', async (code, [line, settings]) => {
    const twin = csv('name,email,phone', 'Ada Lovelace,twin@a.example,+85251234567')
    await runImport(await openText(parts.deps, twin, 'repair', { keys: ['email'] }), parts.deps, asSystem)
    const importId = await openText(parts.deps, csv(header, line), 'repair', settings)
    expect(await decideOn(importId)).toEqual([[2, code.startsWith('mode.') ? 'skipped' : 'review', 2, code]])
  })

  test('a record in review keeps its candidates', async () => {
    await decide(header, 'X1,,bob@a.example,,,Oslo')
    const row = await db
      .selectFrom('import_records')
      .select('candidates')
      .where('outcome', '=', 'review')
      .executeTakeFirstOrThrow()
    const customers = await db.selectFrom('customers').select('id').execute()
    expect([...(row.candidates ?? [])].sort()).toEqual(customers.map(({ id }) => id).sort())
  })

  test('the deleted are nobody', async () => {
    await db.updateTable('customers').set({ deleted_at: new Date() }).where('email', '=', 'ada@a.example').execute()
    expect(await decide(header, ',,ada@a.example,,,Oslo')).toEqual([[2, 'created', 2, null]])
  })

  test('a second name of the same e-mail inside a file needs review, and the others go on', async () => {
    expect(
      await decide('name,email', 'Eve Adams,e@a.example', 'Grace Hopper,e@a.example', 'EVE ADAMS,e@a.example'),
    ).toEqual([
      [2, 'created', 2, null],
      [3, 'review', 3, 'match.different-person'],
      [4, 'merged', 2, null],
    ])
  })

  test('rows that hang together by different keys are one customer', async () => {
    const lines = ['x9,,e@a.example,,,', ',,e@a.example,,@eve_adams,', ',,,,@eve_adams,Oslo']
    expect(await decide(header, ...lines)).toEqual([
      [2, 'created', 2, null],
      [3, 'merged', 2, null],
      [4, 'merged', 2, null],
    ])
  })
})

test('a record without any key is known again by its cells', async () => {
  const line = 'Nobody in particular,Rome'
  await importText(parts.deps, csv('name,city', line))
  expect(await decide('name,city', line)).toEqual([[2, 'unchanged', 2, null]])
})

test('called again, and five times at once, it decides once', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example', 'b@a.example'))
  await runUntil(parts.deps, importId, 'resolve')
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => resolve(importId)))
  expect(outcomes.flatMap(({ next }) => next)).toEqual([{ importId, step: 'apply', chunk: 0 }])
  const before = await decisionsOf(importId)
  await resolve(importId)
  expect(await decisionsOf(importId)).toEqual(before)
})
