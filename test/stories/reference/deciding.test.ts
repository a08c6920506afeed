import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deps } from '../../../shared/deps.ts'
import { checkProperty } from '../../support/property.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { importFile } from './import-file.ts'
import { type Model, newModel } from './model.ts'
import { type RandomFile, scenarios } from './random-files.ts'
import { edit, emptyCustomers, enterByHand, showModel, showRealCustomers, showRealOutcomes } from './real-model.ts'
import { runFile, toLines, withChunks } from './run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const cuts = [1, 3, 10, 5000].flatMap((chunk) => [1, 2, 4].map((drivers) => ({ chunk, drivers })))

// Each way of running has its turn. The reference knows nothing of chunks and workers, so all of them end alike.
test('law 10, updates are careful: an import, and the same again, ends as the naive reference says, however it is cut and whoever works on it', async () => {
  let turn = 0
  const run = fc.asyncProperty(scenarios, async ({ byHand, files: [first, second], edits }) => {
    const way = cuts[turn++ % cuts.length]
    const { chunk = 1, drivers = 1 } = way ?? {}
    const model = newModel()
    await emptyCustomers(parts.deps.db)
    await enterByHand(parts.deps.db, model, byHand)
    const deps = withChunks(parts.deps, chunk)
    const importIds: string[] = []
    for (const [n, file] of [first, second].entries()) {
      await edit(deps.db, model, importIds, edits[n] ?? [])
      await compare(deps, model, importIds, [file, file], drivers)
    }
  })
  await checkProperty(run, { seed: 20261122, numRuns: 3 * cuts.length, endOnFailure: true })
}, 300_000)

async function compare(deps: Deps, model: Model, importIds: string[], files: readonly RandomFile[], drivers: number) {
  for (const file of files) {
    importIds.push(await runFile(deps, file, drivers))
    const expected = importFile(model, String(importIds.length), toLines(file), file.settings)
    expect(await showRealOutcomes(deps.db, importIds)).toEqual(expected)
    expect(await showRealCustomers(deps.db, importIds)).toEqual(showModel(model))
  }
}
