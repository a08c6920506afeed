import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table imports drop constraint imports_state_check;
    alter table imports add constraint imports_state_check check (state in
      ('planning', 'waiting', 'cleaning', 'resolving', 'applying', 'finishing', 'finished', 'failed', 'cancelled',
       'undoing', 'undone'));
    alter table imports add column undone_at timestamptz, add column undone_by uuid references users,
      add column swept_at timestamptz;
    alter table import_steps drop constraint import_steps_step_check;
    alter table import_steps add constraint import_steps_step_check
      check (step in ('plan', 'clean', 'resolve', 'apply', 'finish', 'undo'));

    -- Where the writes of a chunk stand among the changes that people made: both count on the history's sequence.
    alter table import_chunks add column applied_sequence bigint;
    -- Decided by a person, apart: the effect is that of the fixed row, or none.
    alter table import_records add column by_person boolean not null default false;
    -- Taken out again; or why an undo has left it.
    alter table import_records add column undone_at timestamptz, add column kept text;

    -- Keys that an undo could not give back at once, since another customer had them.
    create table undo_conflicts (
      import_id uuid not null references imports on delete cascade,
      customer_id uuid not null references customers on delete cascade,
      field text not null check (field in ('email', 'external_id')),
      wanted text not null,
      primary key (customer_id, field)
    );
  `.execute(db)
  await foldFunctions.execute(db)
}

export const foldFunctions = sql`
    -- A customer as an import's record makes it where there is none.
    create function new_customer(record jsonb, inferred jsonb) returns customers language sql stable parallel safe
    return jsonb_populate_record(null::customers,
      jsonb_build_object('customer_type', 'individual', 'status', 'lead', 'email_shared', false,
        'country_inferred', inferred ? 'country_code' and not record ? 'country_code', 'tags', '[]'::jsonb,
        'do_not_contact', false, 'extra', '{}'::jsonb) || inferred || record);

    -- A customer after one change by a person: of lists and custom fields only what that person put in or took out.
    create function replay_change(customer customers, field text, old jsonb, new jsonb) returns customers
    language sql stable parallel safe
    return (select jsonb_populate_record(customer, case field
      when 'tags' then jsonb_build_object('tags', to_jsonb(
        array(select tag from unnest((customer).tags) with ordinality as t (tag, place)
          where not (coalesce(old, '[]') ? tag and not coalesce(new, '[]') ? tag) order by place)
        || array(select tag from jsonb_array_elements_text(coalesce(new, '[]')) with ordinality as t (tag, place)
          where not coalesce(old, '[]') ? tag and tag <> all ((customer).tags) order by place)))
      when 'extra' then jsonb_build_object('extra',
        (customer).extra - array(select key from jsonb_object_keys(coalesce(old, '{}')) as key where not coalesce(new, '{}') ? key)
        || coalesce((select jsonb_object_agg(key, value) from jsonb_each(coalesce(new, '{}'))
          where value is distinct from coalesce(old, '{}') -> key), '{}'))
      else jsonb_build_object(field, new) end));

    -- What the imports that stand, and people, have made of a customer; its id is null when nothing of that is left. Imports
    -- come in the order in which they wrote; what people changed is changed on top of what there is.
    create function fold_customer(target uuid) returns customers language plpgsql stable as $$
    declare
      c customers;
      event record;
    begin
      select * into c from customers where id = target;
      if c.origin_import_id is null then
        -- Made by a person: the first value that each field had.
        c := (select jsonb_populate_record(c, coalesce(jsonb_object_agg(f.field, f.old), '{}')) from (
          select distinct on (h.field) h.field, h.old from field_history h
          where h.customer_id = target and h.field <> 'deleted_at' order by h.field, h.sequence) f);
      else
        c := null;
      end if;
      for event in
        select k.applied_sequence as sequence, r.line, r.import_id, coalesce(s.folded, s.record) as record, s.inferred,
          null::text as field, null::jsonb as old, null::jsonb as new
        from import_records r
        join import_chunks k using (import_id, chunk)
        join staged_records s on s.import_id = r.import_id and s.line = r.line
        where r.customer_id = target and r.line = r.leader_line and r.outcome in ('created', 'updated', 'unchanged')
          and not r.by_person and r.undone_at is null and k.applied_sequence is not null
        union all
        select h.sequence, 0, null, null, null, h.field, h.old, h.new from field_history h
        where h.customer_id = target and h.cause_user_id is not null and h.withdrawn_at is null and h.field <> 'deleted_at'
        order by 1, 2
      loop
        if event.import_id is null then
          if c.id is not null then c := replay_change(c, event.field, event.old, event.new); end if;
        elsif c.id is null then
          c := new_customer(event.record, event.inferred);
          c.id := target;
          c.origin_import_id := event.import_id;
          c.origin_line := event.line;
        else
          c := jsonb_populate_record(c, customer_changes(c, event.record, event.inferred));
        end if;
      end loop;
      return c;
    end $$;
`

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function fold_customer, replay_change, new_customer;
    drop table undo_conflicts;
    alter table import_records drop column kept, drop column undone_at, drop column by_person;
    alter table import_chunks drop column applied_sequence;
    delete from import_steps where step = 'undo';
    alter table import_steps drop constraint import_steps_step_check;
    alter table import_steps add constraint import_steps_step_check
      check (step in ('plan', 'clean', 'resolve', 'apply', 'finish'));
    alter table imports drop column undone_at, drop column undone_by, drop column swept_at;
    update imports set state = 'cancelled' where state in ('undoing', 'undone');
    alter table imports drop constraint imports_state_check;
    alter table imports add constraint imports_state_check check (state in
      ('planning', 'waiting', 'cleaning', 'resolving', 'applying', 'finishing', 'finished', 'failed', 'cancelled'));
  `.execute(db)
}
