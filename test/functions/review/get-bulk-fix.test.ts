import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { removeRepairRule } from '../../../functions/review/remove-repair-rule.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { gmialFile, useGmail } from './gmial.ts'

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

test('finds nothing under an unknown id, and nothing for a stranger', async () => {
  await expect(invoke(getBulkFix, { id: randomUUID() }, deps, as('viewer'))).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(invoke(getBulkFix, { id: randomUUID() }, deps, asStranger)).rejects.toMatchObject({
    code: 'session.required',
  })
})
