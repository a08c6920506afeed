import { type Config, ConfigError } from '../../shared/config.ts'
import { createDatabase, withClient } from '../create-database.ts'
import { appUrl } from './app-url.ts'
import { createAppRole } from './create-app-role.ts'
import { renewPassword } from './renew-password.ts'

/** The two roles of the database: who owns the tables, and as whom everything works on them. */
export interface Roles {
  readonly ownerUrl: string
  readonly databaseUrl: string
}

type Settings = Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'superuserUrl' | 'superuserEarlierUrls'>

/**
 * Makes what is missing of the roles and the database that the settings name.
 *
 * @param isAlone no other process reads the settings: where they name the owner alone, the app may have a role of its own
 * @returns twice the same where one role is both: none was named for the owner, and the owner may make none
 */
export async function prepareRoles(settings: Settings, isAlone: boolean): Promise<Roles> {
  const { databaseUrl, databaseOwnerUrl, superuserUrl, superuserEarlierUrls } = settings
  if (databaseUrl === undefined) throw new ConfigError('DATABASE_URL is not set.')
  const ownerUrl = databaseOwnerUrl ?? databaseUrl
  if (superuserUrl !== undefined) {
    await renewPassword(superuserUrl, superuserEarlierUrls)
    await createDatabase(superuserUrl, ownerUrl)
  }
  if (isSameRole(ownerUrl, databaseUrl))
    return { ownerUrl, databaseUrl: (isAlone ? await tryAppRole(ownerUrl) : undefined) ?? ownerUrl }
  if (superuserUrl !== undefined) await createAppRole(superuserUrl, databaseUrl)
  return { ownerUrl, databaseUrl }
}

const isSameRole = (one: string, other: string) => new URL(one).username === new URL(other).username

/** Undefined where the owner may make no role, or the role may not sign in. */
async function tryAppRole(ownerUrl: string): Promise<string | undefined> {
  const url = appUrl(ownerUrl)
  if (url === undefined) return undefined
  try {
    await createAppRole(ownerUrl, url)
    await withClient(url, async () => undefined)
    return url
  } catch {
    return undefined
  }
}
