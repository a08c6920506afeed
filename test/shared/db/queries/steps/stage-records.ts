import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../../../../shared/db/database.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'

/** What a record of a file says, as far as the steps of an import ask it. */
export interface Said {
  readonly record?: object
  readonly inferred?: object
  readonly folded?: object | null
  readonly chunk?: number
  readonly hash?: string
  readonly verdict?: 'review' | 'blank' | null
  readonly reasons?: readonly object[]
  readonly id?: string
  readonly external?: string
  readonly email?: string
  readonly emails?: readonly string[]
  readonly handle?: string
  readonly url?: string
  readonly phones?: readonly string[]
  /** The full name. */
  readonly name?: string
}

/** Stages a record with its keys, which the record states as well; gives its hash. */
export async function stage(db: Database, importId: string, line: number, said: Said): Promise<string> {
  const { id, external, email, handle, url, name, hash = randomUUID() } = said
  const emails = said.emails ?? (email === undefined ? [] : [email])
  const stated = { display_name: name, email, external_id: external, youtube_handle: handle, youtube_channel_url: url }
  const record = { ...JSON.parse(JSON.stringify(stated)), ...said.record }
  await db
    .insertInto('staged_records')
    .values({
      ...{
        import_id: importId,
        line,
        chunk: said.chunk ?? 0,
        hash,
        written_cells: '["x"]',
        verdict: said.verdict ?? null,
      },
      ...{ other: toJsonb(record), inferred_other: toJsonb(said.inferred ?? {}) },
      ...{ folded: said.folded ? toJsonb(said.folded) : null },
      ...{ reasons: said.reasons === undefined ? null : toJsonb(said.reasons) },
      ...{ key_id: id ?? null, further_emails: [...emails], further_phones: [...(said.phones ?? [])] },
    })
    .execute()
  return hash
}

let landed = 0

/** That an earlier import has put these cells into a customer. */
export async function land(db: Database, importId: string, hash: string, values: object = {}, step: object = {}) {
  landed += 1
  const line = 1_000_000 + landed
  await db
    .insertInto('import_records')
    .values({ import_id: importId, line, leader_line: line, chunk: 0, outcome: 'created', hash, ...values })
    .execute()
  await sql`
    insert into import_steps (import_id, step, chunk, state) select import_id, step, chunk, state
    from jsonb_populate_record(null::import_steps, ${toJsonb({ import_id: importId, step: 'apply', chunk: 0, state: 'done', ...step })})
    on conflict do nothing`.execute(db)
}
