import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'
import { takeIn } from '../../shared/ledger/take-in.ts'

export const ScanInboxInput = z.object({})

export const scanInbox = defineJob({
  name: 'inbox.scan-inbox',
  summary: 'Lists the file drop and takes in what is new, whether or not the store has sent an event for it.',
  input: ScanInboxInput,
  audit: null,
  async run(_input, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log'>) {
    let accepted = 0
    for await (const file of deps.files.list(inboxPrefix)) if (await takeIn(deps, file)) accepted += 1
    return { accepted }
  },
})
