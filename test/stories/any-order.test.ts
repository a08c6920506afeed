import { Readable } from 'node:stream'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { remapImport } from '../../functions/columns/remap-import.ts'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../functions/customers/delete-customer.ts'
import { restoreCustomer } from '../../functions/customers/restore-customer.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { applyImport } from '../../functions/imports/apply-import.ts'
import { cancelImport } from '../../functions/imports/cancel-import.ts'
import { exportOutcome } from '../../functions/imports/export-outcome.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { redoImport } from '../../functions/imports/redo-import.ts'
import { resumeImport } from '../../functions/imports/resume-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { verifyImport } from '../../functions/imports/verify-import.ts'
import { chooseCustomer } from '../../functions/review/choose-customer.ts'
import { fixReviewGroup } from '../../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../../functions/review/fix-review-row.ts'
import { ignoreReviewGroup } from '../../functions/review/ignore-review-group.ts'
import { ignoreReviewRow } from '../../functions/review/ignore-review-row.ts'
import { listReviewGroups } from '../../functions/review/list-review-groups.ts'
import { reopenReviewRow } from '../../functions/review/reopen-review-row.ts'
import { undoBulkFix } from '../../functions/review/undo-bulk-fix.ts'
import { runImport } from '../../functions/run-import.ts'
import { sweep } from '../../functions/system/sweep.job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { changeCustomer } from '../../shared/db/queries/customers/customer-writes.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import { AppError } from '../../shared/errors.ts'
import { csv, emptyDatabase, runStepJob } from '../functions/import-text.ts'
import { runOwed } from '../functions/review/gmial.ts'
import { checkProperty } from '../support/property.ts'
import { as, asSystem, openTestParts } from '../support/test-parts.ts'
import { untrueMerges } from './merging/untrue-merges.ts'
import { untrueCustomers } from './reference/untrue-customers.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '3' })
const { deps } = parts
afterAll(() => parts.close())

const cells = {
  email: ['ann@alpha-works.com', 'bob@alpha-works.com', 'cy@gmial.com', 'di@gmial.com', 'n/a', 'nobody@', ''],
  name: ['Ann Lee', 'Bob Chan', 'Cy Wu', 'Ann Wong', ''],
  phone: ['+85291234567', '+442079460018', ''],
  city: ['Paris', 'Lagos', ''],
  'Shoe size': ['39', '45', ''],
}
const columns = Object.keys(cells)
const file = fc
  .array(fc.tuple(...Object.values(cells).map((pool) => fc.constantFrom(...pool))), { minLength: 2, maxLength: 9 })
  .map((rows) => csv(columns.join(','), ...rows.map((row) => row.join(','))))
const files = fc.array(file, { minLength: 2, maxLength: 3 })

const kinds = [
  ...[
    'import',
    'import',
    'twice',
    'preview',
    'apply',
    'cancelled',
    'resume',
    'undo',
    'undo',
    'redo',
    'remap',
    'upload',
  ],
  ...[
    'group',
    'group',
    'ignore-group',
    'undo-action',
    'fix',
    'choose',
    'choose',
    'ignore',
    'reopen',
    'sweep',
    'edit',
    'enter',
    'delete',
    'restore',
    'merge',
    'merge',
    'unmerge',
  ],
] as const
const action = fc.record({ kind: fc.constantFrom(...kinds), n: fc.nat(1000), m: fc.nat(1000) })
type BulkFix = { readonly kind: string; readonly n: number; readonly m: number }

const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(all.length, 1)]

async function start(text: string, more: Record<string, unknown> = {}) {
  const bytes = Readable.from([Buffer.from(text)])
  const { importId } = await invoke(
    startImport,
    { fileName: 'people.csv', via: 'browser', bytes, ...more },
    deps,
    asSystem,
  )
  return importId
}

const settingsOf = (n: number) =>
  [
    {},
    {},
    {},
    { mode: 'create' },
    { emptyCells: 'clear', rules: { city: 'fill' } },
    { protectEdits: true },
    { defaults: { tags: ['batch'], country_code: 'FR' } },
  ][n % 7]

