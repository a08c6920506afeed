import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { findHolder } from '../../shared/db/queries/customers/customer-conflicts.ts'
import type { StoredCustomer } from '../../shared/db/queries/customers/customer-state.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { PresenceInput, setPresence } from './set-presence.ts'

export const RestoreCustomerInput = PresenceInput

/**
 * One that is not deleted stays as it is.
 *
 * @throws AppError `not-found`; `state.conflict` when another customer has its e-mail address or external id by now,
 *   or when it was changed since the version that the person saw
 */
export const restoreCustomer = defineFunction({
  name: 'customers.restore-customer',
  summary: 'Puts a deleted customer back as it was.',
  input: RestoreCustomerInput,
  access: 'editor',
  audit: 'customer.restored',
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return setPresence(deps, input, { deleted: false, assertPossible: assertStillFree }, call)
  },
})

async function assertStillFree(db: Database, { id, values, isEmailShared }: StoredCustomer): Promise<void> {
  const ofEmail = isEmailShared ? undefined : await findHolder(db, 'email', values.email, id)
  const holder = ofEmail ?? (await findHolder(db, 'external_id', values.external_id, id))
  if (holder === undefined) return
  const key =
    ofEmail === undefined
      ? textOf('customers.externalId', { id: String(values.external_id) })
      : textOf('customers.emailAddress', { email: String(values.email) })
  throw new AppError('state.conflict', textOf('customers.keyTaken', { called: holder.called, key }))
}
