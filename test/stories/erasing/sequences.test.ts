import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { runErasures } from '../../../functions/erasures/run-erasures.job.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { correctCounts } from '../../../shared/db/queries/system/counts.ts'
import { correctReviewCounts } from '../../../shared/db/queries/system/review-counts.ts'
import { AppError } from '../../../shared/errors.ts'
import { addEditor } from '../../functions/customers/people.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { runOwed } from '../../functions/review/gmial.ts'
import { checkProperty } from '../../support/property.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { erase, forgetAll, listUntrue } from './erase.ts'
import { findPerson } from './find-person.ts'

let parts: TestParts
let zoe: Call
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
  zoe = await addEditor(parts.deps.db, 'Zoe')
})
afterAll(() => parts.close())

const names = ['Ann Quill', 'Bob Chan', 'Cleo Diaz', 'Dan Eck'] as const
const slug = (name: string) => name.split(' ')[0]?.toLowerCase()
const emailsOf = (name: string) => [`${slug(name)}@alpha-works.com`, `${slug(name)}@beta-works.com`]
const phoneOf = (name: string) => `+852912345${names.indexOf(name as (typeof names)[number])}0`

const row = fc.record({
  who: fc.nat(names.length - 1),
  address: fc.constantFrom(0, 1, null),
  hasPhone: fc.boolean(),
  city: fc.constantFrom('', 'Oslo', 'Rome'),
  // Somebody else with their address, who waits for a person.
  isOther: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})
const toLine = ({ who, address, hasPhone, city, isOther }: typeof row extends fc.Arbitrary<infer R> ? R : never) => {
  const name = names[who] ?? ''
  const email = address === null ? '' : (emailsOf(name)[address] ?? '')
  return [isOther ? 'Xaver Yilmaz' : name, email, hasPhone ? phoneOf(name) : '', city].join(',')
}
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('import' as const), rows: fc.array(row, { minLength: 1, maxLength: 5 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'again' as const), nth: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit' as const, 'erase' as const, 'unmerge' as const),
      nth: fc.nat(9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), nth: fc.nat(9), other: fc.nat(9) }) },
)

/** What can't be done now is left. */
const tolerate = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

const nthOf = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)]

test('whatever is imported, edited, merged, undone and done again around it: who was erased is nowhere', async () => {
  const { deps } = parts
  const { db } = deps
  let erasedEver = 0
  const run = fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 12 }), async (actions) => {
    await forgetAll(deps)
    const gone = new Set<string>()
    const files: string[] = []
    for (const step of actions) {
      const live = await db
        .selectFrom('customers')
        .selectAll()
        .where('deleted_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      const imports = await db
        .selectFrom('imports')
        .select('id')
        .where('parent_id', 'is', null)
        .orderBy('created_at')
        .execute()
      if (step.kind === 'import') {
        const text = csv('name,email,phone,city', ...step.rows.map(toLine))
        files.push(text)
        await importText(deps, text)
      } else if (step.kind === 'again') {
        const text = nthOf(files, step.nth)
        if (text !== undefined) await importText(deps, text)
      } else if (step.kind === 'undo' || step.kind === 'redo') {
        const id = nthOf(imports, step.nth)?.id
        if (id !== undefined)
          await tolerate(invoke(step.kind === 'undo' ? undoImport : redoImport, { id }, deps, asSystem))
        await runOwed(deps)
      } else if (step.kind === 'unmerge') {
        const merge = nthOf(await db.selectFrom('merges').select('id').execute(), step.nth)
        if (merge !== undefined) await tolerate(invoke(unmergeCustomers, { id: merge.id }, deps, zoe))
      } else if (step.kind === 'merge') {
        const [survivor, loser] = [nthOf(live, step.nth), nthOf(live, step.other)]
        if (survivor !== undefined && loser !== undefined && survivor !== loser)
          await tolerate(
            invoke(mergeCustomers, { survivorId: survivor.id, losers: [{ id: loser.id, choices: [] }] }, deps, zoe),
          )
      } else {
        const customer = nthOf(live, step.nth)
        if (customer === undefined) continue
        const { id, version } = customer
        if (step.kind === 'edit') {
          await tolerate(invoke(updateCustomer, { id, version, values: { city: 'Kiel' }, confirmed: true }, deps, zoe))
          continue
        }
        const known = await db.selectFrom('erased_keys').select('hash').execute()
        const emails = [
          customer.email,
          ...(await db.selectFrom('customer_emails').select('email').where('customer_id', '=', id).execute()).map(
            ({ email }) => email,
          ),
        ]
        await erase(deps, id)
        erasedEver += 1
        expect((await db.selectFrom('erased_keys').select('hash').execute()).length).toBeGreaterThan(known.length)
        for (const email of emails) if (email !== null) gone.add(email)
      }
      await invoke(runErasures, {}, deps, asSystem)
      if (gone.size > 0) expect(await findPerson(deps, [...gone])).toEqual([])
      expect(await untrueCustomers(db)).toEqual([])
    }
    expect(await listUntrue(deps)).toEqual([])
    expect([...(await correctCounts(db)), ...(await correctReviewCounts(db))]).toEqual([])
  })
  await checkProperty(run, { seed: 20261129, numRuns: 24, endOnFailure: true })
  expect(erasedEver).toBeGreaterThan(5)
}, 600_000)
