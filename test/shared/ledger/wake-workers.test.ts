import { expect, test } from 'vitest'
import type { JobRequest } from '../../../shared/jobs/job-queue.ts'
import { wakeWorkers } from '../../../shared/ledger/wake-workers.ts'

const importId = '0198c0de-0000-7000-8000-000000000001'
const refs = (count: number) =>
  Array.from({ length: count }, (_, chunk) => ({ importId, step: 'clean' as const, chunk }))

function wake(steps: Parameters<typeof wakeWorkers>[1]): string[] {
  const wanted: JobRequest[] = []
  const none = () => Promise.reject(new Error('Nothing is copied'))
  wakeWorkers({ db: undefined as never, copy: none, enqueue: (job) => void wanted.push(job) }, steps)
  return wanted.map(({ id }) => id)
}

test('asks for each step, the first time as no attempt and else as the one that it is', () => {
  expect(wake([...refs(2), { importId, step: 'apply', chunk: 7, attempt: 3 }])).toEqual([
    `import_${importId}_clean_0_a0`,
    `import_${importId}_clean_1_a0`,
    `import_${importId}_apply_7_a3`,
  ])
})

test.each([
  [0, 0],
  [999, 999],
  [1_000, 1_000],
  [1_001, 1_000],
])('of %i steps, %i are wanted for', (count, wanted) => {
  expect(wake(refs(count))).toHaveLength(wanted)
})
