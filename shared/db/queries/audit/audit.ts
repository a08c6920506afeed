import { sql } from 'kysely'
import type { AuditAction, AuditFacts, AuditResult } from '../../../audit/actions.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

export type AuditActor = 'user' | 'command' | 'system' | 'stranger'

export interface AuditEntry {
  readonly action: AuditAction
  readonly result: AuditResult
  /** The code of a refusal. */
  readonly reason: string | null
  /** Of how many refusals it tells. */
  readonly times: number
  readonly actor: AuditActor
  readonly userId: string | null
  readonly tokenId: string | null
  readonly subject: string | null
  readonly route: string | null
  readonly facts: AuditFacts
  readonly address: string | null
  readonly requestId: string
}

export const insertAudit = (db: Database, entry: AuditEntry) =>
  sql`
    insert into audit (action, result, reason, times, actor, user_id, token_id, subject, route, facts, address, request_id)
    values (${entry.action}, ${entry.result}, ${entry.reason}, ${entry.times}, ${entry.actor}, ${entry.userId},
      ${entry.tokenId}, ${entry.subject}, ${entry.route}, ${JSON.stringify(entry.facts)}::jsonb, ${entry.address},
      ${entry.requestId})`.execute(db)

export interface AuditFilters {
  /** Who did it, or about whom it is. */
  readonly userId?: string | undefined
  readonly action?: AuditAction | undefined
  readonly result?: AuditResult | undefined
  /** In UTC, as `2026-11-29`. */
  readonly day?: string | undefined
}

/** An entry as it is shown, with what its ids are called now. */
export interface AuditRow extends Omit<AuditEntry, 'userId' | 'tokenId' | 'subject' | 'action'> {
  readonly id: string
  readonly at: Date
  /** A later version may know others. */
  readonly action: string
  readonly user: { readonly id: string; readonly name: string } | null
  readonly token: string | null
  /** Null where it is about nothing; without a name where that is no user, import, token or custom field. */
  readonly subject: {
    readonly id: string
    readonly kind: 'user' | 'import' | 'token' | 'field' | null
    readonly name: string | null
  } | null
}

const nameOf = (user: string) => sql`coalesce(nullif(${sql.ref(`${user}.name`)}, ''), ${sql.ref(`${user}.email`)})`

/** The newest first. */
export async function listAudit(
  db: Database,
  filters: AuditFilters,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<AuditRow[]> {
  const { userId, action, result, day } = filters
  const { rows } = await sql<AuditRow>`
    select a.id, a.at, a.action, a.result, a.reason, a.times, a.actor, a.route, a.facts, a.address,
      a.request_id as "requestId", t.name as token,
      case when u.id is not null then jsonb_build_object('id', u.id, 'name', ${nameOf('u')}) end as user,
      case when a.subject is not null then jsonb_build_object('id', a.subject,
        'kind', case when su.id is not null then 'user' when i.id is not null then 'import' when st.id is not null then 'token' when f.id is not null then 'field' end,
        'name', coalesce(${nameOf('su')}, i.file_name, st.name, f.label)) end as subject
    from audit a
    left join users u on u.id = a.user_id
    left join api_tokens t on t.id = a.token_id
    left join users su on su.id = a.subject
    left join imports i on i.id = a.subject
    left join api_tokens st on st.id = a.subject
    left join custom_fields f on f.id = a.subject
    where ${sql.join(
      [
        sql`true`,
        ...(before === undefined ? [] : [sql`a.id < ${before}::uuid`]),
        ...(userId === undefined ? [] : [sql`(a.user_id = ${userId}::uuid or a.subject = ${userId}::uuid)`]),
        ...(action === undefined ? [] : [sql`a.action = ${action}`]),
        ...(result === undefined ? [] : [sql`a.result = ${result}`]),
        ...(day === undefined
          ? []
          : [
              sql`a.at >= ${day}::date::timestamp at time zone 'UTC'
              and a.at < (${day}::date + 1)::timestamp at time zone 'UTC'`,
            ]),
      ],
      sql` and `,
    )}
    order by a.id desc limit ${limit}`.execute(db)
  return rows
}

/** @returns how many rows are gone; those of the last thirty days stay, whatever is asked for */
export async function sweepAudit(db: Database, keepDays: number): Promise<number> {
  const { rows } = await sql<{ swept: number }>`select sweep_audit(${keepDays}::integer) as swept`.execute(db)
  return theOne(rows).swept
}
