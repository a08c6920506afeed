import { createFirstAdministrator } from '../functions/users/create-first-administrator.ts'
import type { Config } from '../shared/config.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import { migrate } from '../shared/db/migrate.ts'
import { hasNoCustomersYet } from '../shared/db/queries/customers/lock-customers.ts'
import type { Deps } from '../shared/deps.ts'
import { openDeps } from '../shared/open-deps.ts'
import { quietly, type Step } from './supervise/show-step.ts'

export interface SetUp {
  /** The password made for the first administrator; only where one was made now. */
  readonly password: string | undefined
}

/**
 * Brings the schema, the bucket and its rule for events up to date and, at the very first start, makes the
 * administrator and the sample file.
 */
export async function runSetUp(config: Config, step: Step = quietly): Promise<SetUp> {
  const { deps, close } = await openDeps(config, 'set-up')
  try {
    const administrator = await step('Bringing the database up to date', () => bringUpToDate(config, deps))
    if (config.sample && (await hasNoCustomersYet(deps.db))) {
      // Loaded only when it is needed: every later start is quicker without the whole import.
      const { importSample } = await import('./import-sample.ts')
      await step('Importing the sample customers', () => importSample(deps))
    }
    return { password: administrator.created ? administrator.password : undefined }
  } finally {
    await close()
  }
}

async function bringUpToDate(config: Config, deps: Deps) {
  await migrate(deps.db)
  await deps.files.prepare()
  if (config.eventsArn !== undefined) {
    const { sendInboxEvents } = await import('./store-notifications.ts')
    await sendInboxEvents(config.s3, config.eventsArn)
  }
  const { email, password } = config.admin
  return invoke(createFirstAdministrator, { email, password }, deps, systemCall('set-up'))
}
