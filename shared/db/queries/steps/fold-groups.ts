import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** What all lines of a group say together, in the order of the file: the later overwrites, lists and extras add up. */
export async function foldGroups(db: Database, importId: string) {
  await sql`
    update staged_records s set folded = f.folded
    from (
      select leader, jsonb_object_agg(key, value) as folded
      from (
        select m.leader, e.key, (array_agg(e.value order by m.line desc))[1] as value
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record) e
        where e.key not in ('tags', 'extra', 'phones', 'addresses', 'do_not_contact')
        group by m.leader, e.key
        union all
        select leader, key, jsonb_agg(value order by place) from (
          select m.leader, e.key, (array_agg(item order by m.line, place))[1] as value, min(array[m.line, place]) as place
          from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record) e,
            jsonb_array_elements(nullif(e.value, 'null')) with ordinality as i (item, place)
          where e.key in ('tags', 'phones', 'addresses')
          group by m.leader, e.key, case when e.key = 'tags' then lower(item #>> '{}') else item::text end) lists
        group by leader, key
        union all
        select leader, 'extra', jsonb_object_agg(key, value) from (
          select m.leader, x.key, (array_agg(x.value order by m.line desc))[1] as value
          from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.record -> 'extra') x
          group by m.leader, x.key) extras
        group by leader
        union all
        select m.leader, 'do_not_contact', 'true'::jsonb
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line
        where s.record -> 'do_not_contact' = 'true' group by m.leader
      ) parts group by leader
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
  // The last line that speaks of tags may say that there are none.
  await sql`
    update staged_records s set folded = s.folded || '{"tags": null}'
    from (
      select m.leader from members m join staged_records s on s.import_id = ${importId} and s.line = m.line
      where s.record ? 'tags' group by m.leader having (array_agg(s.record -> 'tags' order by m.line desc))[1] = 'null'
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
  // What was worked out line by line, for all of them: the first answer, and of the types the most telling.
  await sql`
    update staged_records s set inferred = f.inferred
    from (
      select leader, jsonb_object_agg(key, value) as inferred from (
        select m.leader, e.key, (array_agg(e.value order by
          array_position(array['"youtube_creator"', '"corporate"', '"individual"'], e.value::text), m.line))[1] as value
        from members m join staged_records s on s.import_id = ${importId} and s.line = m.line, jsonb_each(s.inferred) e
        group by m.leader, e.key) parts
      group by leader
    ) f
    where s.import_id = ${importId} and s.line = f.leader`.execute(db)
}
