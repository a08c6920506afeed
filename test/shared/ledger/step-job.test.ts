import { expect, test } from 'vitest'
import { functions } from '../../../functions/index.ts'
import { steps } from '../../../shared/importing/import.ts'
import { stepJob } from '../../../shared/ledger/step-job.ts'

const importId = '0198c0de-0000-7000-8000-000000000001'

test.each(steps)('the job of the step "%s" is registered, and takes the data that it is sent', (step) => {
  const { name, data } = stepJob({ importId, step, chunk: 3 }, 0)
  const fn = functions.find((one) => one.name === name)
  expect(fn?.isJob).toBe(true)
  expect(fn?.input.safeParse(data).success).toBe(true)
})

test('every step, chunk and attempt has an id of its own, which a queue can take', () => {
  const ids = steps.flatMap((step) =>
    [0, 1, 11].flatMap((chunk) => [0, 1, 11].map((attempt) => stepJob({ importId, step, chunk }, attempt).id)),
  )
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).not.toContain(':')
})
