import { afterAll, expect, test } from 'vitest'
import { getRule } from '../../../functions/second-factor/get-rule.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('where nobody has said anything, a password alone is enough', async () => {
  expect(await invoke(getRule, {}, parts.deps, asSystem)).toEqual({ needsSecondFactor: false, by: null, at: null })
})
