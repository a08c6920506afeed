import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { analyzeSet } from '../analyze-set.ts'
import { markOtherFirms } from './mark-other-firms.ts'

/**
 * What all lines of a group say together, in the order of the file. Of what a customer has several, the first that a line
 * states is the primary, and the others stand beside it; lists, notes and extras add up; of the rest the best
 * written stands, else the later one, and what else is said is kept as a custom field. An address is one with its city: what
 * belongs to a further one goes with it. So is a firm with the work there and where it is: what a line of another firm, or
 * of another place, says of these never stands beside the one that does.
 */
export async function foldGroups(db: Database, importId: string) {
  await sql`
    create temp table said on commit drop as
    select m.leader, m.line, s.record, s.inferred, false as is_of_other, false as is_called_else, null::text as home, false as is_elsewhere
    from members m join staged_records s on s.import_id = ${importId} and s.line = m.line`.execute(db)
  await analyzeSet(db, 'said', ['leader', 'line'])
  await markOtherFirms(db)
  await markElsewhere(db)
  await foldContacts(db)
  await foldNames(db)
  await chooseValues(db)
  await foldRecords(db)
  await keepOthers(db)
  await sayNoTags(db)
  await writeFolds(db, importId)
  for (const table of ['said', 'contacts', 'fold_names_of', 'facts', 'chosen', 'folds'])
    await sql`drop table ${sql.table(table)}`.execute(db)
}

const ofPlace = ['city', 'region', 'postal_code', 'country_code'] as const

/**
 * Where the customer is: as the first line with an address says, else the last with a city. Of lines that say another place
 * nothing goes with it: pg_temp.said gets `home`, the address, and `is_elsewhere`.
 */
async function markElsewhere(db: Database) {
  await sql`
    with places as (
      select distinct on (leader) leader, record, record ->> 'address_primary' as home from said
      where coalesce(record ->> 'address_primary', record ->> 'city') is not null and not is_of_other
      order by leader, record ->> 'address_primary' is null, line * case when record ->> 'address_primary' is null then -1 else 1 end
    )
    update said set home = p.home, is_elsewhere = not agrees(said.record, p.record, ${[...ofPlace]})
    from places p where said.leader = p.leader`.execute(db)
}

/** Of what a customer has several, each value once: pg_temp.contacts (leader, kind, list, value, label, place, is_primary). */
async function foldContacts(db: Database) {
  await sql`
    create temp table contacts on commit drop as
    with found as (
      select leader, line, is_of_other, 0 as place, kind, list, field, record ->> field as value, field as label
      from said cross join (values ('phone', 'phones', 'phone'), ('email', 'emails', 'email')) as k (kind, list, field)
      union all
      select leader, line, is_of_other, 0, 'address', 'addresses', 'address_primary',
        case when record ->> 'address_primary' = home then home else concat_ws(', ', record ->> 'address_primary',
          record ->> 'address_secondary', nullif(concat_ws(' ', record ->> 'postal_code', record ->> 'city'), ''), record ->> 'region') end,
        'address_primary'
      from said where record ->> 'address_primary' is not null
      union all
      select leader, line, is_of_other, place, kind, list, field, item ->> kind, item ->> 'label'
      from said
      cross join (values ('phone', 'phones', 'phone'), ('email', 'emails', 'email'), ('address', 'addresses', 'address_primary'))
        as k (kind, list, field)
      cross join jsonb_array_elements(said.record -> k.list) with ordinality as i (item, place)
    ), firsts as (
      select distinct on (leader, kind) leader, kind, value from found
      where place = 0 and value is not null and not (kind = 'address' and is_of_other)
      order by leader, kind, is_of_other, line
    )
    select f.leader, f.kind, f.list, f.field, f.value, min(f.label) as label, min(array[f.line, f.place]) as place,
      f.value is not distinct from p.value as is_primary
    from found f left join firsts p using (leader, kind)
    where f.value is not null group by f.leader, f.kind, f.list, f.field, f.value, p.value`.execute(db)
}

const lists = sql`('tags', 'extra', 'phones', 'emails', 'addresses', 'phone', 'email', 'email_shared', 'address_primary', 'notes',
  'do_not_contact', 'display_name', 'first_name', 'last_name')`

const nameOf = (record: RawBuilder<unknown>) =>
  sql`coalesce(${record} ->> 'display_name', nullif(concat_ws(' ', ${record} ->> 'first_name', ${record} ->> 'last_name'), ''))`

/** Names as a whole, the best written last: pg_temp.fold_names_of (leader, name). */
async function foldNames(db: Database) {
  await sql`
    create temp table fold_names_of on commit drop as
    select leader, fold_names(jsonb_agg(jsonb_build_object('record', record, 'inferred', inferred)
      order by name_rank(${nameOf(sql`record`)}), line)) as name
    from said where record ?| '{display_name,first_name,last_name}' group by leader`.execute(db)
}

const ofFirm = ['company_primary', 'position_primary', 'company_website', 'address_secondary', ...ofPlace] as const

/**
 * All that the lines say (and the last one may empty) of what a customer has once: pg_temp.facts (leader, line, part, key,
 * value, is_apart), of our fields and of custom ones; and what stands of each: pg_temp.chosen (leader, part, key, value).
 */
