import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { restartSteps } from '../../../../../shared/db/queries/columns/reread.ts'
import { insertSteps } from '../../../../../shared/db/queries/steps/steps.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test('the first step is ready again, as new, and the others are gone', async () => {
  const [one, other] = [await addImport(db()), await addImport(db())]
  for (const id of [one, other]) {
    await insertSteps(db(), id, 'plan', [0])
    await insertSteps(db(), id, 'clean', [0, 1])
  }
  const used = { state: 'running', attempt: 4, failures: 3, deaths: 2, claim: randomUUID() } as const
  const times = { lease_until: new Date(), started_at: new Date(), finished_at: new Date() }
  await db()
    .updateTable('import_steps')
    .set({ ...used, ...times })
    .execute()
  expect(await restartSteps(db(), one)).toBe(5)
  const steps = db().selectFrom('import_steps').selectAll()
  expect(await steps.where('import_id', '=', one).execute()).toMatchObject([
    {
      ...{ step: 'plan', state: 'ready', attempt: 5, failures: 0, deaths: 0, claim: null },
      ...{ lease_until: null, started_at: null, finished_at: null },
    },
  ])
  expect(await steps.where('import_id', '=', other).execute()).toMatchObject([used, used, used])
})

test('an import without steps begins with its first attempt', async () => {
  expect(await restartSteps(db(), await addImport(db()))).toBe(0)
})
