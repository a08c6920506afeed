import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { FormValues } from '../../shared/customers/form.ts'
import { detectCountryOf } from '../../shared/customers/infer-country.ts'
import type { Database } from '../../shared/db/database.ts'
import { addUser } from '../functions/users/users.ts'
import { checkProperty } from '../support/property.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { newModel } from './reference/model.ts'
import { type ByHand, handId, scenarios } from './reference/random-files.ts'
import { emptyCustomers, enterByHand, showRealCustomers } from './reference/real-model.ts'
import { runFile, withChunks } from './reference/run-file.ts'

let parts: TestParts
let userId: string
beforeAll(async () => {
  parts = await openTestParts()
  await addUser(parts.deps.db, 'ann@harbour.test')
  userId = (await parts.deps.db.selectFrom('users').select('id').executeTakeFirstOrThrow()).id
})
afterAll(() => parts.close())

type Edited = 'city' | 'notes' | 'tags'

/** One field of the n-th customer who was entered by hand, as a person types it; '' clears it. */
interface Edit {
  readonly customer: number
  readonly field: Edited
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  customer: fc.nat(4),
  field: fc.constantFrom<Edited>('city', 'notes', 'tags'),
  text: fc.constantFrom('', 'Kowloon', 'Lund', 'vip', 'sea, pier', 'VIP, land'),
})

type Values = Readonly<Record<Edited, unknown>> & { readonly tags: readonly string[] }
const valuesOf = async (db: Database, id: string): Promise<Values> =>
  db.selectFrom('customers').select(['city', 'notes', 'tags']).where('id', '=', id).executeTakeFirstOrThrow()

/** What a change by a person does where the imports have never been: of the tags, only those put in or taken out. */
function replay(to: Values, was: Values, is: Values): Values {
  const stays = to.tags.filter((tag) => !was.tags.includes(tag) || is.tags.includes(tag))
  const added = is.tags.filter((tag) => !was.tags.includes(tag) && !stays.includes(tag))
  return {
    city: was.city === is.city ? to.city : is.city,
    notes: was.notes === is.notes ? to.notes : is.notes,
    tags: [...stays, ...added],
  }
}

test('law 8, undoable: what people edited between imports stands when those are undone, and nothing else', async () => {
  const { db } = parts.deps
  const call = { ...asSystem, actor: { kind: 'user', id: userId, email: '', name: 'Ann', role: 'editor' } } as const
  const deps = withChunks(parts.deps, 5)
  const take = async (importId: string) => {
    await invoke(undoImport, { id: importId }, deps, call)
    await runImport(importId, deps, asSystem)
  }
  const run = fc.asyncProperty(
    scenarios,
    fc.array(edit, { minLength: 1, maxLength: 6 }),
    fc.array(edit, { maxLength: 4 }),
    fc.boolean(),
    async ({ byHand, files }, between, afterwards, isFirstFirst) => {
      await emptyCustomers(db)
      await enterByHand(db, newModel(), byHand)
      const before = await showRealCustomers(db, [])
      const expected = new Map<string, Values>()
      const makeEdits = async (edits: readonly Edit[]) => {
        for (const { customer, field, text } of edits.filter(({ customer }) => isLive(byHand[customer]))) {
          const id = handId(customer)
          const { version } = await db
            .selectFrom('customers')
            .select('version')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
          const was = await valuesOf(db, id)
          await invoke(updateCustomer, { id, version, values: { [field]: text }, confirmed: true }, deps, call)
          expected.set(id, replay(expected.get(id) ?? nothing, was, await valuesOf(db, id)))
        }
      }
      const one = await runFile(deps, files[0])
      await makeEdits(between)
      const two = await runFile(deps, files[1])
      await makeEdits(afterwards)
      for (const id of isFirstFirst ? [one, two] : [two, one]) await take(id)
      const after = withoutInferred(await showRealCustomers(db, []))
      expect(Object.keys(after.customers).sort()).toEqual(Object.keys(before.customers).sort())
      for (const [n, { values }] of byHand.entries()) {
        const name = `hand:${n}`
        const edited = expected.get(handId(n)) ?? nothing
        const filled = Object.fromEntries(Object.entries(edited).filter(([, value]) => value !== null))
        expect(after.customers[name]?.values, name).toEqual({
          ...(before.customers[name]?.values ?? values),
          ...filled,
        })
      }
    },
  )
  await checkProperty(run, { seed: 20261122, numRuns: 20, endOnFailure: true })
}, 300_000)

/** A country that nobody has stated is what the rest of the customer makes sure; else it is none of what stands. */
function withoutInferred<T extends Awaited<ReturnType<typeof showRealCustomers>>>(shown: T): T {
  for (const { values } of Object.values(shown.customers)) {
    if (values.country_inferred !== true) continue
    const state = { values: values as FormValues, phones: [], emails: [], addresses: [], extra: {} }
    expect(detectCountryOf(state).country).toBe(values.country_code)
    delete values.country_code
    values.country_inferred = false
  }
  return shown
}

const nothing: Values = { city: null, notes: null, tags: [] }
const isLive = (customer: ByHand | undefined) => customer !== undefined && !customer.isDeleted
