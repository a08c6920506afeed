-- Deletes what the audit has kept for so many days, and says how many rows that were. The app may delete none of them by
-- itself, and by this nothing of the last thirty days.
create or replace function sweep_audit(keep_days integer) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  gone bigint;
begin
  delete from public.audit where at < now() - greatest(keep_days, 30) * interval '1 day';
  get diagnostics gone = row_count;
  return gone;
end
$$;
