import { type Selectable, sql } from 'kysely'
import type { ProviderRequest } from '../../../auth/providers/provider-request.ts'
import type { ProviderPerson } from '../../../auth/providers/read-claims.ts'
import type { Database } from '../../database.ts'
import type { Tables } from '../../tables/tables.ts'

export interface KeptRequest extends ProviderRequest {
  readonly provider: string
  /** The page that was wanted. */
  readonly next: string
  /** Of SAML, once the answer has come: who they are, verified. */
  readonly person: ProviderPerson | null
}

/** @returns until when somebody may come back with an answer */
export async function insertRequest(
  db: Database,
  {
    tokenHash,
    minutes,
    ...kept
  }: Omit<KeptRequest, 'person'> & { readonly tokenHash: Buffer; readonly minutes: number },
): Promise<Date> {
  const row = await db
    .insertInto('provider_requests')
    .values({
      token_hash: tokenHash,
      provider: kept.provider,
      state: kept.state,
      nonce: kept.nonce,
      verifier: kept.verifier,
      redirect_uri: kept.redirectUri,
      is_again: kept.isAgain,
      next: kept.next,
      expires_at: sql<Date>`now() + ${minutes} * interval '1 minute'`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return row.expires_at
}

/** Uses a request up. @returns undefined where there is none of that provider, or its time is over */
export async function spendRequest(
  db: Database,
  tokenHash: Buffer,
  provider: string,
): Promise<KeptRequest | undefined> {
  const row = await db
    .deleteFrom('provider_requests')
    .where('token_hash', '=', tokenHash)
    .where('provider', '=', provider)
    .where('expires_at', '>', sql<Date>`now()`)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? undefined : toKept(row)
}

/** A row as it was kept. */
export function toKept(row: Selectable<Tables['provider_requests']>): KeptRequest {
  const { provider, state, nonce, verifier, redirect_uri: redirectUri, is_again: isAgain, next, person } = row
  return { provider, state, nonce, verifier, redirectUri, isAgain, next, person }
}
