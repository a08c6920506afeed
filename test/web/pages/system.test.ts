import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../../web/router.ts'
import { openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('whoever balances the load is told whether the parts answer', async () => {
  const ready = await createApp(parts.deps).request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ ready: true })])
  const jobs = { ...parts.deps.jobs, check: () => Promise.reject(new Error('gone')) }
  const down = await createApp({ ...parts.deps, jobs }).request('/readyz')
  expect([down.status, await down.json()]).toEqual([503, expect.objectContaining({ ready: false })])
})
