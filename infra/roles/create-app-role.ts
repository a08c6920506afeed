import { putRole, withClient } from '../create-database.ts'

/** How long the app may wait for a lock, and one of its statements may take: an export and a backup are one each. */
const limits = { lock_timeout: '2min', statement_timeout: '1h', idle_in_transaction_session_timeout: '2min' }

/**
 * Makes the role that `appUrl` names, where it is missing: it may sign in to that database, and owns nothing. What it
 * may do with the tables is for their owner to say.
 *
 * @param adminUrl of who may make roles
 * @throws where they may not, or the role is another's to change
 */
export async function createAppRole(adminUrl: string, appUrl: string): Promise<void> {
  const { username, pathname } = new URL(appUrl)
  await withClient(adminUrl, async (client) => {
    await putRole(client, appUrl)
    const role = client.escapeIdentifier(decodeURIComponent(username))
    const database = client.escapeIdentifier(decodeURIComponent(pathname.slice(1)))
    for (const [name, value] of Object.entries(limits))
      await client.query(`alter role ${role} in database ${database} set ${name} = '${value}'`)
  })
}
