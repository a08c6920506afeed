import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** The texts of the stored functions that these tables came with: there was nothing to rewrite yet. */
export const rewrites = {
  cjk_grams: 'f7cd322ecb496eef6a4d97e4fcf413c4a81efbe1eb697eb8165c2708e36dd90f',
  domain_repair: '8d59eca452591ca4081054efbc369eb2b970324770f3c544ca8aac1c8f35121a',
  fold_text: '5fd2d4db63bc4f09caffb587817c077ab3407aa6bb13739d72d54c060ac3996a',
  review_answer: '6ff4a538d86193a692128e7f5f22e8f39ae4e76932c8c7da08e272e9c003a0de',
  review_value: 'a2da627f7012b71f5a177d7e2d154263599a8a70c0d666add8abf61a6d9e431e',
  name_key: '3167cc229c18b373f9929bb8707ec2cbeceb0c510c31a2a4dd1276cd0f273d22',
  name_tokens: '3dac64da45a16128acc7fbbc83b222984042d28663e78d53da93d9bad080ab82',
  person_name: 'a7860ba83210f094464cb56ff6eac820467a701584443ebe21c2605c59735429',
}

export async function up(db: Database): Promise<void> {
  for (const subject of [users, customers, choices, imports, records, review]) await subject.execute(db)
}

const users = sql`
  create table users (
    id uuid primary key default uuidv7(),
    email text not null unique check (email = lower(email)),
    name text not null,
    role text not null check (role in ('viewer', 'editor', 'administrator')),
    password_hash text,
    created_at timestamptz not null default now(),
    disabled_at timestamptz
  );

  -- Only a hash of the token: who reads this table can't sign in with it.
  create table sessions (
    token_hash bytea primary key,
    user_id uuid not null references users on delete cascade,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index on sessions (user_id);
  create index on sessions (expires_at);

  create table sign_in_failures (
    email text not null,
    address text not null,
    at timestamptz not null default now()
  );
  create index on sign_in_failures (email, at);
  create index on sign_in_failures (address, at);
`

const customers = sql`
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
    -- Who put the customer in by hand; null where an import did.
    created_by uuid references users,
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
      left(lower(coalesce(person_name(display_name, first_name, last_name),
        company_primary, email, youtube_handle, phone, '')), 200)
    ) stored,
    search text generated always as (
      ' ' || fold_text(
        coalesce(display_name, '') || ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' '
        || coalesce(company_primary, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' '
        || coalesce(youtube_handle, '') || ' ' || coalesce(city, '')
        -- A Chinese, Japanese or Korean name is looked for as it is written: family name first, without a space.
        || case when first_name ~ '[\\u2e80-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff]'
          then ' ' || coalesce(last_name, '') || first_name else '' end
      )
    ) stored
  ) with (
    -- Counts and plans are quick while the table is known and tidy: seen to after 2 % of it has changed, not 20 %.
    autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02,
    autovacuum_analyze_scale_factor = 0.02
  );

  -- Keys, by which an import finds who is there already.
  create unique index customers_email on customers (email) where deleted_at is null and not email_shared;
  create unique index customers_external_id on customers (external_id) where deleted_at is null;
  create index customers_youtube_handle on customers (youtube_handle) where deleted_at is null;
  create index customers_youtube_channel_url on customers (youtube_channel_url) where deleted_at is null;
  create index customers_phone on customers (phone) where deleted_at is null;
  create index customers_shared_email on customers (email) where deleted_at is null and email_shared;
  create index customers_origin on customers (origin_import_id, origin_line);

  -- One for each way in which the list can be sorted; the id makes an order of equals. Those without a value are the
  -- last entries, where they are found by themselves.
  create index customers_by_name on customers (sort_name, id) where deleted_at is null;
  create index customers_by_company on customers (left(lower(company_primary), 200), id) where deleted_at is null;
  create index customers_by_country on customers (country_code, id) include (country_inferred) where deleted_at is null;
  create index customers_by_status on customers (status, id) where deleted_at is null;
  create index customers_by_creation on customers (created_at, id) where deleted_at is null;
  create index customers_by_change on customers (updated_at, id) where deleted_at is null;

  -- Every search reads the whole list of words that are not sorted in yet, so it is kept short.
  create index customers_search on customers using gin (search gin_trgm_ops) with (gin_pending_list_limit = 512);
  create index customers_search_cjk on customers using gin (cjk_grams(search)) with (gin_pending_list_limit = 512);

  -- Counts by type, status and country are read from this alone.
  create index customers_facets on customers (customer_type, status, country_code) where deleted_at is null;

  -- What filters find that no sort or key does; most of them hold few customers.
  create index customers_subscribers on customers (youtube_subscribers)
    where deleted_at is null and youtube_subscribers is not null;
  create index customers_without_email on customers (id) where deleted_at is null and email is null;
  create index customers_without_phone on customers (id) where deleted_at is null and phone is null;
  create index customers_deleted on customers (deleted_at) where deleted_at is not null;

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

  -- One entry a changed field, append-only; a creation is the import and its line. The value of a field is the latest
  -- entry whose cause stands.
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
`

