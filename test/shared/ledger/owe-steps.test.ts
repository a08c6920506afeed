import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { transact } from '../../../shared/db/transact.ts'
import { insertStepsAfter, oweSteps } from '../../../shared/ledger/owe-steps.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addImport } from '../db/ledger-rows.ts'

const parts = await openTestParts()
const { db } = parts.deps
let id = ''
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
  id = await addImport(db)
})
const steps = () => db.selectFrom('import_steps').select(['step', 'chunk']).orderBy('chunk').execute()

test('a move that asks for work makes it ready, of the one chunk or of those that are said', async () => {
  expect(await insertStepsAfter({ db }, id, 'resolve')).toEqual([{ importId: id, step: 'resolve', chunk: 0 }])
  expect(await steps()).toEqual([{ step: 'resolve', chunk: 0 }])
  await insertStepsAfter({ db }, id, 'clean', [2, 1])
  expect(await steps()).toHaveLength(3)
  expect(parts.sent).toEqual([])
})

test('a move that asks for none makes none', async () => {
  expect(await insertStepsAfter({ db }, id, 'finish', [1])).toEqual([])
  expect(await insertStepsAfter({ db }, randomUUID(), 'ask')).toEqual([])
  expect(await steps()).toEqual([])
})

test('and asks the queue for it', async () => {
  await transact(parts.deps, (tx) => oweSteps(tx, id, 'undo', [3]))
  expect(parts.sent.map((job) => job.id)).toEqual([`import_${id}_undo_3_a0`])
})
