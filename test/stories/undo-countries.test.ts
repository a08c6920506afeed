import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { confirmCountry } from '../../functions/customers/confirm-country.ts'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { detectCountries } from '../../functions/customers/detect-countries.ts'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { addEditor } from '../functions/customers/people.ts'
import { csv, emptyDatabase } from '../functions/import-text.ts'
import { runOwed } from '../functions/review/gmial.ts'
import { checkProperty } from '../support/property.ts'
import { asSystem, openTestParts } from '../support/test-parts.ts'
import { untrueMerges } from './merging/untrue-merges.ts'
import { untrueCustomers } from './reference/untrue-customers.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())

let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

/** By whom people and files mean the same customer. */
const emails = ['ann@alpha-works.com', 'bob@alpha-works.com', 'cy@alpha-works.com'] as const
const idOf = async (n: number) => {
  const found = db.selectFrom('customers').select(['id', 'country_code', 'country_inferred', 'version'])
  return found
    .where('external_id', '=', `X-${n % emails.length}`)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
}
const kept = ['country_code', 'country_inferred', 'phone', 'city', 'company_website', 'notes'] as const
const show = () =>
  db
    .selectFrom('customers')
    .select(['external_id', 'merged_into', ...kept])
    .orderBy('external_id')
    .execute()

// What files say and what people say is never the same, nor is what people state ever inferred: to write what is there is no
// change, and is lost with it.
const ofFiles = {
  phone: ['+85291234567', '+81312345678', ''],
  city: ['Kowloon', 'Osaka', ''],
  website: ['https://alpha.com.hk', ''],
  country: ['', '', '', 'Japan'],
  notes: ['Calls back', ''],
}
const ofPeople = {
  phone: ['+33142685300', '+85298765432', ''],
  city: ['Paris', 'Hong Kong', ''],
  company_website: ['https://alpha.fr', ''],
  country_code: ['Brazil', 'Peru'],
  notes: ['Mine'],
}
const rowOf = fc.record(Object.fromEntries(Object.entries(ofFiles).map(([k, pool]) => [k, fc.constantFrom(...pool)])))
const file = fc
  .uniqueArray(fc.tuple(fc.nat(2), rowOf), { minLength: 1, maxLength: 3, selector: ([n]) => n })
  .map((rows) =>
    csv(
      `external_id,email,${Object.keys(ofFiles).join(',')}`,
      ...rows.map(([n, row]) => [`X-${n}`, emails[n], ...Object.values(row)].join(',')),
    ),
  )
const importing = fc.record({
  kind: fc.constant('import' as const),
  text: file,
  protectEdits: fc.boolean(),
  emptyCells: fc.constantFrom('keep', 'keep', 'clear'),
})
const editing = fc.constantFrom(...Object.entries(ofPeople)).chain(([field, pool]) =>
  fc.record({
    kind: fc.constant('edit' as const),
    n: fc.nat(2),
    field: fc.constant(field),
    text: fc.constantFrom(...pool),
  }),
)
const entering = fc.record({
  kind: fc.constant('enter' as const),
  n: fc.nat(2),
  phone: fc.constantFrom(...ofPeople.phone),
  city: fc.constantFrom(...ofPeople.city),
})
const detecting = fc.record({ kind: fc.constant('detect' as const) })
const more = fc.record({
  kind: fc.constantFrom('confirm', 'withdraw', 'merge', 'merge', 'unmerge', 'undo'),
  n: fc.nat(2),
  m: fc.nat(9),
})
type Act = typeof importing | typeof editing | typeof entering | typeof detecting | typeof more
type Action = Act extends fc.Arbitrary<infer T> ? T : never

const edit = (id: string, version: number, values: Record<string, string>) =>
  invoke(updateCustomer, { id, version, values, confirmed: true }, deps, zoe)

async function start({ text, protectEdits, emptyCells }: Extract<Action, { kind: 'import' }>): Promise<string> {
  const settings = { protectEdits, emptyCells }
  const file = { fileName: 'p.csv', via: 'command-line', bytes: Readable.from([Buffer.from(text)]), settings }
  const { importId } = await invoke(startImport, file, deps, asSystem)
  await runImport(importId, deps, asSystem)
  return importId
}

async function undo(id: string) {
  await invoke(undoImport, { id }, deps, asSystem)
  await runOwed(deps)
}

