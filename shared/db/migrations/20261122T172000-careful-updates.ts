import { type Kysely, sql } from 'kysely'
import { up as createRecordFunctions } from './20261122T080300-decisions.ts'
import { foldFunctions } from './20261122T150000-undo.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function fold_customer, new_customer, has_news, customer_changes;

    -- Whether an import may change a field that has this value. What was chosen for the import says it: policy is
    -- {rules: {field: overwrite | fill | never}, protected: [field]}. A custom field is called extra.its-name.
    create function may_change(field text, was jsonb, policy jsonb) returns boolean language sql immutable parallel safe
    return not coalesce(policy -> 'protected' ? field, false) and case policy -> 'rules' ->> split_part(field, '.', 1)
      when 'never' then false
      when 'fill' then coalesce(was, 'null') in ('null', '[]', 'false')
      else true end;

    -- What a record would change in a customer, as {field: new value}; {} when it changes nothing. Stated values
    -- overwrite, null empties, worked-out ones only fill what is blank or emptied, tags and custom fields are added to,
    -- do-not-contact is only ever set, and what has got a place of its own is no custom field any more; a country that
    -- the importer states of the whole file (inferred says "country_inferred": false) is not inferred. All of it as far as the policy lets them.
    create function customer_changes(customer customers, record jsonb, inferred jsonb, policy jsonb default '{}')
    returns jsonb language sql immutable parallel safe
    return (
      with existing as (select to_jsonb(customer) as was),
      wanted as (
        select key, case when value = 'null' then coalesce(inferred -> key, value) else value end as value
          from jsonb_each(coalesce(record, '{}'))
          where key not in
            ('id', 'tags', 'extra', 'extra_moved', 'phones', 'addresses', 'do_not_contact', 'country_inferred')
        union all
        select key, value from existing, jsonb_each(coalesce(inferred, '{}'))
          where not coalesce(record, '{}') ? key and coalesce(was -> key, 'null') = 'null' and key <> 'country_inferred'
        union all
        select 'tags', case when record -> 'tags' = 'null' then '[]' else to_jsonb((customer).tags || array(
            select tag from jsonb_array_elements_text(record -> 'tags') with ordinality as t (tag, place)
            where lower(tag) <> all (select lower(had) from unnest((customer).tags) as had) order by place)) end
          where record ? 'tags'
        union all
        select 'extra', extra_kept((customer).extra, record -> 'extra_moved') || coalesce((
            select jsonb_object_agg(key, value) from jsonb_each(record -> 'extra')
            where may_change('extra.' || key, (customer).extra -> key, policy)), '{}')
          where record ?| '{extra,extra_moved}'
        union all
        select 'do_not_contact', 'true' where record -> 'do_not_contact' = 'true'
        union all
        select 'country_inferred', to_jsonb(record -> 'country_code' = 'null' and inferred ? 'country_code'
            and inferred -> 'country_inferred' is distinct from 'false')
          where record ? 'country_code'
        union all
        select 'country_inferred', 'true' from existing
          where inferred ? 'country_code' and not coalesce(record, '{}') ? 'country_code' and was ->> 'country_code' is null
            and inferred -> 'country_inferred' is distinct from 'false'
      ), named as (
        select key, value, case key when 'country_inferred' then 'country_code' else key end as field from wanted
      )
      select coalesce(jsonb_object_agg(key, value), '{}')
      from named, existing
      where value is distinct from was -> key and (key = 'extra' or may_change(field, was -> field, policy))
    );

    -- The further phones or addresses that a record brings to a customer, who may have them already. What is done with
    -- the first one is done with the others.
    create function further_of(customer customers, record jsonb, policy jsonb, list text)
    returns table (value text, label text) language sql immutable parallel safe
    begin atomic
      select entry ->> n.item, min(entry ->> 'label')
      from (values ('phones', 'phone', 'phone'), ('addresses', 'address', 'address_primary')) as n (list, item, first),
        jsonb_array_elements(coalesce(record -> list, '[]')) as entry
      where n.list = further_of.list and may_change(n.first, to_jsonb(customer) -> n.first, policy)
        and not coalesce(policy -> 'protected' ? n.list, false)
        and entry ->> n.item is distinct from case when record ? n.first then record else to_jsonb(customer) end ->> n.first
      group by 1;
    end;

    -- Whether a record brings a further phone or address that the customer does not have yet.
    create function has_news(customer customers, record jsonb, policy jsonb default '{}')
    returns boolean language sql stable parallel safe
    return exists (
        select from further_of(customer, record, policy, 'phones') as f
        where not exists (select from customer_phones had where had.customer_id = (customer).id and had.phone = f.value))
      or exists (
        select from further_of(customer, record, policy, 'addresses') as f
        where not exists (select from customer_addresses had where had.customer_id = (customer).id and had.address = f.value));

    -- A customer as an import's record makes it where there is none. A foreign id that the record has is kept beside.
    create function new_customer(record jsonb, inferred jsonb, target uuid) returns customers
    language sql stable parallel safe
    return jsonb_populate_record(null::customers,
      jsonb_build_object('customer_type', 'individual', 'status', 'lead', 'email_shared', false,
        'country_inferred', inferred ? 'country_code' and record ->> 'country_code' is null, 'tags', '[]'::jsonb,
        'do_not_contact', false, 'extra', '{}'::jsonb) || inferred || jsonb_strip_nulls(record)
      || case when record ->> 'id' <> target::text
        then jsonb_build_object('extra', coalesce(record -> 'extra', '{}') || jsonb_build_object('id_raw', record -> 'id'))
        else '{}' end);

    -- What further phones or addresses imports have brought, {value: {label, import, line}}, with those of one more record.
    create function add_further(had jsonb, customer customers, record jsonb, policy jsonb, list text, origin jsonb)
    returns jsonb language sql immutable parallel safe
    return coalesce((
      select jsonb_object_agg(value, origin || jsonb_build_object('label', label))
      from further_of(customer, record, policy, list)), '{}') || had;

    -- Who was the last to write each field, after one more change of a customer.
    create function note_origin(origins jsonb, was customers, now customers, origin jsonb)
    returns jsonb language sql immutable parallel safe
    return origins || coalesce((
      select jsonb_object_agg(key, origin) from (
        select key from jsonb_each(to_jsonb(now)) n
          where coalesce(nullif(nullif(nullif(n.value, '[]'), '{}'), 'false'), 'null')
            is distinct from coalesce(nullif(nullif(nullif(to_jsonb(was) -> n.key, '[]'), '{}'), 'false'), 'null')
        union
        select 'extra.' || key from jsonb_each((now).extra) n where n.value is distinct from (was).extra -> n.key
      ) changed), '{}');

    create function by_people(origins jsonb) returns jsonb language sql immutable parallel safe
    return (select coalesce(jsonb_agg(key), '[]') from jsonb_each(origins) where not value ? 'import');

    -- What the imports that stand, and people, have made of a customer; its id is null when nothing of that is left. Imports
    -- come in the order in which they wrote, each by what was chosen for it; what people changed is changed on top of
    -- what there is. phones and addresses are what imports have brought beside the first ones, origins who was the last
    -- to write each field: {import, line}, {change: the sequence of a person's change}, or {} who entered the customer.
    create function fold_events(target uuid, out folded customers, out origins jsonb, out phones jsonb, out addresses jsonb)
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
      addresses := '{}';
      select * into c from customers where id = target;
      if c.origin_import_id is null then
        -- Made by a person: the first value that each field had. A person states the country.
        c := (select jsonb_populate_record(c, coalesce(jsonb_object_agg(f.field, f.old), '{}') || '{"country_inferred": false}') from (
          select distinct on (h.field) h.field, h.old from field_history h
          where h.customer_id = target and h.field <> 'deleted_at' order by h.field, h.sequence) f);
        origins := note_origin('{}', null, c, '{}');
      else
        c := null;
      end if;
      for event in
        select k.applied_sequence as sequence, r.line, r.import_id, coalesce(s.folded, s.record) as record, s.inferred,
          i.settings, null::text as field, null::jsonb as old, null::jsonb as new
        from import_records r
        join import_chunks k using (import_id, chunk)
        join imports i on i.id = r.import_id
        join staged_records s on s.import_id = r.import_id and s.line = r.line
        where r.customer_id = target and r.line = r.leader_line and r.outcome in ('created', 'updated', 'unchanged')
          and not r.by_person and r.undone_at is null and k.applied_sequence is not null
        union all
        select h.sequence, 0, null, null, null, null, h.field, h.old, h.new from field_history h
        where h.customer_id = target and h.cause_user_id is not null and h.withdrawn_at is null and h.field <> 'deleted_at'
        order by 1, 2
      loop
        if event.import_id is null then
          continue when c.id is null;
          origin := jsonb_build_object('change', event.sequence);
          origins := origins || jsonb_build_object(event.field, origin);
          if event.field = 'extra' then
            origins := origins || coalesce((select jsonb_object_agg('extra.' || key, origin)
              from jsonb_each(coalesce(event.old, '{}') || coalesce(event.new, '{}'))
              where event.old -> key is distinct from event.new -> key), '{}');
          end if;
          if event.field in ('phones', 'addresses') then
            gone := array(select jsonb_array_elements_text(event.old) except select jsonb_array_elements_text(event.new));
            if event.field = 'phones' then phones := phones - gone; else addresses := addresses - gone; end if;
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
          phones := add_further(phones, case when c.id is null then changed else c end, event.record, policy, 'phones', origin);
          addresses := add_further(addresses, case when c.id is null then changed else c end, event.record, policy, 'addresses', origin);
          origins := note_origin(origins, c, changed, origin);
          c := changed;
        end if;
      end loop;
      folded := c;
    end $$;

    create function fold_customer(target uuid) returns customers language sql stable
    return (select folded from fold_events(target));

    -- What was chosen for an import, with the fields of one customer that it must leave as people have made them.
    create function policy_for(settings jsonb, target uuid) returns jsonb language plpgsql stable as $$
    begin
      if settings -> 'protectEdits' is distinct from 'true'
        or not exists (select from customers where id = target and origin_import_id is null)
          and not exists (select from field_history
            where customer_id = target and cause_user_id is not null and withdrawn_at is null) then
        return settings;
      end if;
      return settings || jsonb_build_object('protected', (select by_people(origins) from fold_events(target)));
    end $$;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function policy_for, fold_customer, fold_events, by_people, note_origin, add_further, new_customer, has_news, further_of,
      customer_changes, may_change, replay_change`.execute(db)
  await createRecordFunctions(db)
  await foldFunctions.execute(db)
}