async function chooseValues(db: Database) {
  await sql`
    create temp table facts on commit drop as
    select l.leader, l.line, 'record' as part, e.key, e.value,
      l.is_of_other and e.key = any (${[...ofFirm]}) or l.is_called_else and e.key = 'company_primary'
        or l.is_elsewhere and e.key = any (${[...ofPlace]}) as is_apart
    from said l, jsonb_each(l.record) e
    where e.key not in ${lists}
      and not (e.key in ('address_secondary', 'city', 'region', 'postal_code')
        and l.record ->> 'address_primary' is not null and l.record ->> 'address_primary' is distinct from l.home)
    union all
    select l.leader, l.line, 'extra', x.key, x.value, false from said l, jsonb_each(l.record -> 'extra') x`.execute(db)
  await sql`
    create temp table chosen on commit drop as
    select leader, part, key,
      case when (array_agg(value order by line desc))[1] = 'null' then 'null'
        else (array_agg(value order by case part when 'record' then value_rank(key, value) end desc, line desc))[1] end as value
    from facts where not is_apart group by leader, part, key`.execute(db)
  await analyzeSet(db, 'chosen', ['leader'])
}

/** What else the lines say, beyond capitals and words that stand in the name: it goes to the custom fields. */
async function keepOthers(db: Database) {
  await sql`
    with others as (
      select f.leader, f.key, f.value #>> '{}' as said, f.line
      from facts f left join chosen c using (leader, part, key)
      where f.value <> 'null' and lower(f.value #>> '{}') is distinct from lower(c.value #>> '{}')
        and not (part = 'record' and key in ('id', 'extra_moved', 'country_inferred'))
      union all
      select l.leader, 'display_name', ${nameOf(sql`l.record`)}, l.line
      from said l join fold_names_of n using (leader)
      where not name_fits(${nameOf(sql`l.record`)}, ${nameOf(sql`(n.name -> 'inferred' || (n.name -> 'stated'))`)})
    ), once as (
      select leader, key, said, min(line) as line from others group by leader, key, said
    ), kept as (
      select leader, jsonb_agg(jsonb_build_array(key, said) order by key collate "C", line, said collate "C") as lost
      from once group by leader
    )
    update folds s set folded = s.folded || jsonb_build_object('extra', keep_also(s.folded -> 'extra', k.lost))
    from kept k where s.leader = k.leader`.execute(db)
}

/** What is stated: pg_temp.folds (leader, folded). */
async function foldRecords(db: Database) {
  await sql`
    create temp table folds on commit drop as
      select leader, jsonb_object_agg(key, value) as folded
      from (
        select leader, key, value from chosen where part = 'record'
        union all
        select leader, 'tags', jsonb_agg(tag order by place) from (
          select l.leader, (array_agg(tag order by l.line, i.place))[1] as tag, min(array[l.line, i.place]) as place
          from said l, jsonb_array_elements(nullif(l.record -> 'tags', 'null')) with ordinality as i (tag, place)
          group by l.leader, lower(tag #>> '{}')) tags
        group by leader
        union all
        select leader, field, to_jsonb(value) from contacts where is_primary
        union all
        select leader, 'address_primary', 'null' from said l
        where record ? 'address_primary' and home is null and not is_of_other group by leader
        union all
        select leader, list, jsonb_agg(jsonb_build_object(kind, value, 'label', label) order by place)
        from contacts where not is_primary group by leader, list
        union all
        select leader, 'email_shared', (array_agg(record -> 'email_shared' order by is_of_other, line))[1] from said
        where record ->> 'email' is not null group by leader
        union all
        select leader, 'notes', coalesce(to_jsonb(string_agg(note, E'\\n' order by line)), 'null') from (
          select leader, record ->> 'notes' as note, min(line) as line from said where record ? 'notes'
          group by leader, record ->> 'notes') notes
        group by leader
        union all
        select n.leader, e.key, e.value from fold_names_of n, jsonb_each(n.name -> 'stated') e
        union all
        select leader, 'extra', jsonb_object_agg(key, value) from chosen where part = 'extra' group by leader
        union all
        select leader, 'do_not_contact', 'true'::jsonb from said where record -> 'do_not_contact' = 'true' group by leader
      ) parts where value is not null group by leader`.execute(db)
  await analyzeSet(db, 'folds', ['leader'])
}

/** The last line that speaks of tags may say that there are none. */
async function sayNoTags(db: Database) {
  await sql`
    update folds s set folded = s.folded || '{"tags": null}'
    from (
      select leader from said where record ? 'tags' group by leader
      having (array_agg(record -> 'tags' order by line desc))[1] = 'null'
    ) f
    where s.leader = f.leader`.execute(db)
}

/** What was worked out line by line, for all of them: the first answer, of the types the most telling; names as a whole. */
async function writeFolds(db: Database, importId: string) {
  await sql`
    with worked_out as materialized (
      select leader, coalesce(jsonb_object_agg(key, value) filter (where key not in ('first_name', 'last_name')), '{}') as inferred
      from (
        select l.leader, e.key, (array_agg(e.value order by
          array_position(array['"youtube_creator"', '"corporate"', '"individual"'], e.value::text), l.is_of_other, l.line))[1] as value
        from said l, jsonb_each(l.inferred) e
        group by l.leader, e.key) parts
      group by leader
    )
    update staged_records s set folded = f.folded, inferred_type = null,
      inferred_other = coalesce(w.inferred, '{}') || coalesce(n.name -> 'inferred', '{}')
    from (select distinct leader from said) g
    left join folds f using (leader) left join worked_out w using (leader) left join fold_names_of n using (leader)
    where s.import_id = ${importId} and s.line = g.leader`.execute(db)
}
