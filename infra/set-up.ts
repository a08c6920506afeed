import { createFirstAdministrator } from '../functions/users/create-first-administrator.ts'
import type { Config } from '../shared/config.ts'
import { systemCall } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import { openDatabase } from '../shared/db/database.ts'
import { migrate } from '../shared/db/migrate.ts'
import { hasNoCustomersYet } from '../shared/db/queries/customers/lock-customers.ts'
import { nameApp } from '../shared/db/schema/rights.ts'
import type { Deps } from '../shared/deps.ts'
import { applyStored } from '../shared/erasing/apply-stored.ts'
import { runErasures } from '../shared/erasing/run-erasures.ts'
import { migrateQueue } from '../shared/jobs/migrate-queue.ts'
import { createLog } from '../shared/log.ts'
import { openDeps } from '../shared/open-deps.ts'
import { prepareRoles, type Roles } from './roles/prepare-roles.ts'
import { quietly, type Step } from './supervise/show-step.ts'

export interface SetUp {
  /** The password made for the first administrator; only where one was made now. */
  readonly password: string | undefined
  /** As whom the processes work. */
  readonly databaseUrl: string
  /** That is the owner of the tables: there is no lesser role. */
  readonly isOwner: boolean
}

/**
 * Brings the roles, the schema, the bucket and its rule for events up to date and, at the very first start, makes the
 * administrator and the sample file.
 *
 * @param isAlone whether no other process reads the same settings
 */
export async function runSetUp(config: Config, step: Step = quietly, isAlone = false): Promise<SetUp> {
  return step('Bringing the database up to date', async () => {
    const roles = await prepareRoles(config, isAlone)
    await bringUpToDate(config, roles)
    return roles
  }).then(({ ownerUrl, databaseUrl }) => fill({ ...config, databaseUrl }, step, ownerUrl === databaseUrl))
}

/** The tables are the owner's to make. */
async function bringUpToDate(config: Config, { ownerUrl, databaseUrl }: Roles): Promise<void> {
  if (config.redisUrl === undefined) await migrateQueue(ownerUrl)
  const owner = openDatabase(ownerUrl, { max: 1, log: createLog('set-up', config.logLevel), name: 'harbour-set-up' })
  try {
    if (databaseUrl !== ownerUrl) await nameApp(owner, decodeURIComponent(new URL(databaseUrl).username))
    await migrate(owner)
  } finally {
    await owner.destroy()
  }
}

/** What stands in them is the app's. */
async function fill(config: Config & { databaseUrl: string }, step: Step, isOwner: boolean): Promise<SetUp> {
  const { deps, close } = await openDeps(config, 'set-up')
  try {
    const administrator = await prepareStart(config, deps)
    if (config.sample && (await hasNoCustomersYet(deps.db))) {
      // Loaded only when it is needed: every later start is quicker without the whole import.
      const { importSample } = await import('./import-sample.ts')
      await step('Importing the sample customers', () => importSample(deps))
    }
    const password = administrator.created ? administrator.password : undefined
    return { password, databaseUrl: config.databaseUrl, isOwner }
  } finally {
    await close()
  }
}

async function prepareStart(config: Config, deps: Deps) {
  await deps.files.prepare()
  if (config.eventsArn !== undefined) {
    const { sendInboxEvents } = await import('./store-notifications.ts')
    await sendInboxEvents(config.s3, config.eventsArn)
  }
  // Whoever was erased since the backup that was restored here is gone before anybody can look.
  if ((await applyStored(deps)) > 0) await runErasures(deps)
  const { email, password } = config.admin
  return invoke(createFirstAdministrator, { email, password }, deps, systemCall('set-up'))
}
