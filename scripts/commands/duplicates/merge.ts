import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { systemCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseArgs, parseCustomerId } from '../parse-args.ts'
import { withDeps } from '../with-deps.ts'

/** `harbour merge A B`: A stays, and has what B has too. Exit code 0 when it is done, 1 when it was refused. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['A', 'B'], {
    take: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  })
  const [survivorId = '', id = ''] = positionals.map(parseCustomerId)
  return withDeps(async (deps) => {
    try {
      const input = { survivorId, losers: [{ id, choices: values.take }] }
      const merged = await invoke(mergeCustomers, input, deps, systemCall('command-line'))
      if (values.json) console.log(JSON.stringify(merged))
      else
        console.log(
          `Merged into ${merged.name}, /customers/${merged.id}. To undo: harbour unmerge ${merged.merges[0]?.id}`,
        )
      return 0
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      console.error(error.message)
      return 1
    }
  })
}
