import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/**
 * Records of a file that was downloaded from here are known again as the records that they were, whatever has become of
 * their cells: each takes the hash of that one, and `same_hash` keeps its own. What names no record that there is stays
 * what its cells say, as does a further row that names the same one and says something else.
 */
export async function recognizeRecords(db: Database, importId: string): Promise<void> {
  await sql`
    with named as (
      select n.line, n.same_hash, r.line is not null and n.verdict is distinct from 'blank'
          and (n.verdict = 'review' or n.hash = first_value(n.hash) over (partition by n.same_import_id, n.same_hash order by n.line)) as is_same
      from staged_records n
      left join import_records r on r.import_id = n.same_import_id and r.line = n.same_line and r.hash = n.same_hash
      where n.import_id = ${importId} and n.same_import_id is not null
    )
    update staged_records s
    set hash = case when is_same then n.same_hash else s.hash end,
      same_hash = case when is_same then s.hash end,
      same_import_id = case when is_same then s.same_import_id end,
      same_line = case when is_same then s.same_line end
    from named n where s.import_id = ${importId} and s.line = n.line`.execute(db)
}
