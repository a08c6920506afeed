import { listMerges } from '../../../functions/duplicates/list-merges.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { systemCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs, parseCustomerId } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'

const call = systemCall('command-line')

/**
 * `harbour unmerge ID`, the id of a merge, or of the customer that was merged into another. Says what stays with the
 * survivor. Exit code 0 when it is done, 1 when it was refused.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['ID'], { json: { type: 'boolean', default: false } })
  const id = parseCustomerId(positionals[0] ?? '')
  return withDeps(async (deps) => {
    try {
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