async function importsIn(...states: string[]) {
  const rows = await deps.db
    .selectFrom('imports')
    .select(['id', 'state'])
    .where('parent_id', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.filter(({ state }) => states.includes(state)).map(({ id }) => id)
}
const rowsIn = async (state: 'open' | 'ignored') =>
  deps.db.selectFrom('review_rows').selectAll().where('state', '=', state).orderBy('line').orderBy('hash').execute()

async function textOf(id: string, outcome: 'review' | 'skipped' | 'created') {
  const { body } = await invoke(exportOutcome, { id, outcome }, deps, as('viewer'))
  let text = ''
  for await (const piece of body) text += piece
  return text
}

const person = '00000000-0000-7000-8000-000000000000'
const live = () =>
  deps.db
    .selectFrom('customers')
    .select('id')
    .where('deleted_at', 'is', null)
    .orderBy('origin_line')
    .orderBy('id')
    .execute()

type OfImport = typeof applyImport | typeof resumeImport | typeof undoImport | typeof redoImport

/** One thing that a person does, as far as it can be done now. */
async function perform({ kind, n, m }: BulkFix, texts: readonly string[]): Promise<void> {
  const text = pick(texts, n) ?? ''
  const go = (id: string) => runImport(id, deps, asSystem)
  const onOneOf = async (states: string[], change: OfImport, then: (id: string) => Promise<void>) => {
    const id = pick(await importsIn(...states), n)
    if (id === undefined) return
    await invoke(change, { id }, deps, asSystem)
    await then(id)
  }
  switch (kind) {
    case 'import':
      return go(await start(text, { settings: settingsOf(m) }))
    case 'twice': {
      await go(await start(text))
      const before = (await rowsIn('open')).length
      const id = await start(text)
      await go(id)
      const { outcomes } = await invoke(getImport, { id }, deps, as('viewer'))
      expect([outcomes.created, outcomes.updated]).toEqual([0, 0])
      expect((await rowsIn('open')).length).toBe(before)
      return
    }
    case 'preview':
      return go(await start(text, { preview: true }))
    case 'apply':
      return onOneOf(['ready'], applyImport, go)
    case 'cancelled': {
      const id = await start(text)
      for (let step = 0; step < m % 9; step++) {
        const ref = await findReadyStep(deps.db, id)
        if (ref === undefined) return
        await runStepJob(ref, deps)
      }
      await invoke(cancelImport, { id }, deps, asSystem)
      return
    }
    case 'resume':
      return onOneOf(['cancelled'], resumeImport, go)
    case 'undo':
      return onOneOf(['finished', 'cancelled'], undoImport, () => runOwed(deps))
    case 'redo':
      return onOneOf(['undone'], redoImport, go)
    case 'remap': {
      const id = pick(await importsIn('finished'), n)
      if (id === undefined) return
      const { mapping } = await deps.db
        .selectFrom('imports')
        .select('mapping')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      const fields = (mapping ?? []).map((one) =>
        one.column === 'Shoe size' ? (['position_primary', 'notes', ''][m % 3] ?? '') : (one.field ?? ''),
      )
      const { importId } = await invoke(remapImport, { id, fields }, deps, asSystem)
      return go(importId)
    }
    case 'upload': {
      const id = pick(await importsIn('finished'), n)
      if (id === undefined) return
      const all = await textOf(id, (['review', 'review', 'skipped', 'created'] as const)[m % 4] ?? 'review')
      return go(
        await start(
          m % 3 === 0 ? all : all.replaceAll('gmial.com', 'gmail.com').replaceAll('n/a', 'fixed@beta-works.com'),
        ),
      )
    }
    case 'group':
    case 'ignore-group': {
      const { items } = await invoke(listReviewGroups, {}, deps, as('viewer'))
      const group = pick(items, n)
      if (group === undefined) return
      const { reason, value } = group
      const becomes = group.answer ?? `new${m % 3}@beta-works.com`
      if (kind === 'group')
        await invoke(
          fixReviewGroup,
          { reason, value, becomes: becomes.replace('@gmail.com', 'gmail.com') },
          deps,
          asSystem,
        )
      else await invoke(ignoreReviewGroup, { reason, value }, deps, asSystem)
      return
    }
    case 'undo-action': {
      const actions = await deps.db.selectFrom('bulk_fixes').select('id').orderBy('created_at').execute()
      const id = pick(actions, n)?.id
      if (id === undefined) return
      await invoke(undoBulkFix, { id }, deps, asSystem)
      return runOwed(deps)
    }
    case 'fix': {
      const row = pick(await rowsIn('open'), n)
      if (row === undefined) return
      const fixed = row.cells.map((cell) =>
        cell.replace(/^(.*@gmial.com|n\/a|nobody@)$/, ['fixed@beta-works.com', ''][m % 2] ?? ''),
      )
      await invoke(fixReviewRow, { id: row.id, cells: fixed }, deps, asSystem)
      return
    }
    case 'choose': {
      const open = await rowsIn('open')
      const row =
        pick(
          open.filter(({ candidates }) => candidates.length > 0),
          n,
        ) ?? pick(open, n)
      if (row === undefined) return
      const customerId = m % 3 === 0 ? '' : (pick(row.candidates, m) ?? '')
      await invoke(chooseCustomer, { id: row.id, customerId }, deps, asSystem)
      return
    }
    case 'ignore': {
      const row = pick(await rowsIn('open'), n)
      if (row !== undefined) await invoke(ignoreReviewRow, { id: row.id }, deps, asSystem)
      return
    }
    case 'sweep': {
      await sql`update imports set finished_at = now() - interval '99 days' where finished_at is not null`.execute(
        deps.db,
      )
      await invoke(sweep, {}, deps, asSystem)
      return
    }
    case 'edit': {
      const customer = pick(await live(), n)
      if (customer === undefined) return
      await changeCustomer(
        deps.db,
        customer.id,
        m % 2 === 0 ? { city: 'Oslo' } : { notes: 'Mine', phone: '+33142685300' },
        person,
      )
      return
    }
    case 'enter': {
      const [name, email] = [pick(cells.name, n) ?? '', ['ann@alpha-works.com', 'new@beta-works.com', ''][m % 3] ?? '']
      const form = {
        values: { display_name: name || 'Eve Ng', email, city: pick(cells.city, m) ?? '' },
        confirmed: true,
      }
      await invoke(createCustomer, { ...form, phones: m % 2 === 0 ? '+442079460018' : '' }, deps, asSystem)
      return
    }
    case 'restore': {
      const gone = deps.db.selectFrom('customers').select('id').where('deleted_at', 'is not', null)
      const id = pick(await gone.orderBy('id').execute(), n)?.id
      if (id !== undefined) await invoke(restoreCustomer, { id }, deps, asSystem)
      return
    }
    case 'delete': {
      const id = pick(await live(), n)?.id
      if (id !== undefined) await invoke(deleteCustomer, { id }, deps, as('editor'))
      return
    }
    case 'merge': {
      const all = await live()
      const [survivor, loser] = [pick(all, n), pick(all, m)]
      if (survivor === undefined || loser === undefined) return
      const choices = [[], [], ['email', 'city'], ['display_name', 'phone'], ['extra.Shoe size', 'city']][m % 5]
      await invoke(mergeCustomers, { survivorId: survivor.id, losers: [{ id: loser.id, choices }] }, deps, asSystem)
      return
    }
    case 'unmerge': {
      const merges = await deps.db
        .selectFrom('merges')
        .select('id')
        .where('unmerged_at', 'is', null)
        .orderBy('sequence')
        .execute()
      const id = pick(merges, n)?.id
      if (id !== undefined) await invoke(unmergeCustomers, { id }, deps, asSystem)
      return
    }
    case 'reopen': {
      const row = pick(await rowsIn('ignored'), n)
      if (row !== undefined) await invoke(reopenReviewRow, { id: row.id }, deps, asSystem)
      return
    }
  }
}

/** What has to be true of the customers and of every import whatever was done. */
async function audit(): Promise<void> {
  expect(await untrueCustomers(deps.db)).toEqual([])
  expect(await untrueMerges(deps.db)).toEqual([])
  const all = await deps.db.selectFrom('imports').select(['id', 'state', 'records', 'parent_id']).execute()
  for (const { id, state, records, parent_id } of all) {
    const { outcomes } = await invoke(getImport, { id }, deps, as('viewer'))
    const { rows } = await sql<{ outcome: string; n: number }>`
      select outcome, count(*)::int as n from import_records join import_chunks k using (import_id, chunk)
      where import_id = ${id} and k.outcomes is not null group by outcome`.execute(deps.db)
    const counted = Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]))
    const decided = Object.fromEntries(
      Object.entries(outcomes).filter(([outcome, n]) => outcome !== 'pending' && n > 0),
    )
    if (state !== 'undone' && state !== 'ready') expect({ id, ...counted }).toEqual({ id, ...decided })
    expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(records ?? 0)
    if (parent_id !== null || !['finished', 'cancelled', 'undone', 'failed'].includes(state)) continue
    const { isTrue, checks } = await invoke(verifyImport, { id }, deps, asSystem)
    expect({ state, false: isTrue ? [] : checks.filter((check) => !check.isTrue) }).toEqual({ state, false: [] })
  }
}

