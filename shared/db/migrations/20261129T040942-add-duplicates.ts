import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Pairs of customers who may be the same one. The order of versions is the order of writing: those behind a version are
 * whoever was written since, and the list "last changed first" needs no other index.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    -- How far the search for duplicates has come, and by which weights it compares.
    create table duplicate_search (
      is_only boolean primary key default true check (is_only),
      -- Customers up to this version have their keys.
      keyed_version bigint not null default 0,
      -- Customers up to this version have been compared with all who were written before them.
      compared_version bigint not null default 0,
      -- The weights; null, and they are those that come with the product. Each new estimate has the next number.
      model jsonb,
      model_number integer not null default 0,
      -- How many customers there were when they were estimated.
      model_customers bigint not null default 0,
      -- Keys of so many customers that these were not compared by them.
      cut_keys bigint not null default 0,
      searched_at timestamptz
    );
    insert into duplicate_search default values;

    -- What customers are compared by: whoever shares a key is a candidate. A customer who is gone may have keys left,
    -- which the sweep removes: nobody who deletes customers waits for it.
    create table match_keys (
      key bigint not null,
      customer_id uuid not null,
      primary key (key, customer_id)
    );
    create index match_keys_customer on match_keys (customer_id);

    -- A pair stands once, the smaller id first. Like keys, it may outlive its customers until the sweep.
    create table duplicate_pairs (
      first_id uuid not null,
      second_id uuid not null,
      -- How likely they are the same customer, 0 to 1.
      probability real not null,
      zone text not null check (zone in ('same', 'ask')),
      reasons jsonb not null,
      -- Why a person has to say it, however likely it is.
      conflict text,
      state text not null default 'open' check (state in ('open', 'rejected')),
      postponed_at timestamptz,
      decided_by uuid references users,
      decided_at timestamptz,
      found_at timestamptz not null default now(),
      primary key (first_id, second_id),
      check (first_id < second_id)
    );
    create index duplicate_pairs_second on duplicate_pairs (second_id);
    create index duplicate_pairs_open on duplicate_pairs (postponed_at nulls first, probability desc, first_id, second_id)
      where state = 'open';

    drop index customers_by_change;
    create index customers_by_change on customers (version, id) where deleted_at is null;
  `.execute(db)
}
