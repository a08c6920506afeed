import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { getBookVersion, lockBook } from '../../shared/db/queries/customers/lock-customers.ts'
import { listChunkNumbers } from '../../shared/db/queries/imports/imports.ts'
import { isPreviewed } from '../../shared/db/queries/imports/stop-and-go.ts'
import { noteBookVersion } from '../../shared/db/queries/steps/apply.ts'
import { resolveRecords } from '../../shared/db/queries/steps/resolve.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { runStep } from '../../shared/ledger/run-step.ts'

export const ResolveImportInput = z.object({ importId: z.uuid() })

/** Decides the fate of every record against the book as it is now. Nothing of the book is touched. */
export const resolveImport = defineJob({
  name: 'imports.resolve-import',
  input: ResolveImportInput,
  async run({ importId }, deps: Pick<Deps, 'db' | 'jobs' | 'log' | 'config'>) {
    return runStep(deps, { importId, step: 'resolve', chunk: 0 }, async (lease) => {
      // Read before the snapshot: a write in between is seen and taken for a later one, which only costs a second look.
      const bookVersion = await transact(deps, async ({ db }) => {
        await lockBook(db)
        return getBookVersion(db)
      })
      await lease.commit(
        async ({ db }) => {
          await noteBookVersion(db, importId, bookVersion)
          await resolveRecords(db, importId)
          if (await isPreviewed(db, importId)) return { state: 'ready' }
          return { state: 'applying', step: 'apply', chunks: await listChunkNumbers(db, importId) }
        },
        { isolation: 'repeatable read' },
      )
    })
  },
})