/** What people have decided for the files to come, and about many rows at once. */
const choices = sql`
  -- A mapping that has run, one a source and header.
  create table mapping_memories (
    source_name text not null,
    fingerprint text not null,
    mapping jsonb not null,
    -- How the file had to be read, where a person said so.
    choices jsonb not null default '{}',
    by_person boolean not null,
    from_inbox boolean not null,
    file_name text not null,
    used_at timestamptz not null default now(),
    primary key (source_name, fingerprint)
  );
  create index on mapping_memories (fingerprint);

  -- What a person once decided about all rows that say the same: each domain after it is put right by itself.
  create table repair_rules (
    id uuid primary key default uuidv7(),
    kind text not null default 'mail-domain' check (kind = 'mail-domain'),
    wrong text not null,
    meant text not null,
    created_by uuid references users,
    created_at timestamptz not null default now(),
    removed_by uuid references users,
    removed_at timestamptz
  );
  create unique index repair_rules_standing on repair_rules (kind, wrong) where removed_at is null;

  -- One decision about many review rows: what it was about, and what it was.
  create table bulk_fixes (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('value', 'domain', 'ignore')),
    reason text not null,
    value text not null,
    becomes text,
    rows integer not null,
    rule_id uuid references repair_rules,
    created_by uuid references users,
    created_at timestamptz not null default now(),
    undone_at timestamptz
  );

  -- How files are imported that come under a prefix of the inbox, again and again.
  create table automatic_imports (
    id uuid primary key default uuidv7(),
    name text not null,
    -- Without the inbox/ in front; where several fit a file, the longest has it.
    prefix text not null unique check (prefix <> ''),
    policy text not null check (policy in ('strict', 'repair', 'keep')),
    settings jsonb not null default '{}',
    -- Whether each stops when everything is decided, for a person to check.
    preview boolean not null default false,
    -- While it is set, files under the prefix stay in the inbox.
    paused_at timestamptz,
    created_by uuid references users,
    created_at timestamptz not null default now()
  );
`

