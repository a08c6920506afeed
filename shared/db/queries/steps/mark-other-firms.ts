import { sql } from 'kysely'
import { areTwoFirms } from '../../../customers/people/compare-firms.ts'
import type { Database } from '../../database.ts'

/** So many names of firms are in memory at a time, and those of one customer more. */
const batchNames = 5_000

interface NamedFirm {
  readonly leader: number
  readonly company: string
}

/**
 * Of lines that are one customer, those that name another firm than the one that stands: pg_temp.said (leader, record)
 * gets `is_of_other`. The firm that stands is the best written, of equal ones the last.
 */
export async function markOtherFirms(db: Database): Promise<void> {
  await sql`
    create temp table firms on commit drop as
    select row_number() over (order by leader, rank desc, line desc)::int as n, leader, company
    from (
      select leader, record ->> 'company_primary' as company, name_rank(record ->> 'company_primary') as rank, max(line) as line,
        count(*) over (partition by leader) as firms
      from said where record ->> 'company_primary' is not null group by 1, 2, 3
    ) named where firms > 1`.execute(db)
  let standing: NamedFirm | undefined
  for (let after = 0; ; after += batchNames) {
    const { rows } = await sql<NamedFirm>`
      select leader, company from firms where n > ${after} and n <= ${after + batchNames} order by n`.execute(db)
    if (rows.length === 0) break
    const others: NamedFirm[] = []
    for (const firm of rows) {
      if (standing?.leader !== firm.leader) standing = firm
      else if (areTwoFirms(firm.company, standing.company)) others.push(firm)
    }
    await sql`
      update said set is_of_other = true
      from unnest(${others.map(({ leader }) => leader)}::int[], ${others.map(({ company }) => company)}::text[]) as o (leader, company)
      where said.leader = o.leader and said.record ->> 'company_primary' = o.company`.execute(db)
  }
  await sql`drop table firms`.execute(db)
}
