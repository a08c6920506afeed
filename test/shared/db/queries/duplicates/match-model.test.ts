import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noteModel } from '../../../../../shared/db/queries/duplicates/duplicate-search.ts'
import { loadModel } from '../../../../../shared/db/queries/duplicates/match-model.ts'
import { defaultModel } from '../../../../../shared/matching/model/default-model.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test('customers are compared by the weights that were estimated last, and by those of the product before', async () => {
  expect(await loadModel(db())).toEqual(defaultModel)
  for (const same of [0.91, 0.92]) {
    const model = { ...defaultModel, thresholds: { ...defaultModel.thresholds, same } }
    await noteModel(db(), model, 100)
    expect(await loadModel(db())).toEqual(model)
    expect(await loadModel(db())).toEqual(model)
  }
  await sql`update duplicate_search set model = null`.execute(db())
  expect(await loadModel(db())).toEqual(defaultModel)
})
