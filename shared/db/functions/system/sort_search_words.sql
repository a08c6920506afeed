-- Sorts the words that wait beside the indexes of the search into them. PostgreSQL lets their owner alone do it. In
-- plpgsql, whose text does not depend on the indexes: they can be made anew.
create or replace function sort_search_words() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform gin_clean_pending_list('public.customers_search'::regclass);
  perform gin_clean_pending_list('public.customers_search_cjk'::regclass);
end
$$;
