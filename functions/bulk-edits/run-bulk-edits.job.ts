import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { isBulkEditOwed } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import { workOnEdits } from '../../shared/db/work-on-edits.ts'
import type { Deps } from '../../shared/deps.ts'

export const RunBulkEditsInput = z.object({
  /** How many transactions one call makes at most. */
  rounds: z.number().int().min(1).max(10_000).default(500),
})

/** Some customers a transaction: whoever dies leaves the others for the next call. */
export const runBulkEdits = defineJob({
  name: 'bulk-edits.run-bulk-edits',
  summary: 'Changes the customers that bulk edits still owe, and changes back what is to be undone.',
  input: RunBulkEditsInput,
  audit: null,
  async run({ rounds }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    for (let n = 0; n < rounds; n += 1) {
      // Whoever takes the lock takes a turn from an import: not for nothing.
      if (!(await isBulkEditOwed(deps.db))) return { isDone: true }
      await changeCustomers(deps, ({ db }) => workOnEdits(db))
    }
    return { isDone: false, isMore: true }
  },
})
