import type { StepName, StepRef } from '../importing/import.ts'
import type { JobRequest } from '../jobs/job-queue.ts'

const jobNames: Readonly<Record<StepName, string>> = {
  plan: 'steps.plan-import',
  clean: 'steps.clean-chunk',
  resolve: 'steps.resolve-import',
  apply: 'steps.apply-chunk',
  finish: 'steps.finish-import',
  undo: 'steps.undo-chunk',
}

/**
 * The wake-up for a step. The id holds the attempt, since a queue silently ignores an id that it has seen fail, and
 * the same attempt asked for twice is one job.
 */
export function stepJob(ref: StepRef, attempt: number): JobRequest {
  return {
    name: jobNames[ref.step],
    id: `import_${ref.importId}_${ref.step}_${ref.chunk}_a${attempt}`,
    data: { importId: ref.importId, step: ref.step, chunk: ref.chunk },
  }
}
