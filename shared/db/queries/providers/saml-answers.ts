import { sql } from 'kysely'
import type { ProviderPerson } from '../../../auth/providers/read-claims.ts'
import type { Database } from '../../database.ts'
import { type KeptRequest, toKept } from './provider-requests.ts'

/** @returns undefined where there is none of that provider, its time is over, or an answer has come already */
export async function findOpenRequest(
  db: Database,
  { provider, state }: Pick<KeptRequest, 'provider' | 'state'>,
): Promise<KeptRequest | undefined> {
  const row = await db
    .selectFrom('provider_requests')
    .where('provider', '=', provider)
    .where('state', '=', state)
    .where('person', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .selectAll()
    .executeTakeFirst()
  return row === undefined ? undefined : toKept(row)
}

/**
 * Keeps who they are until the browser comes that was sent, which it does at once.
 *
 * @returns false where an answer has come already
 */
export async function keepPerson(
  db: Database,
  { provider, state }: Pick<KeptRequest, 'provider' | 'state'>,
  person: ProviderPerson,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('provider_requests')
    .set({ person: JSON.stringify(person), expires_at: sql<Date>`least(expires_at, now() + interval '1 minute')` })
    .where('provider', '=', provider)
    .where('state', '=', state)
    .where('person', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** @returns false where it was used before */
export async function useAssertion(
  db: Database,
  assertion: { readonly issuer: string; readonly id: string; readonly expiresAt: Date },
): Promise<boolean> {
  const { issuer, id, expiresAt } = assertion
  const row = await db
    .insertInto('saml_assertions')
    .values({ issuer, id, expires_at: expiresAt })
    .onConflict((conflict) => conflict.columns(['issuer', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
