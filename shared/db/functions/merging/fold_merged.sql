-- What a customer is into which others were merged: the events of all of them, each in its place. Every member of the family
-- has what it is by itself, and what it is with those who were merged into it. What a record tells one of them is news
-- for those that it is merged into as far as it had not said so before; a record that names a survivor by our id is
-- about what the survivor shows, unless these very cells have come before. A merge waits until both are there. own is what
-- each member is known by. The records of the import `pending`, which are decided and not written, come last.
create or replace function fold_merged(root uuid, pending uuid default null)
returns table (customer_id uuid, folded customers, origins jsonb, phones jsonb, emails jsonb, addresses jsonb, sides jsonb)
language plpgsql stable as $$
declare
  members constant uuid[] := array(select family_of(root));
  event record;
  -- By member: with those merged into it; by itself, where others are merged into it; whom it is merged into; cells that came.
  shown jsonb := '{}';
  own jsonb := '{}';
  parents jsonb := '{}';
  came jsonb := '{}';
  waiting jsonb[] := '{}';
  merge jsonb;
  later jsonb[];
  member text;
  above text;
  side jsonb;
  news jsonb;
  is_of_shown boolean;
  customer customers;
begin
  for event in
    select t.id::text as member, -1::bigint as sequence, 0 as line, null::uuid as import_id, null::uuid as hash, null::jsonb as record,
      null::jsonb as inferred, null::jsonb as settings, null::text as field, null::jsonb as old, null::jsonb as new,
      null::jsonb as merge, false as by_rule, begun_customer(c) as begun
    from unnest(members) as t (id) join customers c on c.id = t.id
    union all
    -- Records of one import in the order of its lines, whichever chunk was written first.
    select r.customer_id::text, coalesce(
        (select min(applied_sequence) from import_chunks one where one.import_id = r.import_id and k.applied_sequence is not null),
        9223372036854775807), r.line, r.import_id, r.hash, said, s.inferred,
      i.settings, null, null, null, null, false, null
    from import_records r
    join import_chunks k using (import_id, chunk)
    join imports i on i.id = r.import_id
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    cross join lateral coalesce(s.folded, s.record) as said
    where r.customer_id = any (members) and r.line = r.leader_line and r.outcome in ('created', 'updated', 'unchanged')
      and not r.by_person and r.undone_at is null and (k.applied_sequence is not null or r.import_id = pending)
    union all
    select h.customer_id::text, h.sequence, 0, null, null, null, null, null, h.field, h.old, h.new, null, by_rule, null
    from field_history h
    cross join lateral is_by_rule(h.field, h.old, h.new, h.cause_user_id, h.cause_import_id, h.cause_merge_id) as by_rule
    where h.customer_id = any (members) and (h.cause_user_id is not null or by_rule) and h.withdrawn_at is null
      and h.field <> 'deleted_at'
    union all
    select m.survivor_id::text, m.sequence, 0, null, null, null, null, null, null, null, null,
      jsonb_build_object('id', m.id, 'survivor', m.survivor_id, 'loser', m.loser_id, 'choices', m.choices, 'further', coalesce((
        select jsonb_object_agg(list, entries) from (
          select 'phones' as list, jsonb_object_agg(phone, jsonb_build_object('label', label, 'merge', m.id)) as entries
          from customer_phones f where f.customer_id = m.loser_id and f.cause_import_id is null and f.cause_merge_id is null
          union all
          select 'emails', jsonb_object_agg(email, jsonb_build_object('label', label, 'merge', m.id)
            || case when is_shared then '{"shared": true}'::jsonb else '{}' end)
          from customer_emails f where f.customer_id = m.loser_id and f.cause_import_id is null and f.cause_merge_id is null
          union all
          select 'addresses', jsonb_object_agg(address, jsonb_build_object('label', label, 'merge', m.id))
          from customer_addresses f where f.customer_id = m.loser_id and f.cause_import_id is null and f.cause_merge_id is null
        ) by_hand where entries is not null), '{}')), false, null
    from merges m where m.loser_id = any (members) and m.survivor_id = any (members) and m.unmerged_at is null
    order by 2, 3, 1
  loop
    member := event.member;
    if event.sequence = -1 then
      customer := event.begun;
      continue when customer.id is null;
      shown := shown || jsonb_build_object(member, jsonb_build_object('customer', to_jsonb(customer),
        'origins', begun_origins(customer), 'phones', '{}'::jsonb, 'emails', '{}'::jsonb, 'addresses', '{}'::jsonb));
    elsif event.merge is not null then
      waiting := waiting || event.merge;
    elsif event.import_id is null then
      -- What people change, they change in what they see. Before anybody was merged into it, that is what it is by itself.
      continue when not shown ? member;
      shown := jsonb_set(shown, array[member], case when event.by_rule
        then fold_inference(shown -> member, event.new, event.sequence)
        else fold_change(shown -> member, event.field, event.old, event.new, event.sequence) end);
    else
      is_of_shown := event.record ->> 'id' = member and not coalesce(came -> member ? event.hash::text, false);
      side := case when is_of_shown then shown else own end -> member;
      side := coalesce(side, shown -> member);
      if side is null then
        shown := shown || jsonb_build_object(member, fold_record(
          null, member::uuid, event.record, event.inferred, event.settings, event.import_id, event.line));
      else
        news := news_of(event.record, event.inferred, side, customer_changes(
          jsonb_populate_record(null::customers, side -> 'customer'), event.record, event.inferred,
          policy_of_fold(event.settings, side -> 'origins')));
        above := member;
        while above is not null loop
          -- By itself a member hears all of it.
          shown := jsonb_set(shown, array[above], case when above = member and not own ? member
            then fold_record(shown -> above, above::uuid, event.record, event.inferred, event.settings, event.import_id, event.line)
            else fold_record(shown -> above, above::uuid, news -> 'record', news -> 'inferred', event.settings, event.import_id, event.line)
          end);
          above := parents ->> above;
        end loop;
        if own ? member then
          own := jsonb_set(own, array[member], case when is_of_shown
            -- What it shows is not all its own.
            then fold_record(own -> member, member::uuid, news -> 'record', news -> 'inferred', event.settings, event.import_id, event.line)
            else fold_record(own -> member, member::uuid, event.record, event.inferred, event.settings, event.import_id, event.line)
          end);
        end if;
      end if;
      came := came || jsonb_build_object(member, coalesce(came -> member, '{}') || jsonb_build_object(event.hash::text, true));
    end if;
    -- Merges whose two are there by now.
    later := '{}';
    foreach merge in array waiting loop
      if shown ? (merge ->> 'survivor') and shown ? (merge ->> 'loser') then
        above := merge ->> 'survivor';
        if not own ? above then
          own := own || jsonb_build_object(above, shown -> above);
        end if;
        side := shown -> (merge ->> 'loser');
        side := side || (select coalesce(jsonb_object_agg(key, value || (side -> key)), '{}') from jsonb_each(merge -> 'further'));
        while above is not null loop
          shown := jsonb_set(shown, array[above], fold_merge(shown -> above, side, merge -> 'choices', (merge ->> 'id')::uuid));
          above := parents ->> above;
        end loop;
        parents := parents || jsonb_build_object(merge ->> 'loser', merge ->> 'survivor');
      else
        later := later || merge;
      end if;
    end loop;
    waiting := later;
  end loop;
  customer_id := root;
  side := coalesce(shown -> root::text, '{}');
  folded := jsonb_populate_record(null::customers, nullif(side -> 'customer', 'null'));
  origins := coalesce(side -> 'origins', '{}');
  phones := coalesce(side -> 'phones', '{}');
  emails := coalesce(side -> 'emails', '{}');
  addresses := coalesce(side -> 'addresses', '{}');
  sides := shown || own;
  return next;
end
$$;
