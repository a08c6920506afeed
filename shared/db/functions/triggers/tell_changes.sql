-- Tells whoever listens at `changes` which rows a statement has changed, by their ids and versions alone: rights are checked
-- when somebody asks for the values. The arguments are the kind of the rows, the column with the id, and the version. More
-- than 40 rows are told as a star. A rollback tells nothing.
create or replace function tell_changes() returns trigger
language plpgsql volatile as $$
declare
  told text;
begin
  execute format($query$
    select case when count(*) > 40 then '*:0' else string_agg(row, ',') end
    from (select distinct %I || ':' || %s as row from rows_told where %1$I is not null limit 41) few$query$,
    tg_argv[1], tg_argv[2]) into told;
  if told is not null then perform pg_notify('changes', tg_argv[0] || ' ' || told); end if;
  return null;
end
$$;
