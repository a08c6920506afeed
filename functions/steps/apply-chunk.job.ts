import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { applyDecisions } from '../../shared/db/queries/steps/apply.ts'
import type { Deps } from '../../shared/deps.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const ApplyChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

export const applyChunk = defineJob({
  name: 'steps.apply-chunk',
  summary: 'Executes the decisions about the records of one part of the file, all of them or none.',
  input: ApplyChunkInput,
  audit: null,
  async run({ importId, chunk }, deps: Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'apply', chunk }, (lease) =>
      lease.commit(async (tx) => {
        await applyDecisions(tx.db, importId, chunk)
        return { move: 'count' }
      }),
    )
  },
})
