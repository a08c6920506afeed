import { sql } from 'kysely'
import { type NamedFirm, standingFirm } from '../../../customers/people/standing-firm.ts'
import type { Database } from '../../database.ts'

/** So many names of firms are in memory at a time, and those of one customer more. */
const batchNames = 5_000

interface FirmOfGroup extends NamedFirm {
  readonly leader: number
}

/**
 * Of lines that are one customer: pg_temp.said (leader, line, record) gets `is_of_other` where a line names another firm than
 * the one that stands, or another branch of it, and `is_called_else` where it calls that firm otherwise.
 */
export async function markOtherFirms(db: Database): Promise<void> {
  await sql`
    create temp table firms on commit drop as
    select row_number() over (order by leader, rank desc, line desc)::int as n, leader, company, raw, address_line, address
    from (
      select leader, record ->> 'company_primary' as company, name_rank(record ->> 'company_primary') as rank, max(line) as line,
        max(record -> 'extra' ->> 'company_primary_raw') as raw,
        min(line) filter (where record ->> 'address_primary' is not null) as address_line,
        (array_agg(record ->> 'address_primary' order by line) filter (where record ->> 'address_primary' is not null))[1] as address,
        count(*) over (partition by leader) as firms
      from said where record ->> 'company_primary' is not null group by 1, 2, 3
    ) named where firms > 1`.execute(db)
  let group: FirmOfGroup[] = []
  let marks: { leader: number; company: string; isOther: boolean }[] = []
  const close = () => {
    const [first, ...rest] = group
    if (first === undefined) return
    const { others, besides } = standingFirm([first, ...rest])
    for (const company of others) marks.push({ leader: first.leader, company, isOther: true })
    for (const company of besides) marks.push({ leader: first.leader, company, isOther: false })
    group = []
  }
  for (let after = 0; ; after += batchNames) {
    const { rows } = await sql<FirmOfGroup>`
      select leader, company, raw, address_line as "addressLine", address from firms
      where n > ${after} and n <= ${after + batchNames} order by n`.execute(db)
    for (const firm of rows) {
      if (group[0]?.leader !== firm.leader) close()
      group.push(firm)
    }
    if (rows.length === 0) close()
    await sql`
      update said set is_of_other = o.is_other, is_called_else = not o.is_other
      from unnest(${marks.map(({ leader }) => leader)}::int[], ${marks.map(({ company }) => company)}::text[],
        ${marks.map(({ isOther }) => isOther)}::boolean[]) as o (leader, company, is_other)
      where said.leader = o.leader and said.record ->> 'company_primary' = o.company`.execute(db)
    marks = []
    if (rows.length === 0) break
  }
  await sql`drop table firms`.execute(db)
}
