import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * A company is all customers whose company's name has one key, whatever way it is written. Whoever writes customers notes
 * the names, in rows of their own that nobody waits for; these are added up in the two other tables, which pages read.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table company_changes (name text not null)
      with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
    -- A name as the index of the customers by company has it.
    create table company_names (name text primary key, company text not null);
    create index company_names_by_company on company_names (company);
    create table companies (key text primary key, name text not null, people integer not null, newest timestamptz not null,
      country_code text, domain text, owners text[] not null, statuses jsonb not null, next_follow_up date,
      search text not null);
    create index companies_by_name on companies (left(lower(name), 200), key);
    create index companies_by_people on companies (people, key);
    create index companies_by_newest on companies (newest, key);
    create index companies_search on companies using gin (search gin_trgm_ops);
    create index companies_search_cjk on companies using gin (cjk_grams(search));

    insert into company_changes (name)
    select distinct left(lower(company_primary), 200) from customers where company_primary is not null and deleted_at is null;

    create trigger companies_on_insert after insert on customers
      referencing new table as rows_now for each statement execute function note_companies();
    create trigger companies_on_update after update on customers
      referencing old table as rows_before new table as rows_now for each statement execute function note_companies();
    create trigger companies_on_delete after delete on customers
      referencing old table as rows_before for each statement execute function note_companies();
  `.execute(db)
}
