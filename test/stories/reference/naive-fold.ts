import type { Database } from '../../../shared/db/database.ts'
import { asOwner } from '../../shared/db/as-owner.ts'

/**
 * The reference for `fold_events`: one customer at a time, each event by the whole rule, and every origin. It knows no set
 * and no short cut.
 */
export const createNaiveFold = (db: Database) => asOwner(db, naiveFold)

const naiveFold = `
create or replace function naive_fold(
  target uuid, out folded customers, out origins jsonb, out phones jsonb, out emails jsonb, out addresses jsonb
)
language plpgsql stable as $$
declare
  c customers;
  event record;
  policy jsonb;
  changed customers;
  origin jsonb;
  gone text[];
begin
  origins := '{}';
  phones := '{}';
  emails := '{}';
  addresses := '{}';
  select * into c from customers where id = target;
  if c.origin_import_id is null then
    -- Made by a person: the first value that each field had.
    c := (
      select jsonb_populate_record(c, coalesce(jsonb_object_agg(f.field, f.old), '{}'))
      from (
        select h.field, (array_agg(h.old order by h.sequence))[1] as old
        from field_history h
        where h.customer_id = target and h.field <> 'deleted_at'
        group by h.field
      ) f
    );
    origins := note_origin('{}', null, c, '{}');
    if c.country_inferred then
      origins := origins || '{"country_code": {"rule": 0}, "country_inferred": {"rule": 0}}';
    end if;
  else
    c := null;
  end if;

  for event in
    select k.applied_sequence as sequence, r.line, r.import_id, coalesce(s.folded, s.record) as record, s.inferred,
      i.settings, null::text as field, null::jsonb as old, null::jsonb as new, true as of_somebody
    from import_records r
    join import_chunks k using (import_id, chunk)
    join imports i on i.id = r.import_id
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    where r.customer_id = target and r.line = r.leader_line and r.outcome in ('created', 'updated', 'unchanged')
      and not r.by_person and r.undone_at is null and k.applied_sequence is not null
    union all
    select h.sequence, 0, null, null, null, null, h.field, h.old, h.new, h.cause_user_id is not null
    from field_history h
    where h.customer_id = target and h.withdrawn_at is null and h.field <> 'deleted_at'
      and (h.cause_user_id is not null or h.field = 'country_code' and h.old is distinct from h.new
        and h.cause_import_id is null and h.cause_merge_id is null)
    order by 1, 2
  loop
    if event.import_id is null then
      continue when c.id is null;
      if not event.of_somebody then
        -- A rule says nothing where somebody has.
        if c.country_code is null or c.country_inferred then
          c.country_code := event.new #>> '{}';
          c.country_inferred := c.country_code is not null;
          origin := jsonb_build_object('rule', event.sequence);
          origins := origins || jsonb_build_object('country_code', origin, 'country_inferred', origin);
        end if;
        continue;
      end if;
      origin := jsonb_build_object('change', event.sequence);
      origins := origins || jsonb_build_object(event.field, origin);
      if event.field = 'extra' then
        origins := origins || coalesce((
          select jsonb_object_agg('extra.' || key, origin)
          from jsonb_each(coalesce(event.old, '{}') || coalesce(event.new, '{}'))
          where event.old -> key is distinct from event.new -> key
        ), '{}');
      end if;
      if event.field in ('phones', 'emails', 'addresses') then
        gone := array(select jsonb_array_elements_text(event.old) except select jsonb_array_elements_text(event.new));
        case event.field
          when 'phones' then phones := phones - gone;
          when 'emails' then emails := emails - gone;
          else addresses := addresses - gone;
        end case;
      end if;
      c := replay_change(c, event.field, event.old, event.new);
    else
      policy := '{}';
      origin := jsonb_build_object('import', event.import_id, 'line', event.line);
      changed := c;
      if c.id is null then
        changed := new_customer(event.record, event.inferred, target);
        changed.id := target;
        changed.origin_import_id := event.import_id;
        changed.origin_line := event.line;
      else
        policy := event.settings || jsonb_build_object('protected',
          case when event.settings -> 'protectEdits' = 'true' then by_people(origins) else '[]' end);
        changed := jsonb_populate_record(c, customer_changes(c, event.record, event.inferred, policy));
      end if;
      phones := add_further(
        phones, case when c.id is null then changed else c end, event.record, policy, 'phones', origin);
      emails := add_further(
        emails, case when c.id is null then changed else c end, event.record, policy, 'emails', origin);
      addresses := add_further(
        addresses, case when c.id is null then changed else c end, event.record, policy, 'addresses', origin);
      origins := note_origin(origins, c, changed, origin);
      c := changed;
    end if;
  end loop;
  folded := c;
end
$$;
`
