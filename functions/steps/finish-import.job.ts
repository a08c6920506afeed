import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { rememberMapping } from '../../shared/db/queries/columns/mapping-memories.ts'
import { getImport, tendCustomers } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const FinishImportInput = z.object({ importId: z.uuid() })

export const finishImport = defineJob({
  name: 'steps.finish-import',
  summary: 'Closes an import whose every record has its outcome, and remembers what its columns were.',
  input: FinishImportInput,
  audit: null,
  async run({ importId }, deps: Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'finish', chunk: 0 }, async (lease) => {
      await lease.commit(async ({ db }) => {
        await rememberMapping(db, await getImport(db, importId))
        return { move: 'finish' }
      })
      // Nobody has to wait for it. Where a worker dies here, a timer and the next import do the same.
      await tendCustomers(deps.db, importId)
    })
  },
})
