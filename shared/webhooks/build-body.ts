import type { Database } from '../db/database.ts'
import { findCustomer } from '../db/queries/customers/customers.ts'
import { countOutcomes } from '../db/queries/imports/outcome-counts.ts'
import type { ClaimedDelivery } from '../db/queries/webhooks/claims.ts'
import { findImportFacts, findTaskFacts, keepFromErasure } from '../db/queries/webhooks/told-events.ts'
import { noOutcomes } from '../importing/outcomes.ts'

/** A body is no larger, in bytes. */
export const bodyMax = 65_536

type Told = Pick<ClaimedDelivery, 'type' | 'about' | 'facts' | 'happenedAt'>

/**
 * What a receiver is sent, as JSON: what happened, when, and the record as it is now, which may be newer than the event. A
 * customer is the one of the API; where it would be too large, it has to be fetched there.
 */
export async function buildBody(db: Database, told: Told): Promise<string> {
  const { type, happenedAt, about, facts } = told
  const write = (data: object) => JSON.stringify({ type, timestamp: happenedAt.toISOString(), data })
  if (about === null) return write({})
  if (!type.startsWith('customer.')) return write(await loadData(db, { type, about, facts }))
  const customer = await loadCustomer(db, about)
  const whole = write({ id: about, customer })
  return Buffer.byteLength(whole) <= bodyMax ? whole : write({ id: about, customer: null, isTooLarge: true })
}

async function loadCustomer(db: Database, id: string) {
  await keepFromErasure(db, id)
  const found = await findCustomer(db, id)
  if (found === undefined) return null
  const { creator: _, ...customer } = found
  return customer
}

async function loadData(
  db: Database,
  { type, about: id, facts }: { type: string; about: string; facts: Told['facts'] },
) {
  if (type.startsWith('task.')) return { ...(await findTaskFacts(db, id)), ...facts, id }
  if (!type.startsWith('import.')) return { id }
  const [found, outcomes] = await Promise.all([findImportFacts(db, id), countOutcomes(db, [id])])
  return { ...found, ...facts, id, outcomes: outcomes.get(id) ?? noOutcomes }
}