async function perform(action: Action): Promise<void> {
  if (action.kind === 'import') return void (await start(action))
  if (action.kind === 'detect') return void (await invoke(detectCountries, { apply: true }, deps, zoe))
  const customer = await idOf(action.n)
  switch (action.kind) {
    case 'enter': {
      const { n, phone, city } = action
      const external_id = `X-${n}`
      // One who is merged keeps the id.
      const had = db.selectFrom('customers').select('id').where('external_id', '=', external_id)
      if ((await had.executeTakeFirst()) !== undefined) return
      const values = { external_id, email: emails[n] ?? '', phone, city }
      return void (await invoke(createCustomer, { values, confirmed: true }, deps, zoe))
    }
    case 'edit':
      if (customer !== undefined) await edit(customer.id, customer.version, { [action.field]: action.text })
      return
    case 'withdraw':
      if (customer?.country_inferred) await edit(customer.id, customer.version, { country_code: '' })
      return
    case 'confirm':
      if (customer?.country_inferred)
        await invoke(confirmCountry, { id: customer.id, country: customer.country_code ?? '' }, deps, zoe)
      return
    case 'merge': {
      const loser = await idOf(action.m)
      if (customer === undefined || loser === undefined || loser.id === customer.id) return
      await invoke(mergeCustomers, { survivorId: customer.id, losers: [{ id: loser.id }] }, deps, zoe)
      return
    }
    case 'unmerge': {
      const merges = await db.selectFrom('merges').select('id').where('unmerged_at', 'is', null).orderBy('id').execute()
      const id = merges[action.m % Math.max(merges.length, 1)]?.id
      if (id !== undefined) await invoke(unmergeCustomers, { id }, deps, zoe)
      return
    }
    default: {
      const imports = await db
        .selectFrom('imports')
        .select('id')
        .where('state', '=', 'finished')
        .orderBy('created_at')
        .execute()
      const id = imports[action.m % Math.max(imports.length, 1)]?.id
      if (id !== undefined) await undo(id)
    }
  }
}

const untrue = async () => [await untrueCustomers(db), await untrueMerges(db)]

test('law 8, undoable: an inferred country is what the events that stand make it, whatever is done in whatever order', async () => {
  const actions = fc.array(fc.oneof(importing, importing, editing, editing, entering, detecting, more, more, more), {
    minLength: 3,
    maxLength: 12,
  })
  const run = fc.asyncProperty(actions, async (all) => {
    await emptyDatabase(db)
    zoe = await addEditor(db, 'Zoe')
    for (const action of all) {
      await perform(action)
      expect(await untrue()).toEqual([[], []])
    }
    // A merge that is taken back at once was never there.
    const before = await show()
    const merges = await db.selectFrom('merges').select('id').execute()
    await perform({ kind: 'merge', n: 0, m: 1 })
    const [made] = await db
      .selectFrom('merges')
      .select('id')
      .where('id', 'not in', ['00000000-0000-0000-0000-000000000000', ...merges.map(({ id }) => id)])
      .execute()
    if (made !== undefined) await invoke(unmergeCustomers, { id: made.id }, deps, zoe)
    expect(await show()).toEqual(before)
  })
  await checkProperty(run, { seed: 20261129, numRuns: 12, endOnFailure: true })
}, 300_000)

test('law 8, undoable: the countries of those that people entered are as if undone imports had never run', async () => {
  const actions = fc.array(
    fc.oneof(
      importing.map((action) => ({ action: { ...action, emptyCells: 'keep' as const }, leaves: true })),
      fc.oneof(editing, editing, detecting).map((action) => ({ action, leaves: false })),
    ),
    { minLength: 2, maxLength: 9 },
  )
  const run = fc.asyncProperty(
    fc.array(entering, { minLength: 1, maxLength: 3 }),
    actions,
    fc.boolean(),
    async (people, all, isLastFirst) => {
      const worlds = []
      for (const isWithout of [true, false]) {
        await emptyDatabase(db)
        zoe = await addEditor(db, 'Zoe')
        for (const action of people) await perform(action)
        const imports: string[] = []
        for (const { action, leaves } of all) {
          if (!leaves || action.kind !== 'import') await perform(action)
          else if (!isWithout) imports.push(await start(action))
        }
        for (const id of isLastFirst ? imports.reverse() : imports) {
          await undo(id)
          expect(await untrue()).toEqual([[], []])
        }
        worlds.push((await show()).filter(({ external_id }) => people.some(({ n }) => external_id === `X-${n}`)))
      }
      expect(worlds[1]).toEqual(worlds[0])
    },
  )
  await checkProperty(run, { seed: 20261129, numRuns: 12, endOnFailure: true })
}, 300_000)
