import type { StepName } from '../../shared/importing/import.ts'
import { applyChunk } from './apply-chunk.job.ts'
import { cleanChunk } from './clean-chunk.job.ts'
import { finishImport } from './finish-import.job.ts'
import { planImport } from './plan-import.job.ts'
import { resolveImport } from './resolve-import.job.ts'
import { undoChunk } from './undo-chunk.job.ts'

/** Each step of an import, with the job that does it. */
export const stepJobs = {
  plan: planImport,
  clean: cleanChunk,
  resolve: resolveImport,
  apply: applyChunk,
  finish: finishImport,
  undo: undoChunk,
} as const satisfies Record<StepName, unknown>
