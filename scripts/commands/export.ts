import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportCustomers } from '../../functions/customers/export-customers.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { parseArgs } from './parse-args.ts'
import { withDeps } from './with-deps.ts'

/** The whole book as CSV or as a workbook, on standard output. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs(args, [], {
    format: { type: 'string', default: 'csv' },
    bom: { type: 'boolean', default: false },
  })
  return withDeps(async (deps) => {
    const input = { format: values.format, bom: values.bom ? 'on' : 'off' }
    const { body } = await invoke(exportCustomers, input, deps, commandCall)
    await pipeline(Readable.from(body), process.stdout, { end: false })
    return 0
  })
}
