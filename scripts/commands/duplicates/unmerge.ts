import { getBulkMerge } from '../../../functions/bulk-merges/get-bulk-merge.ts'
import { undoBulkMerge } from '../../../functions/bulk-merges/undo-bulk-merge.ts'
import { listMerges } from '../../../functions/duplicates/list-merges.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs, parseCustomerId } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'
import { workOff } from './merge-all.ts'

const call = commandCall

/**
 * `harbour unmerge ID`, the id of a merge, of the customer that was merged into another, or of a bulk merge, of which all
 * is undone. Says what stays with the survivor. Exit code 0 when it is done, 1 when it was refused.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['ID'], { json: { type: 'boolean', default: false } })
  const id = parseCustomerId(positionals[0] ?? '')
  return withDeps(async (deps) => {
    try {
      if (await isBulkMerge(deps, id)) return await undoAll(deps, id, values.json)
      const result = await invoke(unmergeCustomers, { id: await findMergeId(deps, id) }, deps, call)
      if (values.json) console.log(JSON.stringify(result))
      else report(result)
      return 0
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
  })
}

async function isBulkMerge(deps: Deps, id: string): Promise<boolean> {
  try {
    await invoke(getBulkMerge, { id, limit: 1 }, deps, call)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return false
    throw error
  }
}

async function undoAll(deps: Deps, id: string, isJson: boolean): Promise<number> {
  await invoke(undoBulkMerge, { id }, deps, call)
  await workOff(deps)
  const { counts } = await invoke(getBulkMerge, { id, limit: 1 }, deps, call)
  if (isJson) console.log(JSON.stringify({ id, ...counts }))
  else
    console.log(`${counts.unmerged} undone, ${counts.stays} stay merged, since the customer that stayed was deleted.`)
  return counts.stays === 0 ? 0 : 1
}

async function findMergeId(deps: Deps, id: string): Promise<string> {
  const { items } = await invoke(listMerges, { id }, deps, call)
  return items.find(({ loserId, unmergedAt }) => loserId === id && unmergedAt === null)?.id ?? id
}

function report({ survivor, loser, stays, goes, keys }: Awaited<ReturnType<typeof unmergeCustomers.run>>) {
  console.log(`Un-merged: ${survivor.name}, /customers/${survivor.id}, and ${loser.name}, /customers/${loser.id}`)
  for (const { field, by } of stays)
    console.log(`Stays with ${survivor.name}, since a person edited it: ${field}${by === null ? '' : ` (${by})`}`)
  if (goes.length > 0) console.log(`${goes.length} records of imports that came since are of ${loser.name} again.`)
  for (const { customerId, wanted } of keys)
    console.log(
      `${customerId === loser.id ? loser.name : survivor.name} could not get ${wanted} back, which another customer has by now.`,
    )
}
