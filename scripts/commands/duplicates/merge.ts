import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { atLeasts } from '../../../shared/customers/merging/bulk-merge.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs, parseCustomerId, UsageError } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'
import { mergeAll } from './merge-all.ts'

/**
 * `harbour merge A B`: A stays, and has what B has too. `harbour merge --all-same`: what merging all pairs that are surely
 * the same comes to, with `--least 0.9` all that are this likely, with `--apply` it is done. Exit code 0 when it is done,
 * 1 when it was refused.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['[A]', '[B]'], {
    take: { type: 'string', multiple: true, default: [] },
    'all-same': { type: 'boolean', default: false },
    least: { type: 'string' },
    apply: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const atLeast = parseLeast(values.least ?? 'same')
  const isOfAll = values['all-same'] || values.least !== undefined
  if (isOfAll ? positionals.length > 0 : positionals.length < 2 || values.apply)
    throw new UsageError('Give two customers, A B, or --all-same alone; see npm run -s harbour -- --help')
  const ids = positionals.map(parseCustomerId)
  return withDeps(async (deps) => {
    try {
      if (isOfAll) return await mergeAll(deps, { atLeast, apply: values.apply, json: values.json })
      return await mergeTwo(deps, ids, values)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
  })
}

function parseLeast(text: string): string {
  if (atLeasts.some((one) => one === text)) return text
  throw new UsageError(`--least is one of ${atLeasts.join(', ')}`)
}

async function mergeTwo(deps: Deps, ids: readonly string[], { take, json }: { take: string[]; json: boolean }) {
  const [survivorId = '', id = ''] = ids
  const input = { survivorId, losers: [{ id, choices: take }] }
  const merged = await invoke(mergeCustomers, input, deps, commandCall)
  if (json) console.log(JSON.stringify(merged))
  else
    console.log(`Merged into ${merged.name}, /customers/${merged.id}. To undo: harbour unmerge ${merged.merges[0]?.id}`)
  return 0
}
