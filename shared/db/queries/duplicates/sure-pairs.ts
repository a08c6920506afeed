import { type SqlBool, sql } from 'kysely'
import { editableFields } from '../../../customers/form.ts'
import type { AtLeast, BulkSide } from '../../../customers/merging/bulk-merge.ts'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'
import { theOne } from '../the-one.ts'
import { countedMax, type GroupedPair, isLive } from './duplicate-pairs.ts'

/** Open pairs that nothing but their number makes a person's work: no conflict, and nobody has put them off. */
const isSure = (atLeast: AtLeast) => sql<SqlBool>`
  p.state = 'open' and p.postponed_at is null and p.conflict is null and ${isLive}
  and ${atLeast === 'same' ? sql<SqlBool>`p.zone = 'same'` : sql<SqlBool>`p.probability >= ${Number(atLeast)}`}`

/** Those pairs, the surest first. */
export async function listSurePairs(db: Database, atLeast: AtLeast, limit: number): Promise<GroupedPair[]> {
  const { rows } = await sql<GroupedPair>`
    select p.first_id as "firstId", p.second_id as "secondId", p.probability from duplicate_pairs p
    where ${isSure(atLeast)} order by p.probability desc, p.first_id, p.second_id limit ${limit}`.execute(db)
  return rows
}

/** How many pairs are surely the same; `countedMax` + 1 where they are more. */
export async function countSurePairs(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (select from duplicate_pairs p where ${isSure('same')} limit ${countedMax + 1}) few`.execute(
    db,
  )
  return theOne(rows).count
}

/** Customers as a bulk merge sees them, by their ids. */
export async function listBulkSides(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, BulkSide>> {
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .select(shownName('customers').as('name'))
    .where(sql<SqlBool>`id = any(${ids}::uuid[]) and deleted_at is null`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...{ id: row.id, name: row.name, version: row.version, createdAt: row.created_at, extra: row.extra },
        values: Object.fromEntries(editableFields.map((field) => [field, row[field]])),
      },
    ]),
  )
}