async function undoAll(isLastFirst: boolean) {
  const ids = await importsIn('finished', 'cancelled')
  for (const id of isLastFirst ? ids.reverse() : ids) {
    await invoke(undoImport, { id }, deps, asSystem)
    await runOwed(deps)
    await audit()
  }
}

async function whole(texts: readonly string[], actions: readonly BulkFix[], isLastFirst: boolean) {
  await emptyDatabase(deps.db)
  await sql`insert into users (id, email, name, role) values (${person}, 'p@harbour.test', 'P', 'editor')`.execute(
    deps.db,
  )
  for (const one of actions) {
    try {
      await perform(one, texts)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
    await audit()
  }
  for (const id of await importsIn('ready')) await invoke(cancelImport, { id }, deps, asSystem)
  await undoAll(isLastFirst)
  if (actions.some(({ kind }) => ['edit', 'enter', 'delete'].includes(kind))) return
  expect(await deps.db.selectFrom('customers').selectAll().execute()).toEqual([])
  expect(await deps.db.selectFrom('field_history').selectAll().where('withdrawn_at', 'is', null).execute()).toEqual([])
  expect(await rowsIn('open')).toEqual([])
}

test('whatever is done in whatever order, every report is true, outcomes add up, customers are what stands, and all of it can be undone', async () => {
  const property = fc.asyncProperty(files, fc.array(action, { minLength: 3, maxLength: 12 }), fc.boolean(), whole)

  await checkProperty(property, { seed: 20261122, numRuns: 16, endOnFailure: true })
}, 300_000)
