import { getBulkMerge } from '../../../functions/bulk-merges/get-bulk-merge.ts'
import { previewBulkMerge } from '../../../functions/bulk-merges/preview-bulk-merge.ts'
import { runBulkMerges } from '../../../functions/bulk-merges/run-bulk-merges.job.ts'
import { startBulkMerge } from '../../../functions/bulk-merges/start-bulk-merge.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'

const call = commandCall

interface Options {
  /** `same`, or a chance. */
  readonly atLeast: string
  readonly apply: boolean
  readonly json: boolean
}

/**
 * What merging all pairs that are this sure comes to, a line a group; with `apply` it is done, exactly as it was shown.
 * Exit code 0, or 1 where some were not merged, since their customers had changed.
 */
export async function mergeAll(deps: Deps, { atLeast, apply, json }: Options): Promise<number> {
  const { checksum, ...shown } = await showPreview(deps, atLeast, json)
  if (!apply) {
    if (!json) console.log(`${shown.customers} customers would become ${shown.groups}. --apply merges them.`)
    return 0
  }
  const { id } = await invoke(startBulkMerge, { atLeast, checksum }, deps, call)
  await workOff(deps)
  const { counts } = await invoke(getBulkMerge, { id, limit: 1 }, deps, call)
  if (json) console.log(JSON.stringify({ id, ...counts }))
  else console.log(`${counts.merged} merged, ${counts.refused} not. To undo all of it: harbour unmerge ${id}`)
  return counts.refused === 0 ? 0 : 1
}

/** Works until nothing is owed; the scheduler may do some of it. */
export async function workOff(deps: Deps): Promise<void> {
  for (let isDone = false; !isDone; ) ({ isDone } = await invoke(runBulkMerges, {}, deps, call))
}

async function showPreview(deps: Deps, atLeast: string, isJson: boolean) {
  for (let from = 0; ; ) {
    const page = await invoke(previewBulkMerge, { atLeast, from, limit: 200 }, deps, call)
    for (const group of page.items) {
      const { survivor, losers, leftOut } = group
      if (isJson) console.log(JSON.stringify(group))
      else {
        const lost = leftOut.map(({ field }) => field)
        const but = lost.length === 0 ? '' : `; left out: ${lost.join(', ')}`
        console.log(
          `${survivor.id}  ${survivor.name} <- ${losers.map(({ id, name }) => `${name} (${id})`).join(', ')}${but}`,
        )
      }
    }
    if (page.next === null) return page
    from = page.next
  }
}
