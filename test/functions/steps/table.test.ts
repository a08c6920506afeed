import { expect, test } from 'vitest'
import { stepJobs } from '../../../functions/steps/table.ts'
import { steps } from '../../../shared/importing/import.ts'
import { stepJob } from '../../../shared/ledger/step-job.ts'

const importId = '0198c0de-0000-7000-8000-000000000001'

test.each(steps)('the job of the step "%s" has the name under which it is sent', (step) => {
  expect(stepJobs[step].name).toBe(stepJob({ importId, step, chunk: 0 }, 0).name)
})
