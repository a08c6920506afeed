import { createReadStream } from 'node:fs'
import { startImport } from '../functions/imports/start-import.ts'
import { runImport } from '../functions/run-import.ts'
import { createFirstAdministrator } from '../functions/users/create-first-administrator.ts'
import type { Config } from '../shared/config.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import { migrate } from '../shared/db/migrate.ts'
import { isBookUntouched } from '../shared/db/queries/book.ts'
import type { Deps } from '../shared/deps.ts'
import { openDeps } from '../shared/open-deps.ts'

export interface SetUp {
  /** The password made for the first administrator; only where one was made now. */
  readonly password: string | undefined
}

const sampleBook = new URL('../scripts/sample/customers.csv', import.meta.url)
const call = systemCall('set-up')

/** Brings schema and bucket up to date and, at the very first start, makes the administrator and the sample book. */
export async function runSetUp(config: Config): Promise<SetUp> {
  const { deps, close } = await openDeps(config, 'set-up')
  try {
    await migrate(deps.db)
    await deps.files.prepare()
    const { email, password } = config.admin
    const administrator = await invoke(createFirstAdministrator, { email, password }, deps, call)
    if (config.sample && (await isBookUntouched(deps.db))) await importSampleBook(deps)
    return { password: administrator.created ? administrator.password : undefined }
  } finally {
    await close()
  }
}

async function importSampleBook(deps: Deps): Promise<void> {
  const file = { fileName: 'customers.csv', policy: 'strict', door: 'sample', bytes: createReadStream(sampleBook) }
  const { importId } = await invoke(startImport, file, deps, call)
  await runImport(importId, deps, call)
}
