import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { runErasures as run } from '../../shared/erasing/run-erasures.ts'

export const RunErasuresInput = z.object({})

/** Whoever dies leaves the rest for the next call. */
export const runErasures = defineJob({
  name: 'erasures.run-erasures',
  summary:
    'Takes the records of people who were erased out of the kept files, and notes the erasures outside of the database.',
  input: RunErasuresInput,
  audit: null,
  run: async (_input, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>) => ({ isDone: await run(deps) }),
})
