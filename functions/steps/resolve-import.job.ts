import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { endTurn, noteTurn } from '../../shared/db/queries/customers/lock-customers.ts'
import { listChunkNumbers } from '../../shared/db/queries/imports/imports.ts'
import { isPreviewed } from '../../shared/db/queries/imports/stop-and-go.ts'
import { resolveRecords } from '../../shared/db/queries/steps/resolve.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const ResolveImportInput = z.object({ importId: z.uuid() })

/** No customer is touched. */
export const resolveImport = defineJob({
  name: 'steps.resolve-import',
  summary: 'Decides the outcome of every record against the customers as they are now.',
  input: ResolveImportInput,
  audit: null,
  async run({ importId }, deps: Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'resolve', chunk: 0 }, async (lease) => {
      // Read before the snapshot: a write in between is seen and taken for a later one, which only costs a second look.
      const turn = await transact(deps, ({ db }) => endTurn(db))
      await lease.commit(
        async ({ db }) => {
          await resolveRecords(db, importId)
          // Not before: whoever cancels the import meanwhile does not wait for all that.
          await noteTurn(db, importId, turn)
          if (await isPreviewed(db, importId)) return { move: 'preview' }
          return { move: 'write', chunks: await listChunkNumbers(db, importId) }
        },
        { isolation: 'repeatable read' },
      )
    })
  },
})
