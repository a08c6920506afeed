import { deleteCustomer } from '../../functions/customers/delete-customer.ts'
import { functions } from '../../functions/index.ts'
import { createServiceToken } from '../../functions/tokens/create-service-token.ts'
import { updateUser } from '../../functions/users/update-user.ts'
import { commandCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { revokeToken } from '../../shared/db/queries/tokens/api-tokens.ts'
import type { Deps } from '../../shared/deps.ts'
import { readRunFile } from '../../shared/local-instance.ts'
import { findFreePort } from '../bench/find-free-port.ts'
import { withDeps } from '../commands/with-deps.ts'
import { askDatabase } from './ask-database.ts'
import { type Answer, openClient } from './client.ts'
import { type Issuer, openIssuer } from './issuer.ts'
import { openPeople } from './people.ts'
import { type OwnWeb, startWeb } from './start-web.ts'
import type { Target } from './target.ts'
import { visitAll } from './visit-all.ts'

/**
 * Opens what is checked, and ends what was added for it.
 *
 * @param url where people come
 * @throws where the database that the environment or the data folder names is another one than behind the address
 */
export function withTarget<T>(url: string, work: (target: Target) => Promise<T>): Promise<T> {
  return withDeps(async (deps) => {
    const people = openPeople(url, deps)
    const issuer = await openIssuer()
    const own = await startOwnWeb(deps, issuer)
    const tokens: string[] = []
    let answers: Promise<readonly Answer[]> | undefined
    const overTls = () =>
      url.startsWith('https:') ? openClient(url) : openClient(own.url, { 'x-forwarded-proto': 'https' })
    const target: Target = {
      ...{ url, deps, functions, people, issuer, own, overTls, addedCustomers: [] },
      stranger: () => openClient(url),
      token: async (role, scopes) => {
        const input = { name: 'Security check', role, scopes, days: 1 }
        const { id, token } = await invoke(createServiceToken, input, deps, commandCall)
        tokens.push(id)
        return { authorization: `Bearer ${token}` }
      },
      answers: () => {
        answers ??= visitAll(target)
        return answers
      },
      rows: (statement) => askDatabase(deps.db, statement),
    }
    try {
      return await work(target)
    } finally {
      for (const id of tokens) await revokeToken(deps.db, id, null)
      await endAll(target)
      await own.stop()
      await issuer.close()
    }
  })
}

/** Whoever was added is disabled, whether they have joined or not, and deleted what was added. */
async function endAll({ deps, rows, addedCustomers }: Target): Promise<void> {
  for (const id of addedCustomers) await invoke(deleteCustomer, { id }, deps, commandCall)
  const left = await rows(`select id from users where email like '%@security.invalid' and disabled_at is null`)
  for (const { id } of left) await invoke(updateUser, { id, isDisabled: true }, deps, commandCall)
}

async function startOwnWeb({ config }: Deps, { url, clientId }: Issuer): Promise<OwnWeb> {
  const parts = { ...process.env, ...readRunFile(config.dataDir)?.env }
  const provider = { OIDC_CHECK_ISSUER: url, OIDC_CHECK_CLIENT_ID: clientId, OIDC_CHECK_ROLES: 'staff=viewer' }
  const gone = { OIDC_GONE_ISSUER: 'http://127.0.0.1:9', OIDC_GONE_CLIENT_ID: clientId }
  return startWeb(await findFreePort(), parts, { ...provider, ...gone, UPLOAD_MAX_BYTES: '1000000' })
}