const imports = sql`
  create table imports (
    id uuid primary key,
    file_name text not null,
    via text not null check (via in ('browser', 'bucket', 'command-line', 'sample', 'review')),
    policy text not null check (policy in ('strict', 'repair', 'keep')),
    -- What a person chose: keys, mode, rules for fields, defaults. What is not named has its default.
    settings jsonb not null default '{}',
    state text not null default 'planning' check (state in
      ('planning', 'waiting', 'cleaning', 'resolving', 'applying', 'finishing', 'finished', 'failed', 'cancelled',
       'undoing', 'undone', 'ready')),
    -- Which automatic import it is one of.
    automatic_import_id uuid references automatic_imports on delete set null,
    -- A review row that a person has fixed goes down the same road as its file, as a small import of its own; rows that
    -- one decision has fixed, of one file, are one together.
    parent_id uuid references imports on delete cascade,
    bulk_fix_id uuid references bulk_fixes,

    -- The copy that everything reads, and its ETag: a range of any other object is refused.
    source_key text not null,
    source_etag text not null,
    source_bytes bigint not null,
    source_sha256 text,
    -- By what the file's source is known again.
    source_name text,
    -- Which object of the inbox it came from; the same version of it is taken in once.
    inbox_key text,
    inbox_version text,
    -- What the chunks are ranges of: the source itself, or a copy of it in UTF-8.
    data_key text,
    data_etag text,
    layout jsonb,
    -- What a person decided about how the file is read, against what was detected.
    choices jsonb,
    mapping jsonb,
    -- In what the columns differ from the last file of the source; and whether a person wants to see the columns before
    -- it goes on.
    drift jsonb,
    check_columns boolean not null default false,
    -- The rules that stood when the file was planned: what is read under them is the same at any time.
    repair_rules jsonb not null default '{}',
    records integer,
    customers_version bigint,

    -- Whether it stops when everything is decided, for a person to check, and what was decided then.
    preview boolean not null default false,
    previewed_outcomes jsonb,
    -- Whether it rests; and in which state it was when it was cancelled or failed.
    paused_at timestamptz,
    stopped_state text,
    error_code text,
    error_message text,
    created_by uuid references users,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    -- When whoever started it has last seen how it stands; until then they are told that it has ended.
    seen_at timestamptz,
    undone_at timestamptz,
    undone_by uuid references users,
    swept_at timestamptz,
    unique (inbox_key, inbox_version)
  );
  create index on imports (created_at desc);
  create index on imports (created_by, created_at desc) where created_by is not null;
  create index on imports (automatic_import_id, created_at desc) where automatic_import_id is not null;
  create index on imports (parent_id) where parent_id is not null;
  create index on imports (bulk_fix_id) where bulk_fix_id is not null;

  -- The ledger: a piece of the file, and what became of its records.
  create table import_chunks (
    import_id uuid not null references imports on delete cascade,
    chunk integer not null,
    byte_start bigint not null,
    byte_end bigint not null,
    first_line integer not null,
    records integer not null,
    outcomes jsonb,
    -- The outcomes that the records had when they were written, whatever people have made of the ones in review since.
    applied_outcomes jsonb,
    -- Where the writes stand among the changes that people made: both count on the history's sequence.
    applied_sequence bigint,
    -- Noted by whatever gives records their outcomes: who changes one past the product breaks the checksum.
    checksum text,
    primary key (import_id, chunk)
  );

  -- The work that an import owes. Whoever holds the claim may commit; the queue only says that there is work.
  create table import_steps (
    import_id uuid not null references imports on delete cascade,
    step text not null check (step in ('plan', 'clean', 'resolve', 'apply', 'finish', 'undo')),
    chunk integer not null default 0,
    state text not null default 'ready' check (state in ('ready', 'running', 'done')),
    attempt integer not null default 0,
    -- How often it met a bug, and how often its worker died; work that always does fails the import.
    failures integer not null default 0,
    deaths integer not null default 0,
    claim uuid,
    lease_until timestamptz,
    queued_at timestamptz not null default now(),
    -- What the work took, for the report.
    started_at timestamptz,
    finished_at timestamptz,
    primary key (import_id, step, chunk)
  );
  create index import_steps_owed on import_steps (queued_at) where state <> 'done';

  -- Jobs that a transaction wants and that the queue has not got yet.
  create table outbox (
    id bigint generated always as identity primary key,
    job text not null,
    job_id text not null,
    data jsonb not null,
    created_at timestamptz not null default now()
  );
`

