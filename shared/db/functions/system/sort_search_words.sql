-- Sorts the words that wait beside the indexes of the search into them. PostgreSQL lets their owner alone do it.
create or replace function sort_search_words() returns void
language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  select gin_clean_pending_list('public.customers_search'::regclass);
  select gin_clean_pending_list('public.customers_search_cjk'::regclass);
end;
