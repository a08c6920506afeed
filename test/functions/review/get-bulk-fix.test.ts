import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { ignoreReviewGroup } from '../../../functions/review/ignore-review-group.ts'
import { removeRepairRule } from '../../../functions/review/remove-repair-rule.ts'
import { undoBulkFix } from '../../../functions/review/undo-bulk-fix.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { gmial, gmialFile, runOwed, useGmail } from './gmial.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('tells what was decided, by how many rows of which outcome, and which customers', async () => {
  await importText(deps, csv('email,name,Shoe size', 'person1@gmail.com,Person No1x,99'))
  await importText(deps, gmialFile)
  const { bulkFixId } = await useGmail(deps, { remember: true })
  const action = await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))
  expect(action).toMatchObject({
    kind: 'domain',
    value: '@gmial.com',
    becomes: 'gmail.com',
    rows: 14,
    outcomes: { created: 13, updated: 1 },
    stillOpen: 0,
    ruleStands: true,
    undoneAt: null,
  })
  expect(action.customers).toHaveLength(12)
  expect(action.customers[0]).toMatchObject({ name: 'Person No1x', outcome: 'updated' })
  await invoke(removeRepairRule, { id: action.ruleId }, deps, asSystem)
  expect(await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))).toMatchObject({ ruleStands: false })
})

describe('of its rows none is told to wait', () => {
  const told = async (id: string | null) => {
    const { runs, stillOpen } = await invoke(getBulkFix, { id }, deps, as('viewer'))
    return { runs, stillOpen }
  }
  beforeEach(() => emptyDatabase(deps.db))

  test('while one of its imports is at work, whatever the others are', async () => {
    await importText(deps, csv('email,name', 'a@gmial.com,Ann Lee'))
    await importText(deps, csv('email,name', 'b@gmial.com,Bob Ray'))
    const { bulkFixId } = await useGmail(deps)
    expect(await told(bulkFixId)).toEqual({ runs: false, stillOpen: 0 })
    const { imports } = await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))
    await sql`update imports set state = 'applying' where id = ${imports[0]?.id}`.execute(deps.db)
    expect(await told(bulkFixId)).toEqual({ runs: true, stillOpen: 0 })
  })

  test('once it is undone, and where it ignored them', async () => {
    await importText(deps, gmialFile)
    const { bulkFixId } = await useGmail(deps)
    await invoke(undoBulkFix, { id: bulkFixId }, deps, asSystem)
    await runOwed(deps)
    expect(await told(bulkFixId)).toEqual({ runs: false, stillOpen: 0 })
    const ignored = await invoke(ignoreReviewGroup, gmial, deps, asSystem)
    expect(await told(ignored.bulkFixId)).toEqual({ runs: false, stillOpen: 0 })
  })
})

test('finds nothing under an unknown id, and nothing for a stranger', async () => {
  await expect(invoke(getBulkFix, { id: randomUUID() }, deps, as('viewer'))).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(invoke(getBulkFix, { id: randomUUID() }, deps, asStranger)).rejects.toMatchObject({
    code: 'session.required',
  })
})
