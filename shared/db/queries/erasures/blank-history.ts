import { sql } from 'kysely'
import { blankSide, listAdded, listTexts } from '../../../erasing/blank-side.ts'
import type { Database } from '../../database.ts'
import { writtenColumns } from '../customers/written-columns.ts'

/** The history of one customer that a page in memory has. */
const pageSize = 500

interface HistoryLine {
  readonly sequence: string
  readonly old: unknown
  readonly new: unknown
}

/**
 * Takes what the people of `gatherPeople` say out of the history of customers they were once merged with and are no more:
 * that has it as what the merge changed, and as what stood there before a later change. What such a customer says or has
 * said by itself stays. To be done before their records are blanked.
 */
export async function blankHistory(db: Database): Promise<void> {
  const others = await listOnceMerged(db)
  if (others.length === 0) return
  const { rows: erasing } = await sql<{ id: string }>`select id from erasing`.execute(db)
  const ids = erasing.map((row) => row.id)
  const theirs = new Set([...(await listStated(db, ids)), ...(await listChanges(db, ids)).flatMap(listSides)])
  for (const id of others) await blankHistoryOf(db, id, theirs)
}

/** Customers who are no more, or never were, what the people of `gatherPeople` are, but for a merge that was ended. */
async function listOnceMerged(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive once (id) as (
      select id from erasing
      union
      select case when m.loser_id = o.id then m.survivor_id else m.loser_id end
      from once o join merges m on o.id in (m.loser_id, m.survivor_id)
    )
    select c.id from customers c where c.id in (select id from once) and c.id not in (select id from erasing) order by 1`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** What customers say now, and what the records of files that are about them say. */
async function listStated(db: Database, ids: readonly string[]): Promise<string[]> {
  const columns = sql.join(writtenColumns.map((column) => sql`c.${sql.ref(column)}`))
  const { rows } = await sql<{ said: unknown }>`
    select jsonb_build_array(${columns}) as said from customers c where c.id = any(${ids}::uuid[])
    union all select to_jsonb(f.email) from customer_emails f where f.customer_id = any(${ids}::uuid[])
    union all select to_jsonb(f.phone) from customer_phones f where f.customer_id = any(${ids}::uuid[])
    union all select to_jsonb(f.address) from customer_addresses f where f.customer_id = any(${ids}::uuid[])
    union all select jsonb_build_array(s.record, s.folded) from import_records r
      join staged_records s on s.import_id = r.import_id and s.line = r.line where r.customer_id = any(${ids}::uuid[])`.execute(
    db,
  )
  return rows.flatMap(({ said }) => listTexts(said))
}

interface Change {
  readonly old: unknown
  readonly new: unknown
  /** A person wrote it, and it stands. */
  readonly isByPerson: boolean
  readonly isFirst: boolean
  /** It has what a merge put together of several values, such as an address in one line. */
  readonly isOfEndedMerge: boolean
}

async function listChanges(db: Database, ids: readonly string[]): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select h.old, h.new, h.cause_user_id is not null and h.withdrawn_at is null as "isByPerson",
      h.cause_merge_id is not null and h.withdrawn_at is not null as "isOfEndedMerge",
      h.sequence = min(h.sequence) over (partition by h.customer_id, h.field) as "isFirst"
    from field_history h where h.customer_id = any(${ids}::uuid[])`.execute(db)
  return rows
}

const listSides = (change: Change) => [...listTexts(change.old), ...listTexts(change.new)]

/** What the customer has said by itself: as it began, and as people have written it. */
const listOwn = (change: Change) => [
  ...(change.isFirst ? listTexts(change.old) : []),
  ...(change.isByPerson ? listAdded(change.old, change.new) : []),
]

async function blankHistoryOf(db: Database, id: string, theirs: ReadonlySet<string>): Promise<void> {
  const changes = await listChanges(db, [id])
  const own = new Set([...(await listStated(db, [id])), ...changes.flatMap(listOwn)])
  const brought = changes.flatMap((change) => (change.isOfEndedMerge ? listTexts(change.new) : []))
  const gone = new Set([...theirs, ...brought].filter((text) => !own.has(text)))
  let after = '0'
  for (;;) {
    const { rows } = await sql<HistoryLine>`
      select h.sequence::text as sequence, h.old, h.new from field_history h
      where h.customer_id = ${id} and not is_by_rule(h.field, h.old, h.new, h.cause_user_id, h.cause_import_id, h.cause_merge_id)
        and h.sequence > ${after}::bigint order by h.sequence limit ${pageSize}`.execute(db)
    const changed = rows
      .map((row) => ({ ...row, old: blankSide(row.old, gone), new: blankSide(row.new, gone), was: row }))
      .filter((row) => row.old !== row.was.old || row.new !== row.was.new)
      .map(({ sequence, old, new: value }) => ({ sequence, old, new: value }))
    if (changed.length > 0)
      await sql`
        update field_history h set old = n.old, new = n.new
        from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as n (sequence bigint, old jsonb, new jsonb)
        where h.sequence = n.sequence`.execute(db)
    after = rows.at(-1)?.sequence ?? after
    if (rows.length < pageSize) return
  }
}
