import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { listRepairRules } from '../../../functions/review/list-repair-rules.ts'
import { removeRepairRule } from '../../../functions/review/remove-repair-rule.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { gmialFile, useGmail } from './gmial.ts'
import { outcomesOf } from './review-file.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('later imports hold such rows again, and what it has repaired stays', async () => {
  await importText(deps, gmialFile)
  await useGmail(deps, { remember: true })
  const repaired = await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee'))
  const [rule] = (await invoke(listRepairRules, {}, deps, as('viewer'))).items
  await invoke(removeRepairRule, { id: rule?.id }, deps, asSystem)
  expect((await invoke(listRepairRules, {}, deps, as('viewer'))).items).toEqual([])
  expect(await outcomesOf(deps, (await importText(deps, csv('email,name', 'bo@gmial.com,Bo Chan'))).id)).toEqual({
    review: 1,
  })
  expect(await outcomesOf(deps, repaired.id)).toEqual({ created: 1 })
  await expect(invoke(removeRepairRule, { id: rule?.id }, deps, asSystem)).rejects.toMatchObject({ code: 'not-found' })
})

test('finds nothing under an unknown id', async () => {
  await expect(invoke(removeRepairRule, { id: randomUUID() }, deps, asSystem)).rejects.toMatchObject({
    code: 'not-found',
  })
})
