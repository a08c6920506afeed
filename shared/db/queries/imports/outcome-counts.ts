import { sql } from 'kysely'
import { type ChunkOutcomes, noOutcomes, type OutcomeCounts, sumOutcomes } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'

/**
 * What became of the records of some imports: the one place where every screen has its numbers from. Of an import that
 * waits at its preview, what was decided; of all others, what was written. An import that there is none of has no entry.
 */
export async function countOutcomes(db: Database, importIds: readonly string[]): Promise<Map<string, OutcomeCounts>> {
  const { rows } = await sql<{ id: string; records: number | null; outcomes: ChunkOutcomes | null }>`
    select i.id, i.records, case when i.state = 'ready' then (
        select jsonb_object_agg(outcome, n) from (
          select outcome, count(*)::int as n from import_records where import_id = i.id group by outcome) decided)
      else (
        select jsonb_object_agg(outcome, n) from (
          select key as outcome, sum(value::int)::int as n from import_chunks c cross join jsonb_each_text(c.outcomes)
          where c.import_id = i.id group by key) written) end as outcomes
    from imports i where i.id = any(${importIds}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, records, outcomes }) => [id, sumOutcomes(records ?? 0, [outcomes ?? {}])]))
}

/** Those of one import. */
export async function countOutcomesOf(db: Database, importId: string): Promise<OutcomeCounts> {
  return (await countOutcomes(db, [importId])).get(importId) ?? noOutcomes
}
