import type { StepName, StepRef } from '../importing/import.ts'
import type { JobRequest } from '../jobs/job-queue.ts'

/** Steps that are done a chunk at a time; the others, once an import. */
const ofChunks: readonly StepName[] = ['clean', 'apply', 'undo']

/** By its rule: `steps.plan-import`, `steps.clean-chunk`. The table of steps holds the jobs themselves. */
const jobName = (step: StepName) => `steps.${step}-${ofChunks.includes(step) ? 'chunk' : 'import'}`

/** The job that does a step, and what it is called with. */
export const workOf = ({ importId, step, chunk }: StepRef) => ({
  name: jobName(step),
  data: { importId, step, chunk },
})

/**
 * The wake-up for a step. The id holds the attempt, since a queue silently ignores an id that it has seen fail, and
 * the same attempt asked for twice is one job.
 */
export const stepJob = (ref: StepRef, attempt: number): JobRequest => ({
  ...workOf(ref),
  id: `import_${ref.importId}_${ref.step}_${ref.chunk}_a${attempt}`,
})
