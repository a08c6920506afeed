import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who put the customer in by hand; null where an import did.
    alter table customers add column created_by uuid references users;

    -- One for each way in which the list can be sorted; the id makes an order of equals. Those without a value are the
    -- last entries, where they are found by themselves.
    create index customers_by_company on customers (left(lower(company_primary), 200), id) where deleted_at is null;
    create index customers_by_country on customers (country_code, id) include (country_inferred) where deleted_at is null;
    create index customers_by_status on customers (status, id) where deleted_at is null;
    create index customers_by_creation on customers (created_at, id) where deleted_at is null;
    create index customers_by_change on customers (updated_at, id) where deleted_at is null;

    -- Counts by type, status and country are read from this alone.
    create index customers_facets on customers (customer_type, status, country_code) where deleted_at is null;

    -- What filters find that no sort or key does; most of them hold few customers.
    create index customers_subscribers on customers (youtube_subscribers)
      where deleted_at is null and youtube_subscribers is not null;
    create index customers_without_email on customers (id) where deleted_at is null and email is null;
    create index customers_without_phone on customers (id) where deleted_at is null and phone is null;
    create index customers_shared_email on customers (email) where deleted_at is null and email_shared;
    create index customers_deleted on customers (deleted_at) where deleted_at is not null;

    -- Every search reads the whole list of words that are not sorted in yet, so it is kept short.
    alter index customers_search set (gin_pending_list_limit = 512);
    alter index customers_search_cjk set (gin_pending_list_limit = 512);
    -- Counts and plans are quick while the table is known and tidy: seen to after 2 % of it has changed, not 20 %.
    alter table customers set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02,
      autovacuum_analyze_scale_factor = 0.02);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table customers reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor,
      autovacuum_analyze_scale_factor);
    alter index customers_search reset (gin_pending_list_limit);
    alter index customers_search_cjk reset (gin_pending_list_limit);
    drop index customers_deleted, customers_shared_email, customers_without_phone, customers_without_email, customers_subscribers,
      customers_facets;
    drop index customers_by_change, customers_by_creation, customers_by_status, customers_by_country, customers_by_company;
    alter table customers drop column created_by;
  `.execute(db)
}
