import { expect, test } from 'vitest'
import { getHealth } from '../../../functions/system/get-health.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger } from '../../support/test-parts.ts'

test('anyone may ask, and no part is asked', async () => {
  expect(await invoke(getHealth, {}, {}, asStranger)).toEqual({ status: 'ok' })
})
