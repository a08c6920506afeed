import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { getHeldDeed } from '../../../functions/review/get-bulk-fix.ts'
import { removeRepairRule } from '../../../functions/review/remove-repair-rule.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { gmialFile, useGmail } from './gmial.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('tells what was decided, by how many rows of which fate, and which customers', async () => {
  await importText(deps, csv('email,name,Shoe size', 'person1@gmail.com,Person No1x,99'))
  await importText(deps, gmialFile)
  const { deedId } = await useGmail(deps, { remember: true })
  const deed = await invoke(getHeldDeed, { id: deedId }, deps, as('viewer'))
  expect(deed).toMatchObject({
    kind: 'domain',
    value: '@gmial.com',
    becomes: 'gmail.com',
    rows: 14,
    fates: { created: 13, updated: 1 },
    stillHeld: 0,
    ruleStands: true,
    undoneAt: null,
  })
  expect(deed.customers).toHaveLength(12)
  expect(deed.customers[0]).toMatchObject({ name: 'Person No1x', fate: 'updated' })
  await invoke(removeRepairRule, { id: deed.ruleId }, deps, asSystem)
  expect(await invoke(getHeldDeed, { id: deedId }, deps, as('viewer'))).toMatchObject({ ruleStands: false })
})

test('finds nothing under an unknown id, and nothing for a stranger', async () => {
  await expect(invoke(getHeldDeed, { id: randomUUID() }, deps, as('viewer'))).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(invoke(getHeldDeed, { id: randomUUID() }, deps, asStranger)).rejects.toMatchObject({
    code: 'session.required',
  })
})
