import { createReadStream } from 'node:fs'
import { startImport } from '../functions/imports/start-import.ts'
import { runImport } from '../functions/run-import.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'

const sampleFile = new URL('../scripts/sample/customers.csv', import.meta.url)
const call = systemCall('set-up')

/** Brings the sample file in under the older system's rules, and waits until it is there. */
export async function importSample(deps: Deps): Promise<void> {
  const file = { fileName: 'customers.csv', policy: 'strict', via: 'sample', bytes: createReadStream(sampleFile) }
  const { importId } = await invoke(startImport, file, deps, call)
  await runImport(importId, deps, call)
}
