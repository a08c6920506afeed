-- What the imports that stand, and people, have made of some customers: a row for each, whose folded has no id when nothing
-- of that is left. Imports come in the order in which they wrote, each by what was chosen for it; what people changed is
-- changed on top of what there is, and what a rule worked out of the country. phones, emails and addresses are what imports have brought beside the first ones. origins is
-- who was the last to write each field: {import, line}, {change: the sequence of a person's change}, {rule: that of a country
-- that was worked out}, or {} who entered the customer. Where nobody asks for it, it has at least what people wrote, which is all that protects a field.
-- Of those into whom others were merged, `fold_merged` says it.
create or replace function fold_events(targets uuid[], traced boolean)
returns table (customer_id uuid, folded customers, origins jsonb, phones jsonb, emails jsonb, addresses jsonb)
language plpgsql stable as $$
declare
  event record;
  customer customers;
  was jsonb;
  changed customers;
  receiver customers;
  policy jsonb;
  origin jsonb;
  gone text[];
  survivors uuid[];
begin
  if exists (select from merges where unmerged_at is null) then
    survivors := array(select survivor_id from merges where survivor_id = any (targets) and unmerged_at is null);
    return query
      select f.customer_id, f.folded, f.origins, f.phones, f.emails, f.addresses
      from (select distinct unnest(survivors) as id) s cross join lateral fold_merged(s.id) f;
    targets := array(select unnest(targets) except select unnest(survivors));
  end if;
  for event in
    -- Each begins as nothing, or as a person made it.
    select t.id as target, -1 as sequence, 0 as line, null::uuid as import_id, null::jsonb as record, null::jsonb as inferred,
      null::jsonb as settings, null::text as field, null::jsonb as old, null::jsonb as new,
      false as by_rule, begun_customer(c) as begun
    from (select distinct unnest(targets) as id) t
    left join customers c on c.id = t.id
    union all
    select r.customer_id, k.applied_sequence, r.line, r.import_id, said, s.inferred, i.settings, null, null, null, false, null
    from import_records r
    join import_chunks k using (import_id, chunk)
    join imports i on i.id = r.import_id
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    cross join lateral coalesce(s.folded, s.record) as said
    where r.customer_id = any (targets) and r.line = r.leader_line and r.outcome in ('created', 'updated', 'unchanged')
      and not r.by_person and r.undone_at is null and k.applied_sequence is not null
    union all
    select h.customer_id, h.sequence, 0, null, null, null, null, h.field, h.old, h.new, by_rule, null
    from field_history h
    cross join lateral is_by_rule(h.field, h.old, h.new, h.cause_user_id, h.cause_import_id, h.cause_merge_id) as by_rule
    where h.customer_id = any (targets) and (h.cause_user_id is not null or by_rule) and h.withdrawn_at is null
      and h.field <> 'deleted_at'
    order by 1, 2, 3
  loop
    if event.sequence = -1 then
      if customer_id is not null then
        folded := customer;
        return next;
      end if;
      customer_id := event.target;
      customer := event.begun;
      origins := case when customer.id is null then '{}' else begun_origins(customer) end;
      phones := '{}';
      emails := '{}';
      addresses := '{}';
    elsif event.import_id is null then
      continue when customer.id is null or event.by_rule and is_country_stated(customer);
      if event.by_rule then
        customer := infer_country(customer, event.new);
        origins := origins || inferred_origins(event.sequence);
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
      customer := replay_change(customer, event.field, event.old, event.new);
    else
      origin := jsonb_build_object('import', event.import_id, 'line', event.line);
      policy := '{}';
      changed := customer;
      if customer.id is null then
        changed := new_customer(event.record, event.inferred, customer_id);
        changed.id := customer_id;
        changed.origin_import_id := event.import_id;
        changed.origin_line := event.line;
        receiver := changed;
      else
        receiver := customer;
        policy := event.settings || jsonb_build_object('protected',
          case when event.settings -> 'protectEdits' = 'true' then by_people(origins) else '[]' end);
        was := to_jsonb(customer);
        if has_all(was, event.record, event.inferred) is not true then
          changed := jsonb_populate_record(customer, customer_changes(customer, event.record, event.inferred, policy));
        end if;
      end if;
      if event.record ?| '{phones,emails,addresses}' then
        phones := add_further(phones, receiver, event.record, policy, 'phones', origin);
        emails := add_further(emails, receiver, event.record, policy, 'emails', origin);
        addresses := add_further(addresses, receiver, event.record, policy, 'addresses', origin);
      end if;
      if (traced or origins <> '{}') and changed is distinct from customer then
        origins := note_origin(origins, customer, changed, origin);
      end if;
      customer := changed;
    end if;
  end loop;
  if customer_id is not null then
    folded := customer;
    return next;
  end if;
end
$$;
