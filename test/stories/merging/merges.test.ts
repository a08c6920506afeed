import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { choosableFields } from '../../../shared/customers/merging/merge-choices.ts'
import { defaultSettings } from '../../../shared/importing/import-settings.ts'
import { checkProperty } from '../../support/property.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { newModel } from '../reference/model.ts'
import { scenarios } from '../reference/random-files.ts'
import { emptyCustomers, enterByHand, showRealCustomers, showRealOutcomes } from '../reference/real-model.ts'
import { runFile, withChunks } from '../reference/run-file.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { naiveMerge } from './naive-merge.ts'
import { untrueMerges } from './untrue-merges.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const merges = fc.array(
  fc.record({
    survivor: fc.nat(),
    loser: fc.nat(),
    choices: fc.subarray([...choosableFields, 'extra.Shoe size', 'extra.Hat size'], { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 6 },
)

test('a merge is what the naive reference says, the same file again changes nothing, and un-merge restores all of them', async () => {
  let turn = 0
  const run = fc.asyncProperty(
    scenarios,
    merges,
    fc.array(fc.nat(), { maxLength: 6 }),
    async ({ byHand, files }, wanted, order) => {
      const deps = withChunks(parts.deps, [1, 4, 5000][turn++ % 3] ?? 1)
      const { db } = deps
      await emptyCustomers(db)
      await enterByHand(db, newModel(), byHand)
      const file = { ...files[0], settings: defaultSettings }
      const importIds = [await runFile(deps, file)]
      const show = async () => {
        const rows = await db
          .selectFrom('customers')
          .select(['id', 'deleted_at'])
          .orderBy('origin_line')
          .orderBy('id')
          .execute()
        const { customers } = await showRealCustomers(db, importIds)
        const names = await db.selectFrom('customers').select(['id', 'origin_line']).execute()
        const nameOf = (id: string) => {
          const line = names.find((one) => one.id === id)?.origin_line ?? null
          return line === null ? `hand:${Number(id.slice(-2))}` : `1:${line}`
        }
        const shown = Object.fromEntries(
          Object.entries(customers).map(([name, { history, ...customer }]) => [name, customer]),
        )
        return {
          live: rows.filter((row) => row.deleted_at === null).map(({ id }) => id),
          shown,
          of: (id: string) => shown[nameOf(id)],
        }
      }
      const before = await show()
      const done: string[] = []
      for (const { survivor, loser, choices } of wanted) {
        const now = await show()
        const [one, other] = [now.live[survivor % now.live.length], now.live[loser % now.live.length]]
        if (one === undefined || other === undefined || one === other) continue
        const input = { survivorId: one, losers: [{ id: other, choices }] }
        const { merges } = await invoke(mergeCustomers, input, deps, asSystem)
        done.push(...merges.map(({ id }) => id))
        const [was, lost] = [now.of(one), now.of(other)]
        if (was === undefined || lost === undefined) throw new Error('Nobody is shown')
        expect((await show()).of(one)).toEqual({ ...naiveMerge(was, lost, choices), isDeleted: false })
      }
      const merged = await show()
      importIds.push(await runFile(deps, file))
      const outcomes = (await showRealOutcomes(db, importIds)).filter(
        ({ outcome }) => outcome === 'created' || outcome === 'updated',
      )
      expect(outcomes).toEqual([])
      expect((await show()).shown).toEqual(merged.shown)
      expect([await untrueCustomers(db), await untrueMerges(db)]).toEqual([[], []])
      const left = [...done]
      for (const n of [...order, ...done.map(() => 0)]) {
        const [id] = left.splice(n % Math.max(left.length, 1), 1)
        if (id !== undefined) await invoke(unmergeCustomers, { id }, deps, asSystem)
      }
      expect((await show()).shown).toEqual(before.shown)
      for (const id of importIds) {
        await invoke(undoImport, { id }, deps, asSystem)
        await runImport(id, deps, asSystem)
      }
      expect((await db.selectFrom('customers').select('id').execute()).length).toBe(byHand.length)
    },
  )
  await checkProperty(run, { seed: 20261129, numRuns: 12, endOnFailure: true })
}, 300_000)
