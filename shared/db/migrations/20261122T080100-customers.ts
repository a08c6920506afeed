import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    -- The same text whatever its width, case and accents; what search and the comparison of names work on.
    create function fold_text(value text) returns text language sql immutable strict parallel safe
      return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)));

    -- Single characters and pairs of the scripts that are written without spaces. A trigram index can't answer for
    -- two Chinese characters; an index on these can.
    create function cjk_grams(value text) returns text[] language plpgsql immutable strict parallel safe as $$
    begin
      if value !~ '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]' then
        return '{}';
      end if;
      return (
        select array_agg(distinct gram)
        from regexp_matches(value, '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+', 'g') as run,
          generate_series(1, length(run[1])) as at,
          lateral (values (substr(run[1], at, 1)), (substr(run[1], at, 2))) as pair (gram)
      );
    end $$;

    -- The parts of a name, each once, in order: 'Li Wei' and 'Wei, LI' are the same.
    create function name_tokens(name text) returns text[] language sql immutable strict parallel safe
      return (
        select coalesce(array_agg(distinct token order by token), '{}')
        from regexp_split_to_table(public.fold_text(name), '[^[:alnum:]]+') as token
        where token <> ''
      );

    create function name_key(name text) returns text language sql immutable strict parallel safe
      return array_to_string(public.name_tokens(name), ' ');

    -- True only where no reading of the two names makes them one person's: both given, in the same script, and
    -- without a part in common. A name in Chinese and one in Latin letters can't be told apart by this.
    create function names_differ(one text, other text) returns boolean language sql immutable parallel safe
      return coalesce(
        public.name_key(one) <> '' and public.name_key(other) <> ''
        and not public.name_tokens(one) && public.name_tokens(other)
        and (public.fold_text(one) ~ '[a-z]') = (public.fold_text(other) ~ '[a-z]'),
        false
      );

    create sequence customers_versions;

    create table customers (
      id uuid primary key default uuidv7(),
      -- Grows with every write to any customer, so that a decision can tell whether the customers have changed since.
      version bigint not null default nextval('customers_versions'),
      external_id text,
      customer_type text not null default 'individual'
        check (customer_type in ('corporate', 'youtube_creator', 'individual')),
      display_name text,
      first_name text,
      last_name text,
      email text,
      -- An address such as info@ belongs to several people: it is no one's identity and need not be unique.
      email_shared boolean not null default false,
      phone text,
      company_primary text,
      position_primary text,
      profession text,
      status text not null default 'lead' check (status in ('lead', 'prospect', 'active', 'inactive', 'lost')),
      address_primary text,
      address_secondary text,
      city text,
      region text,
      postal_code text,
      country_code text check (country_code ~ '^[A-Z]{2}$'),
      -- True when nobody stated the country and a rule worked it out.
      country_inferred boolean not null default false,
      company_website text,
      youtube_handle text,
      youtube_channel_url text,
      youtube_subscribers bigint,
      linkedin_url text,
      facebook_url text,
      instagram_url text,
      x_url text,
      tags text[] not null default '{}',
      notes text,
      source text,
      owner text,
      do_not_contact boolean not null default false,
      next_follow_up date,
      extra jsonb not null default '{}' check (jsonb_typeof(extra) = 'object'),
      origin_import_id uuid,
      origin_line integer,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz,
      full_name text generated always as (
        coalesce(display_name, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''))
      ) stored,
      name_key text generated always as (
        name_key(coalesce(display_name, coalesce(first_name, '') || ' ' || coalesce(last_name, '')))
      ) stored,
      sort_name text generated always as (
        -- Cut, since an index entry has to fit on a page.
        left(lower(coalesce(display_name, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''),
          company_primary, email, youtube_handle, phone, '')), 200)
      ) stored,
      search text generated always as (
        ' ' || fold_text(
          coalesce(display_name, '') || ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' '
          || coalesce(company_primary, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' '
          || coalesce(youtube_handle, '') || ' ' || coalesce(city, '')
        )
      ) stored
    );

    create unique index customers_email on customers (email) where deleted_at is null and not email_shared;
    create unique index customers_external_id on customers (external_id) where deleted_at is null;
    create index customers_youtube_handle on customers (youtube_handle) where deleted_at is null;
    create index customers_youtube_channel_url on customers (youtube_channel_url) where deleted_at is null;
    create index customers_phone on customers (phone) where deleted_at is null;
    create index customers_origin on customers (origin_import_id, origin_line);
    create index customers_by_name on customers (sort_name, id) where deleted_at is null;
    create index customers_search on customers using gin (search gin_trgm_ops);
    create index customers_search_cjk on customers using gin (cjk_grams(search));

    -- Second and further phones and addresses; the primary ones stay in the row. They count in matching.
    create table customer_phones (
      customer_id uuid not null references customers on delete cascade,
      phone text not null,
      label text not null,
      cause_import_id uuid,
      primary key (customer_id, phone)
    );
    create index on customer_phones (phone);

    create table customer_addresses (
      customer_id uuid not null references customers on delete cascade,
      address text not null,
      label text not null,
      cause_import_id uuid
    );
    create unique index customer_addresses_once on customer_addresses (customer_id, md5(address));

    -- A custom field: what the key in customers.extra means and how its values are read.
    create table custom_fields (
      key text primary key,
      label text not null,
      kind text not null check (kind in ('text', 'number', 'date', 'boolean', 'choice')),
      choices text[] not null default '{}',
      created_at timestamptz not null default now()
    );

    -- One entry a changed field, append-only; a creation is the import and its line. The value of a field is the
    -- latest entry whose cause stands.
    create table field_history (
      sequence bigint generated always as identity primary key,
      customer_id uuid not null references customers on delete cascade,
      field text not null,
      old jsonb,
      new jsonb,
      cause_import_id uuid,
      cause_line integer,
      cause_user_id uuid references users,
      at timestamptz not null default now(),
      withdrawn_at timestamptz
    );
    create index on field_history (customer_id, sequence);
    create index on field_history (cause_import_id) where cause_import_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table field_history, custom_fields, customer_addresses, customer_phones, customers;
    drop sequence customers_versions;
    drop function names_differ, name_key, name_tokens, cjk_grams, fold_text;
  `.execute(db)
}