const records = sql`
  -- Cleaned records on their way; swept when the import is old.
  create table staged_records (
    import_id uuid not null references imports on delete cascade,
    line integer not null,
    chunk integer not null,
    hash uuid not null,
    cells jsonb not null,
    verdict text check (verdict in ('review', 'blank')),
    reasons jsonb,
    record jsonb,
    inferred jsonb,
    notes jsonb,
    name text,
    name_key text generated always as (name_key(name)) stored,
    key_id uuid,
    key_external_id text,
    key_email text,
    key_youtube_handle text,
    key_youtube_channel_url text,
    key_phones text[] not null default '{}',
    -- On the first line of several that are one customer: what all of them together say.
    folded jsonb,
    -- Which record of which import a record says that it is.
    same_import_id uuid,
    same_line integer,
    same_hash uuid,
    primary key (import_id, line)
  );
  create index staged_records_same on staged_records (import_id) where same_import_id is not null;
  -- No query asks for what is inside these; without this, to take statistics of them takes longer than to decide.
  alter table staged_records
    alter cells set statistics 0, alter record set statistics 0, alter inferred set statistics 0,
    alter notes set statistics 0, alter reasons set statistics 0, alter folded set statistics 0;

  -- The ledger of records: each ends in one outcome, counted from here.
  create table import_records (
    import_id uuid not null references imports on delete cascade,
    line integer not null,
    chunk integer not null,
    hash uuid not null,
    outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank')),
    customer_id uuid,
    customer_version bigint,
    -- The first line of the file that is the same customer; the effect of all of them is its.
    leader_line integer not null,
    reasons jsonb,
    candidates uuid[],
    -- Decided by a person, apart: the effect is that of the fixed row, or none.
    by_person boolean not null default false,
    -- Taken out again; or why an undo has left it.
    undone_at timestamptz,
    kept text,
    primary key (import_id, line)
  );
  create index import_records_chunk on import_records (import_id, chunk);
  create index import_records_hash on import_records (hash) where customer_id is not null;
  create index import_records_customer on import_records (customer_id) where customer_id is not null;
  create index import_records_waiting on import_records (hash) where outcome in ('review', 'skipped');
  create index import_records_review on import_records (import_id, hash) where outcome = 'review';

  -- Keys that an undo could not give back at once, since another customer had them.
  create table undo_conflicts (
    import_id uuid not null references imports on delete cascade,
    customer_id uuid not null references customers on delete cascade,
    field text not null check (field in ('email', 'external_id')),
    wanted text not null,
    primary key (customer_id, field)
  );
`

const review = sql`
  -- Rows that wait for a person. The hash of the cells says that it is the same row again.
  create table review_rows (
    id uuid primary key default uuidv7(),
    hash uuid not null,
    import_id uuid not null references imports,
    line integer not null,
    columns jsonb not null,
    cells jsonb not null,
    reasons jsonb not null,
    -- A row with several reasons waits under its first.
    reason text not null generated always as (coalesce(reasons -> 0 ->> 'code', '')) stored,
    value text not null generated always as (review_value(reasons -> 0)) stored,
    answer text generated always as (review_answer(reasons -> 0)) stored,
    candidates uuid[] not null default '{}',
    state text not null default 'open' check (state in ('open', 'fixed', 'ignored')),
    fixed_cells jsonb,
    fix_import_id uuid references imports,
    bulk_fix_id uuid references bulk_fixes,
    customer_id uuid,
    created_at timestamptz not null default now(),
    closed_at timestamptz,
    closed_by uuid references users
  );
  create unique index review_rows_open on review_rows (hash) where state = 'open';
  create index review_rows_closed on review_rows (hash) where state <> 'open';
  create index review_rows_waiting on review_rows (reason, value, id) where state = 'open';
  create index on review_rows (import_id, line);
  create index on review_rows (fix_import_id, line) where fix_import_id is not null;
  create index on review_rows (bulk_fix_id) where bulk_fix_id is not null;
`
