import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { undoDecisions } from '../../shared/db/queries/steps/undo.ts'
import type { Deps } from '../../shared/deps.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const UndoChunkInput = z.object({ importId: z.uuid(), chunk: z.number().int().min(0) })

export const undoChunk = defineJob({
  name: 'steps.undo-chunk',
  summary: 'Takes the effects of one part of the file out of the customers, all of them or none.',
  input: UndoChunkInput,
  audit: null,
  async run({ importId, chunk }, deps: Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'undo', chunk }, (lease) =>
      lease.commit(async (tx) => {
        await undoDecisions(tx.db, importId, chunk)
        return { move: 'endUndo' }
      }),
    )
  },
})
