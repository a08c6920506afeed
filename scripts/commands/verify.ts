import { verifyImport } from '../../functions/imports/verify-import.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { parseArgs, parseImportId } from './parse-args.ts'
import { withDeps } from './with-deps.ts'

/** Exit code 0 when the report is true, 1 when something differs. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['IMPORT'], { json: { type: 'boolean', default: false } })
  const id = parseImportId(positionals[0])
  return withDeps(async (deps) => {
    const result = await invoke(verifyImport, { id }, deps, commandCall)
    if (values.json) console.log(JSON.stringify(result))
    else {
      for (const { isTrue, says } of result.checks) console.log(`${isTrue ? 'true ' : 'FALSE'}  ${says}`)
      console.log(`The report of ${result.fileName} is ${result.isTrue ? 'true' : 'not true'}.`)
    }
    return result.isTrue ? 0 : 1
  })
}
