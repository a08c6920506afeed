import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { redoImport } from '../../functions/imports/redo-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { checkProperty } from '../support/property.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { newModel } from './reference/model.ts'
import { scenarios } from './reference/random-files.ts'
import { edit, emptyCustomers, enterByHand, showRealCustomers } from './reference/real-model.ts'
import { runFile, withChunks } from './reference/run-file.ts'
import { untrueCustomers } from './reference/untrue-customers.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

async function undo(deps: Deps, id: string) {
  await invoke(undoImport, { id }, deps, asSystem)
  const undoing = await deps.db.selectFrom('imports').select('id').where('state', '=', 'undoing').execute()
  for (const one of undoing) await runImport(one.id, deps, asSystem)
}

async function redo(deps: Deps, id: string) {
  await invoke(redoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
}

test('law 8, undoable: imports undone, in whatever order, leave the customers as if they had never run', async () => {
  let turn = 0
  const run = fc.asyncProperty(
    scenarios,
    fc.boolean(),
    async ({ byHand, files: [first, second], edits }, isFirstFirst) => {
      const deps = withChunks(parts.deps, turn++ % 2 === 0 ? 3 : 5000)
      await emptyCustomers(deps.db)
      const model = newModel()
      await enterByHand(deps.db, model, byHand)
      await edit(deps.db, model, [], edits[0])
      const before = await showRealCustomers(deps.db, [])
      const one = await runFile(deps, first)
      const edited = turn % 3 === 0 ? edits[1] : []
      await edit(deps.db, model, [one], edited)
      const between = await showRealCustomers(deps.db, [one])
      const two = await runFile(deps, second)
      const after = await showRealCustomers(deps.db, [one, two])
      expect(await untrueCustomers(deps.db)).toEqual([])
      await undo(deps, two)
      expect(await showRealCustomers(deps.db, [one])).toEqual(between)
      expect(await untrueCustomers(deps.db)).toEqual([])
      await redo(deps, two)
      expect(await showRealCustomers(deps.db, [one, two])).toEqual(after)
      for (const id of isFirstFirst ? [one, two] : [two, one]) await undo(deps, id)
      expect(await untrueCustomers(deps.db)).toEqual([])
      if (edited.length === 0) expect(await showRealCustomers(deps.db, [])).toEqual(before)
    },
  )
  await checkProperty(run, { seed: 20261122, numRuns: 24, endOnFailure: true })
}, 300_000)
