-- The schema as the migrations and the functions leave it. `npm run schema` writes this file: don't edit it.
-- What tables and columns are for is said in the migrations. Functions stand at the end, without their bodies.

create extension pg_trgm;
create extension unaccent;

create sequence customers_versions as bigint;

create table access_links (
  token_hash bytea not null,
  kind text not null,
  user_id uuid not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  replaced_at timestamp with time zone,
  constraint access_links_pkey primary key (token_hash),
  constraint access_links_created_by_fkey foreign key (created_by) references users(id) on delete set null,
  constraint access_links_user_id_fkey foreign key (user_id) references users(id) on delete cascade,
  constraint access_links_kind_check check (kind = any (array['invitation'::text, 'reset'::text]))
);
create index access_links_created_by_idx on access_links using btree (created_by);
create index access_links_user_id_idx on access_links using btree (user_id);

create table api_calls (
  subject text not null,
  used_until timestamp with time zone not null,
  constraint api_calls_pkey primary key (subject)
);

create table api_tokens (
  id uuid not null default uuidv7(),
  token_hash bytea not null,
  user_id uuid not null,
  name text not null,
  hint text not null,
  scopes text[] not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_tokens_pkey primary key (id),
  constraint api_tokens_token_hash_key unique (token_hash),
  constraint api_tokens_created_by_fkey foreign key (created_by) references users(id) on delete set null,
  constraint api_tokens_user_id_fkey foreign key (user_id) references users(id) on delete cascade,
  constraint api_tokens_scopes_check check (cardinality(scopes) > 0 and scopes <@ array['read'::text, 'write'::text, 'import'::text, 'admin'::text])
);
create index api_tokens_created_by_idx on api_tokens using btree (created_by);
create index api_tokens_user_id_idx on api_tokens using btree (user_id);

create table audit (
  id uuid not null default uuidv7(),
  at timestamp with time zone not null default now(),
  action text not null,
  result text not null,
  reason text,
  times integer not null default 1,
  actor text not null,
  user_id uuid,
  token_id uuid,
  subject uuid,
  route text,
  facts jsonb not null default '{}'::jsonb,
  address text,
  request_id text not null,
  constraint audit_pkey primary key (id),
  constraint audit_actor_check check (actor = any (array['user'::text, 'command'::text, 'system'::text, 'stranger'::text])),
  constraint audit_check check ((reason is not null) = (result = 'refused'::text)),
  constraint audit_facts_check check (jsonb_typeof(facts) = 'object'::text),
  constraint audit_result_check check (result = any (array['done'::text, 'refused'::text, 'broken-off'::text])),
  constraint audit_times_check check (times > 0)
);
create index audit_action_id_idx on audit using btree (action, id);
create index audit_at_idx on audit using btree (at);
create index audit_subject_idx on audit using btree (subject);
create index audit_user_id_id_idx on audit using btree (user_id, id);

create table automatic_imports (
  id uuid not null default uuidv7(),
  name text not null,
  prefix text not null,
  policy text not null,
  settings jsonb not null default '{}'::jsonb,
  preview boolean not null default false,
  paused_at timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint automatic_imports_pkey primary key (id),
  constraint automatic_imports_prefix_key unique (prefix),
  constraint automatic_imports_created_by_fkey foreign key (created_by) references users(id),
  constraint automatic_imports_policy_check check (policy = any (array['strict'::text, 'repair'::text, 'keep'::text])),
  constraint automatic_imports_prefix_check check (prefix <> ''::text)
);

create table bulk_edit_customers (
  bulk_edit_id uuid not null,
  customer_id uuid not null,
  version bigint not null,
  state text not null default 'planned'::text,
  why text,
  constraint bulk_edit_customers_pkey primary key (bulk_edit_id, customer_id),
  constraint bulk_edit_customers_bulk_edit_id_fkey foreign key (bulk_edit_id) references bulk_edits(id) on delete cascade,
  constraint bulk_edit_customers_state_check check (state = any (array['planned'::text, 'changed'::text, 'unchanged'::text, 'refused'::text, 'reverting'::text, 'reverted'::text, 'stays'::text])),
  constraint bulk_edit_customers_why_check check (why = any (array['gone'::text, 'deleted'::text, 'merged'::text, 'changed'::text, 'taken'::text, 'differs'::text]))
);
create index bulk_edit_customers_owed on bulk_edit_customers using btree (bulk_edit_id, customer_id) where state = any (array['planned'::text, 'reverting'::text]);
create trigger queued_on_update after update on bulk_edit_customers referencing old table as rows_before for each statement execute function queue_bulk_edits();

create table bulk_edits (
  id uuid not null default uuidv7(),
  action text not null,
  value jsonb,
  customers integer not null default 0,
  sequence bigint not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  undo_asked_by uuid,
  undo_asked_at timestamp with time zone,
  constraint bulk_edits_pkey primary key (id),
  constraint bulk_edits_created_by_fkey foreign key (created_by) references users(id),
  constraint bulk_edits_undo_asked_by_fkey foreign key (undo_asked_by) references users(id)
);

create table bulk_fixes (
  id uuid not null default uuidv7(),
  kind text not null,
  reason text not null,
  value text not null,
  becomes text,
  rows integer not null,
  rule_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  undone_at timestamp with time zone,
  constraint bulk_fixes_pkey primary key (id),
  constraint bulk_fixes_created_by_fkey foreign key (created_by) references users(id),
  constraint bulk_fixes_rule_id_fkey foreign key (rule_id) references repair_rules(id),
  constraint bulk_fixes_kind_check check (kind = any (array['value'::text, 'domain'::text, 'suggestion'::text, 'ignore'::text]))
);

create table bulk_merge_groups (
  bulk_merge_id uuid not null,
  "position" integer not null,
  members jsonb not null,
  state text not null default 'planned'::text,
  why jsonb,
  constraint bulk_merge_groups_pkey primary key (bulk_merge_id, "position"),
  constraint bulk_merge_groups_bulk_merge_id_fkey foreign key (bulk_merge_id) references bulk_merges(id) on delete cascade,
  constraint bulk_merge_groups_state_check check (state = any (array['planned'::text, 'merged'::text, 'refused'::text, 'unmerging'::text, 'unmerged'::text, 'stays'::text]))
);
create index bulk_merge_groups_owed on bulk_merge_groups using btree (bulk_merge_id, "position") where state = any (array['planned'::text, 'unmerging'::text]);
create trigger queued_on_update after update on bulk_merge_groups referencing old table as rows_before for each statement execute function queue_bulk_merges();

create table bulk_merges (
  id uuid not null default uuidv7(),
  at_least text not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  undo_asked_by uuid,
  undo_asked_at timestamp with time zone,
  constraint bulk_merges_pkey primary key (id),
  constraint bulk_merges_created_by_fkey foreign key (created_by) references users(id),
  constraint bulk_merges_undo_asked_by_fkey foreign key (undo_asked_by) references users(id)
);

create table companies (
  key text not null,
  name text not null,
  people integer not null,
  newest timestamp with time zone not null,
  country_code text,
  domain text,
  owners text[] not null,
  statuses jsonb not null,
  next_follow_up date,
  search text not null,
  constraint companies_pkey primary key (key)
);
create index companies_by_name on companies using btree ("left"(lower(name), 200), key);
create index companies_by_newest on companies using btree (newest, key);
create index companies_by_people on companies using btree (people, key);
create index companies_search on companies using gin (search gin_trgm_ops);
create index companies_search_cjk on companies using gin (cjk_grams(search));

create table company_changes (
  name text not null
);
alter table company_changes set (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);

create table company_names (
  name text not null,
  company text not null,
  constraint company_names_pkey primary key (name)
);
create index company_names_by_company on company_names using btree (company);

create table confirmations (
  subject text not null,
  code text not null,
  request_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint confirmations_pkey primary key (subject, code),
  constraint confirmations_code_check check (length(code) <= 100)
);
create index confirmations_created_at_idx on confirmations using btree (created_at);

create table counts (
  counted text not null,
  delta bigint not null
);
alter table counts set (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);

create table custom_fields (
  key text not null,
  label text not null,
  kind text not null,
  choices text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  id uuid not null default uuidv7(),
  place integer,
  earlier_names text[] not null default '{}'::text[],
  created_by uuid,
  created_import_id uuid,
  deleted_at timestamp with time zone,
  joined_into text,
  constraint custom_fields_pkey primary key (key),
  constraint custom_fields_id_key unique (id),
  constraint custom_fields_created_import_id_fkey foreign key (created_import_id) references imports(id) on delete set null,
  constraint custom_fields_joined_into_fkey foreign key (joined_into) references custom_fields(key),
  constraint custom_fields_kind_check check (kind = any (array['text'::text, 'number'::text, 'date'::text, 'boolean'::text, 'choice'::text]))
);

create table customer_addresses (
  customer_id uuid not null,
  address text not null,
  label text not null,
  cause_import_id uuid,
  cause_merge_id uuid,
  constraint customer_addresses_customer_id_fkey foreign key (customer_id) references customers(id) on delete cascade
);
create unique index customer_addresses_once on customer_addresses using btree (customer_id, md5(address));

create table customer_emails (
  customer_id uuid not null,
  email text not null,
  label text not null,
  cause_import_id uuid,
  cause_merge_id uuid,
  is_shared boolean not null default false,
  constraint customer_emails_pkey primary key (customer_id, email),
  constraint customer_emails_customer_id_fkey foreign key (customer_id) references customers(id) on delete cascade
);
create index customer_emails_email_idx on customer_emails using btree (email);
create index customer_emails_email_idx1 on customer_emails using gin (email gin_trgm_ops);

create table customer_phones (
  customer_id uuid not null,
  phone text not null,
  label text not null,
  cause_import_id uuid,
  cause_merge_id uuid,
  constraint customer_phones_pkey primary key (customer_id, phone),
  constraint customer_phones_customer_id_fkey foreign key (customer_id) references customers(id) on delete cascade
);
create index customer_phones_phone_idx on customer_phones using btree (phone);
create index customer_phones_phone_idx1 on customer_phones using gin (phone gin_trgm_ops);

create table customers (
  id uuid not null default uuidv7(),
  version bigint not null default nextval('customers_versions'::regclass),
  external_id text,
  customer_type text not null default 'individual'::text,
  display_name text,
  first_name text,
  last_name text,
  email text,
  email_shared boolean not null default false,
  phone text,
  company_primary text,
  position_primary text,
  profession text,
  status text not null default 'lead'::text,
  address_primary text,
  address_secondary text,
  city text,
  region text,
  postal_code text,
  country_code text,
  country_inferred boolean not null default false,
  company_website text,
  youtube_handle text,
  youtube_channel_url text,
  youtube_subscribers bigint,
  linkedin_url text,
  facebook_url text,
  instagram_url text,
  x_url text,
  tags text[] not null default '{}'::text[],
  notes text,
  source text,
  owner text,
  do_not_contact boolean not null default false,
  next_follow_up date,
  extra jsonb not null default '{}'::jsonb,
  origin_import_id uuid,
  origin_line integer,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  full_name text generated always as (coalesce(display_name, nullif(trim(both from (coalesce(first_name, ''::text) || ' '::text) || coalesce(last_name, ''::text)), ''::text))) stored,
  name_key text generated always as (name_key(coalesce(display_name, (coalesce(first_name, ''::text) || ' '::text) || coalesce(last_name, ''::text)))) stored,
  sort_name text generated always as ("left"(lower(coalesce(person_name(display_name, first_name, last_name), company_primary, email, youtube_handle, phone, ''::text)), 200)) stored,
  search text generated always as (' '::text || fold_text(((((((((((((((coalesce(display_name, ''::text) || ' '::text) || coalesce(first_name, ''::text)) || ' '::text) || coalesce(last_name, ''::text)) || ' '::text) || coalesce(company_primary, ''::text)) || ' '::text) || coalesce(email, ''::text)) || ' '::text) || coalesce(phone, ''::text)) || ' '::text) || coalesce(youtube_handle, ''::text)) || ' '::text) || coalesce(city, ''::text)) || case when first_name ~ '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]'::text then (' '::text || coalesce(last_name, ''::text)) || first_name else ''::text end)) stored,
  merged_into uuid,
  constraint customers_pkey primary key (id),
  constraint customers_created_by_fkey foreign key (created_by) references users(id),
  constraint customers_country_code_check check (country_code ~ '^[A-Z]{2}$'::text),
  constraint customers_customer_type_check check (customer_type = any (array['corporate'::text, 'youtube_creator'::text, 'individual'::text])),
  constraint customers_extra_check check (jsonb_typeof(extra) = 'object'::text),
  constraint customers_status_check check (status = any (array['lead'::text, 'prospect'::text, 'active'::text, 'inactive'::text, 'lost'::text]))
);
create index customers_by_change on customers using btree (version, id) where deleted_at is null;
create index customers_by_company on customers using btree ("left"(lower(company_primary), 200), id) where deleted_at is null;
create index customers_by_country on customers using btree (country_code, id) include (country_inferred) where deleted_at is null;
create index customers_by_creation on customers using btree (created_at, id) where deleted_at is null;
create index customers_by_name on customers using btree (sort_name, id) where deleted_at is null;
create index customers_by_status on customers using btree (status, id) where deleted_at is null;
create index customers_by_update on customers using btree (updated_at) where deleted_at is null;
create index customers_deleted on customers using btree (deleted_at) where deleted_at is not null;
create unique index customers_email on customers using btree (email) where deleted_at is null and not email_shared;
create unique index customers_external_id on customers using btree (external_id) where deleted_at is null;
create index customers_facets on customers using btree (customer_type, status, country_code) where deleted_at is null;
create index customers_filter_keys on customers using gin (filter_keys(tags, extra, do_not_contact, city, company_primary, position_primary, profession, region, postal_code, source, address_primary, address_secondary, company_website, linkedin_url, facebook_url, instagram_url, x_url, notes)) with (gin_pending_list_limit='1024');
create index customers_follow_up on customers using btree (next_follow_up) where deleted_at is null and next_follow_up is not null;
create index customers_follow_ups on customers using btree (lower(owner), next_follow_up, id) where next_follow_up is not null and owner is not null and deleted_at is null;
create index customers_origin on customers using btree (origin_import_id, origin_line);
create index customers_owner on customers using btree (lower(owner)) where deleted_at is null and owner is not null;
create index customers_phone on customers using btree (phone) where deleted_at is null;
create index customers_search on customers using gin (search gin_trgm_ops) with (gin_pending_list_limit='4096');
create index customers_search_cjk on customers using gin (cjk_grams(search)) with (gin_pending_list_limit='1024');
create index customers_shared_email on customers using btree (email) where deleted_at is null and email_shared;
create index customers_subscribers on customers using btree (youtube_subscribers) where deleted_at is null and youtube_subscribers is not null;
create index customers_unread_phones on customers using gin (unread_phones(extra) gin_trgm_ops) where unread_phones(extra) is not null;
create index customers_without_email on customers using btree (id) where deleted_at is null and email is null;
create index customers_without_phone on customers using btree (id) where deleted_at is null and phone is null;
create index customers_youtube_channel_url on customers using btree (youtube_channel_url) where deleted_at is null;
create index customers_youtube_handle on customers using btree (youtube_handle) where deleted_at is null;
alter table customers set (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_insert_scale_factor=0.02, autovacuum_analyze_scale_factor=0.02);
create trigger companies_on_delete after delete on customers referencing old table as rows_before for each statement execute function note_companies();
create trigger companies_on_insert after insert on customers referencing new table as rows_now for each statement execute function note_companies();
create trigger companies_on_update after update on customers referencing old table as rows_before new table as rows_now for each statement execute function note_companies();
create trigger counted_on_delete after delete on customers referencing old table as rows_before for each statement execute function count_customers();
create trigger counted_on_insert after insert on customers referencing new table as rows_now for each statement execute function count_customers();
create trigger counted_on_update after update on customers referencing old table as rows_before new table as rows_now for each statement execute function count_customers();
create trigger queued_on_delete after delete on customers referencing old table as rows_before for each statement execute function queue_customers();
create trigger queued_on_insert after insert on customers referencing new table as rows_now for each statement execute function queue_customers();
create trigger queued_on_update after update on customers referencing old table as rows_before new table as rows_now for each statement execute function queue_customers();
create trigger told_on_delete after delete on customers referencing old table as rows_told for each statement execute function tell_changes('customers', 'id', 'version + 1');
create trigger told_on_insert after insert on customers referencing new table as rows_told for each statement execute function tell_changes('customers', 'id', 'version');
create trigger told_on_update after update on customers referencing new table as rows_told for each statement execute function tell_changes('customers', 'id', 'version');

create table customers_turn (
  is_only boolean not null default true,
  turn bigint not null default 1,
  import_id uuid,
  constraint customers_turn_pkey primary key (is_only),
  constraint customers_turn_is_only_check check (is_only)
);

create table default_views (
  user_id uuid not null,
  view_id uuid not null,
  constraint default_views_pkey primary key (user_id),
  constraint default_views_user_id_fkey foreign key (user_id) references users(id) on delete cascade,
  constraint default_views_view_id_fkey foreign key (view_id) references views(id) on delete cascade
);
create index default_views_by_view on default_views using btree (view_id);

create table duplicate_pairs (
  first_id uuid not null,
  second_id uuid not null,
  probability real not null,
  zone text not null,
  reasons jsonb not null,
  conflict text,
  state text not null default 'open'::text,
  postponed_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  found_at timestamp with time zone not null default now(),
  constraint duplicate_pairs_pkey primary key (first_id, second_id),
  constraint duplicate_pairs_decided_by_fkey foreign key (decided_by) references users(id),
  constraint duplicate_pairs_check check (first_id < second_id),
  constraint duplicate_pairs_state_check check (state = any (array['open'::text, 'rejected'::text])),
  constraint duplicate_pairs_zone_check check (zone = any (array['same'::text, 'ask'::text]))
);
create index duplicate_pairs_open on duplicate_pairs using btree (postponed_at nulls first, probability desc, first_id, second_id) where state = 'open'::text;
create index duplicate_pairs_second on duplicate_pairs using btree (second_id);

create table duplicate_search (
  is_only boolean not null default true,
  keyed_version bigint not null default 0,
  compared_version bigint not null default 0,
  model jsonb,
  model_number integer not null default 0,
  model_customers bigint not null default 0,
  cut_keys bigint not null default 0,
  searched_at timestamp with time zone,
  constraint duplicate_search_pkey primary key (is_only),
  constraint duplicate_search_is_only_check check (is_only)
);

create table erased_keys (
  hash bytea not null,
  erasure_id uuid not null,
  constraint erased_keys_pkey primary key (hash, erasure_id),
  constraint erased_keys_erasure_id_fkey foreign key (erasure_id) references erasures(id) on delete cascade
);
create index erased_keys_erasure_id_idx on erased_keys using btree (erasure_id);

create table erased_records (
  import_id uuid not null,
  line integer not null,
  erasure_id uuid not null,
  blanked_at timestamp with time zone,
  constraint erased_records_pkey primary key (import_id, line),
  constraint erased_records_erasure_id_fkey foreign key (erasure_id) references erasures(id) on delete cascade,
  constraint erased_records_import_id_fkey foreign key (import_id) references imports(id) on delete cascade
);
create index erased_records_erasure_id_idx on erased_records using btree (erasure_id);
create index erased_records_import_id_idx on erased_records using btree (import_id) where blanked_at is null;

create table erasure_key (
  is_only boolean not null default true,
  inner_pad bytea not null,
  outer_pad bytea not null,
  constraint erasure_key_pkey primary key (is_only),
  constraint erasure_key_inner_pad_check check (length(inner_pad) = 64),
  constraint erasure_key_is_only_check check (is_only),
  constraint erasure_key_outer_pad_check check (length(outer_pad) = 64)
);

create table erasures (
  id uuid not null default uuidv7(),
  asked_by uuid,
  asked_at timestamp with time zone not null default now(),
  counts jsonb not null default '{}'::jsonb,
  stored_at timestamp with time zone,
  searched_at timestamp with time zone,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lift_stored_at timestamp with time zone,
  constraint erasures_pkey primary key (id),
  constraint erasures_asked_by_fkey foreign key (asked_by) references users(id),
  constraint erasures_lifted_by_fkey foreign key (lifted_by) references users(id),
  constraint erasures_counts_check check (jsonb_typeof(counts) = 'object'::text)
);
create index erasures_id_idx on erasures using btree (id) where stored_at is null or searched_at is null or lifted_at is not null and lift_stored_at is null;

create table field_history (
  sequence bigint not null generated always as identity,
  customer_id uuid not null,
  field text not null,
  old jsonb,
  new jsonb,
  cause_import_id uuid,
  cause_line integer,
  cause_user_id uuid,
  at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  cause_merge_id uuid,
  cause_bulk_edit_id uuid,
  constraint field_history_pkey primary key (sequence),
  constraint field_history_cause_user_id_fkey foreign key (cause_user_id) references users(id),
  constraint field_history_customer_id_fkey foreign key (customer_id) references customers(id) on delete cascade
);
create index field_history_cause_import_id_idx on field_history using btree (cause_import_id) where cause_import_id is not null;
create index field_history_customer_id_sequence_idx on field_history using btree (customer_id, sequence);

create table idempotency_keys (
  subject text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  body text,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_keys_pkey primary key (subject, key)
);
create index idempotency_keys_created_at_idx on idempotency_keys using btree (created_at);

create table import_chunks (
  import_id uuid not null,
  chunk integer not null,
  byte_start bigint not null,
  byte_end bigint not null,
  first_line integer not null,
  records integer not null,
  outcomes jsonb,
  applied_outcomes jsonb,
  applied_sequence bigint,
  checksum text,
  unread jsonb not null default '{}'::jsonb,
  constraint import_chunks_pkey primary key (import_id, chunk),
  constraint import_chunks_import_id_fkey foreign key (import_id) references imports(id) on delete cascade
);
create trigger counted_on_delete after delete on import_chunks referencing old table as rows_before for each statement execute function count_review_chunks();
create trigger counted_on_insert after insert on import_chunks referencing new table as rows_now for each statement execute function count_review_chunks();
create trigger counted_on_update after update on import_chunks referencing old table as rows_before new table as rows_now for each statement execute function count_review_chunks();

create table import_records (
  import_id uuid not null,
  line integer not null,
  chunk integer not null,
  hash uuid not null,
  outcome text not null,
  customer_id uuid,
  customer_version bigint,
  leader_line integer not null,
  reasons jsonb,
  candidates uuid[],
  by_person boolean not null default false,
  undone_at timestamp with time zone,
  kept text,
  constraint import_records_pkey primary key (import_id, line),
  constraint import_records_import_id_fkey foreign key (import_id) references imports(id) on delete cascade,
  constraint import_records_outcome_check check (outcome = any (array['created'::text, 'updated'::text, 'unchanged'::text, 'merged'::text, 'review'::text, 'skipped'::text, 'blank'::text]))
);
create index import_records_by_person on import_records using btree (hash) where by_person;
create index import_records_chunk on import_records using btree (import_id, chunk);
create index import_records_customer on import_records using btree (customer_id) where customer_id is not null;
create index import_records_hash on import_records using btree (hash) where customer_id is not null;
create index import_records_kept on import_records using btree (import_id) where kept is not null;
create index import_records_review on import_records using btree (import_id, hash) where outcome = 'review'::text;
create index import_records_waiting on import_records using btree (hash) where outcome = any (array['review'::text, 'skipped'::text]);
alter table import_records alter column import_id set statistics 0;
create trigger counted_on_delete after delete on import_records referencing old table as rows_before for each statement execute function count_review_records();
create trigger counted_on_insert after insert on import_records referencing new table as rows_now for each statement execute function count_review_records();
create trigger counted_on_update after update on import_records referencing old table as rows_before new table as rows_now for each statement execute function count_review_records();

create table import_steps (
  import_id uuid not null,
  step text not null,
  chunk integer not null default 0,
  state text not null default 'ready'::text,
  attempt integer not null default 0,
  failures integer not null default 0,
  deaths integer not null default 0,
  claim uuid,
  lease_until timestamp with time zone,
  queued_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint import_steps_pkey primary key (import_id, step, chunk),
  constraint import_steps_import_id_fkey foreign key (import_id) references imports(id) on delete cascade,
  constraint import_steps_state_check check (state = any (array['ready'::text, 'running'::text, 'done'::text])),
  constraint import_steps_step_check check (step = any (array['plan'::text, 'clean'::text, 'resolve'::text, 'apply'::text, 'finish'::text, 'undo'::text]))
);
create index import_steps_owed on import_steps using btree (queued_at) where state <> 'done'::text;
create trigger told_on_update after update on import_steps referencing new table as rows_told for each statement execute function tell_changes('imports', 'import_id', '0');

create table imports (
  id uuid not null,
  file_name text not null,
  via text not null,
  policy text not null,
  settings jsonb not null default '{}'::jsonb,
  state text not null default 'planning'::text,
  automatic_import_id uuid,
  parent_id uuid,
  bulk_fix_id uuid,
  source_key text not null,
  source_etag text not null,
  source_bytes bigint not null,
  source_sha256 text,
  source_name text,
  inbox_key text,
  inbox_version text,
  data_key text,
  data_etag text,
  layout jsonb,
  choices jsonb,
  mapping jsonb,
  drift jsonb,
  check_columns boolean not null default false,
  repair_rules jsonb not null default '{}'::jsonb,
  records integer,
  preview boolean not null default false,
  previewed_outcomes jsonb,
  paused_at timestamp with time zone,
  stopped_state text,
  error_code text,
  error_message text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  seen_at timestamp with time zone,
  undone_at timestamp with time zone,
  undone_by uuid,
  swept_at timestamp with time zone,
  error_text jsonb,
  customers_turn bigint,
  blanked_sha256 text,
  is_source_copy boolean not null default false,
  constraint imports_pkey primary key (id),
  constraint imports_inbox_key_inbox_version_key unique (inbox_key, inbox_version),
  constraint imports_automatic_import_id_fkey foreign key (automatic_import_id) references automatic_imports(id) on delete set null,
  constraint imports_bulk_fix_id_fkey foreign key (bulk_fix_id) references bulk_fixes(id),
  constraint imports_created_by_fkey foreign key (created_by) references users(id),
  constraint imports_parent_id_fkey foreign key (parent_id) references imports(id) on delete cascade,
  constraint imports_undone_by_fkey foreign key (undone_by) references users(id),
  constraint imports_policy_check check (policy = any (array['strict'::text, 'repair'::text, 'keep'::text])),
  constraint imports_state_check check (state = any (array['planning'::text, 'waiting'::text, 'cleaning'::text, 'resolving'::text, 'applying'::text, 'finishing'::text, 'finished'::text, 'failed'::text, 'cancelled'::text, 'undoing'::text, 'undone'::text, 'ready'::text])),
  constraint imports_via_check check (via = any (array['api'::text, 'browser'::text, 'bucket'::text, 'command-line'::text, 'sample'::text, 'review'::text]))
);
create index imports_automatic_import_id_created_at_idx on imports using btree (automatic_import_id, created_at desc) where automatic_import_id is not null;
create index imports_bulk_fix_id_idx on imports using btree (bulk_fix_id) where bulk_fix_id is not null;
create index imports_created_at_idx on imports using btree (created_at desc);
create index imports_created_by_created_at_idx on imports using btree (created_by, created_at desc) where created_by is not null;
create index imports_not_over on imports using btree (created_by) where parent_id is null and finished_at is null;
create index imports_of_late on imports using btree (created_by, coalesce(finished_at, created_at)) where parent_id is null;
create index imports_parent_id_idx on imports using btree (parent_id) where parent_id is not null;
create trigger told_on_insert after insert on imports referencing new table as rows_told for each statement execute function tell_changes('imports', 'id', '0');
create trigger told_on_update after update on imports referencing new table as rows_told for each statement execute function tell_changes('imports', 'id', '0');

create table known_browsers (
  user_id uuid not null,
  token_hash bytea not null,
  seen_at timestamp with time zone not null default now(),
  constraint known_browsers_pkey primary key (user_id, token_hash),
  constraint known_browsers_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);

create table known_networks (
  user_id uuid not null,
  network text not null,
  seen_at timestamp with time zone not null default now(),
  constraint known_networks_pkey primary key (user_id, network),
  constraint known_networks_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);

create table mapping_memories (
  source_name text not null,
  fingerprint text not null,
  mapping jsonb not null,
  choices jsonb not null default '{}'::jsonb,
  by_person boolean not null,
  from_inbox boolean not null,
  file_name text not null,
  used_at timestamp with time zone not null default now(),
  constraint mapping_memories_pkey primary key (source_name, fingerprint)
);
create index mapping_memories_fingerprint_idx on mapping_memories using btree (fingerprint);

create table match_keys (
  key bigint not null,
  customer_id uuid not null,
  constraint match_keys_pkey primary key (key, customer_id)
);

create table merged_keys (
  survivor_id uuid not null,
  customer_id uuid not null,
  key text not null,
  value text not null,
  name_key text not null,
  sequence bigint not null,
  constraint merged_keys_pkey primary key (customer_id, key, value),
  constraint merged_keys_key_check check (key = any (array['id'::text, 'external_id'::text, 'email'::text, 'youtube_handle'::text, 'youtube_channel_url'::text, 'phone'::text]))
);
create index merged_keys_survivor on merged_keys using btree (survivor_id);
create index merged_keys_value on merged_keys using btree (value, key);

create table merges (
  id uuid not null default uuidv7(),
  survivor_id uuid not null,
  loser_id uuid not null,
  choices text[] not null default '{}'::text[],
  sequence bigint not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  unmerged_at timestamp with time zone,
  unmerged_by uuid,
  bulk_merge_id uuid,
  constraint merges_pkey primary key (id),
  constraint merges_created_by_fkey foreign key (created_by) references users(id),
  constraint merges_unmerged_by_fkey foreign key (unmerged_by) references users(id),
  constraint merges_check check (survivor_id <> loser_id)
);
create index merges_bulk on merges using btree (bulk_merge_id) where bulk_merge_id is not null;
create index merges_loser on merges using btree (loser_id);
create unique index merges_standing on merges using btree (loser_id) where unmerged_at is null;
create index merges_survivor on merges using btree (survivor_id);

create table network_rules (
  caller text not null,
  networks text[] not null,
  updated_by uuid,
  updated_at timestamp with time zone not null default now(),
  constraint network_rules_pkey primary key (caller),
  constraint network_rules_updated_by_fkey foreign key (updated_by) references users(id) on delete set null,
  constraint network_rules_caller_check check (caller = any (array['people'::text, 'api'::text, 'events'::text])),
  constraint network_rules_networks_check check (cardinality(networks) >= 1 and cardinality(networks) <= 100)
);

create table note_mentions (
  note_id uuid not null,
  user_id uuid not null,
  written text not null,
  seen_at timestamp with time zone,
  constraint note_mentions_pkey primary key (note_id, user_id),
  constraint note_mentions_note_id_fkey foreign key (note_id) references notes(id) on delete cascade,
  constraint note_mentions_user_id_fkey foreign key (user_id) references users(id)
);
create index note_mentions_unseen on note_mentions using btree (user_id, note_id desc) where seen_at is null;

create table notes (
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  author_id uuid,
  text text not null,
  created_at timestamp with time zone not null default now(),
  edited_at timestamp with time zone,
  deleted_at timestamp with time zone,
  constraint notes_pkey primary key (id),
  constraint notes_author_id_fkey foreign key (author_id) references users(id),
  constraint notes_text_check check (char_length(text) >= 1 and char_length(text) <= 5000)
);
create index notes_customer on notes using btree (customer_id, id desc);
create trigger told_on_insert after insert on notes referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');
create trigger told_on_update after update on notes referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');

create table outbox (
  id bigint not null generated always as identity,
  job text not null,
  job_id text not null,
  data jsonb not null,
  created_at timestamp with time zone not null default now(),
  trace text,
  constraint outbox_pkey primary key (id),
  constraint outbox_trace_check check (length(trace) <= 64)
);

create table passkey_challenges (
  challenge_hash bytea not null,
  user_id uuid,
  expires_at timestamp with time zone not null,
  constraint passkey_challenges_pkey primary key (challenge_hash),
  constraint passkey_challenges_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);
create index passkey_challenges_user_id_idx on passkey_challenges using btree (user_id);

create table passkeys (
  id uuid not null default uuidv7(),
  user_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  created_at timestamp with time zone not null default now(),
  used_at timestamp with time zone,
  constraint passkeys_pkey primary key (id),
  constraint passkeys_credential_id_key unique (credential_id),
  constraint passkeys_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);
create index passkeys_user_id_idx on passkeys using btree (user_id);

create table prepared_customers (
  customer_id uuid not null,
  keys bigint[] not null,
  prepared text not null,
  constraint prepared_customers_pkey primary key (customer_id)
);

create table provider_accounts (
  issuer text not null,
  subject text not null,
  user_id uuid not null,
  provider text not null,
  created_at timestamp with time zone not null default now(),
  used_at timestamp with time zone not null default now(),
  constraint provider_accounts_pkey primary key (issuer, subject),
  constraint provider_accounts_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);
create index provider_accounts_user_id_idx on provider_accounts using btree (user_id);

create table provider_requests (
  token_hash bytea not null,
  provider text not null,
  state text not null,
  nonce text,
  verifier text,
  redirect_uri text not null,
  is_again boolean not null,
  next text not null,
  expires_at timestamp with time zone not null,
  person jsonb,
  constraint provider_requests_pkey primary key (token_hash)
);
create unique index provider_requests_state_idx on provider_requests using btree (provider, state);

create table recovery_codes (
  user_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_codes_pkey primary key (user_id, code_hash),
  constraint recovery_codes_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);

create table repair_rules (
  id uuid not null default uuidv7(),
  kind text not null default 'mail-domain'::text,
  wrong text not null,
  meant text not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  removed_by uuid,
  removed_at timestamp with time zone,
  constraint repair_rules_pkey primary key (id),
  constraint repair_rules_created_by_fkey foreign key (created_by) references users(id),
  constraint repair_rules_removed_by_fkey foreign key (removed_by) references users(id),
  constraint repair_rules_kind_check check (kind = 'mail-domain'::text)
);
create unique index repair_rules_standing on repair_rules using btree (kind, wrong) where removed_at is null;

create table review_changes (
  scope uuid not null,
  reason text not null,
  value text not null,
  delta bigint not null
);
alter table review_changes set (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);

create table review_groups (
  scope uuid not null,
  reason text not null,
  value text not null,
  records bigint not null,
  constraint review_groups_pkey primary key (scope, reason, value)
);
create index review_groups_by_size on review_groups using btree (scope, reason, (- records), value);

create table review_reasons (
  scope uuid not null,
  reason text not null,
  records bigint not null,
  groups bigint not null,
  constraint review_reasons_pkey primary key (scope, reason)
);

create table review_rows (
  id uuid not null default uuidv7(),
  hash uuid not null,
  import_id uuid not null,
  line integer not null,
  columns jsonb not null,
  cells jsonb not null,
  reasons jsonb not null,
  reason text not null generated always as (coalesce((reasons -> 0) ->> 'code'::text, ''::text)) stored,
  value text not null generated always as (review_value(reasons -> 0)) stored,
  answer text generated always as (review_answer(reasons -> 0)) stored,
  candidates uuid[] not null default '{}'::uuid[],
  state text not null default 'open'::text,
  fixed_cells jsonb,
  fix_import_id uuid,
  bulk_fix_id uuid,
  customer_id uuid,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  closed_by uuid,
  constraint review_rows_pkey primary key (id),
  constraint review_rows_bulk_fix_id_fkey foreign key (bulk_fix_id) references bulk_fixes(id),
  constraint review_rows_closed_by_fkey foreign key (closed_by) references users(id),
  constraint review_rows_fix_import_id_fkey foreign key (fix_import_id) references imports(id),
  constraint review_rows_import_id_fkey foreign key (import_id) references imports(id),
  constraint review_rows_state_check check (state = any (array['open'::text, 'fixed'::text, 'ignored'::text]))
);
create index review_rows_bulk_fix_id_idx on review_rows using btree (bulk_fix_id) where bulk_fix_id is not null;
create index review_rows_closed on review_rows using btree (hash) where state <> 'open'::text;
create index review_rows_fix_import_id_line_idx on review_rows using btree (fix_import_id, line) where fix_import_id is not null;
create index review_rows_import on review_rows using btree (import_id, line) include (state);
create index review_rows_in_order on review_rows using btree (id) where state = 'open'::text;
create index review_rows_of_reason on review_rows using btree (reason, id) where state = 'open'::text;
create unique index review_rows_open on review_rows using btree (hash) where state = 'open'::text;
create index review_rows_waiting on review_rows using btree (reason, value, id) where state = 'open'::text;
create trigger counted_on_delete after delete on review_rows referencing old table as rows_before for each statement execute function count_review_rows();
create trigger counted_on_insert after insert on review_rows referencing new table as rows_now for each statement execute function count_review_rows();
create trigger counted_on_update after update on review_rows referencing old table as rows_before new table as rows_now for each statement execute function count_review_rows();

create table saml_assertions (
  issuer text not null,
  id text not null,
  expires_at timestamp with time zone not null,
  constraint saml_assertions_pkey primary key (issuer, id)
);
create index saml_assertions_expires_at_idx on saml_assertions using btree (expires_at);

create table scheduled_work (
  name text not null,
  every_ms integer not null,
  next_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  took_ms integer,
  failed boolean not null default false,
  succeeded_at timestamp with time zone,
  wanted_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint scheduled_work_pkey primary key (name),
  constraint scheduled_work_every_ms_check check (every_ms > 0)
);

create table schema_functions (
  name text not null,
  signature text not null,
  hash text not null,
  constraint schema_functions_pkey primary key (name)
);

create table schema_migrations (
  name text not null,
  at timestamp with time zone not null default now(),
  constraint schema_migrations_pkey primary key (name)
);

create table sessions (
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  browser text not null default ''::text,
  address text not null default ''::text,
  confirmed_at timestamp with time zone not null default now(),
  provider text,
  has_second_factor boolean not null default false,
  constraint sessions_pkey primary key (token_hash),
  constraint sessions_id_key unique (id),
  constraint sessions_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);
create index sessions_expires_at_idx on sessions using btree (expires_at);
create index sessions_user_id_idx on sessions using btree (user_id);

create table sign_in_rules (
  is_only boolean not null default true,
  needs_second_factor boolean not null,
  updated_by uuid,
  updated_at timestamp with time zone not null default now(),
  constraint sign_in_rules_pkey primary key (is_only),
  constraint sign_in_rules_updated_by_fkey foreign key (updated_by) references users(id) on delete set null,
  constraint sign_in_rules_is_only_check check (is_only)
);

create table sign_in_tries (
  subject text not null,
  used_until timestamp with time zone not null,
  constraint sign_in_tries_pkey primary key (subject)
);
create index sign_in_tries_used_until_idx on sign_in_tries using btree (used_until);

create table staged_records (
  import_id uuid not null,
  line integer not null,
  chunk integer not null,
  hash uuid not null,
  listed_cells jsonb,
  verdict text,
  reasons jsonb,
  other jsonb,
  inferred_other jsonb,
  key_id uuid,
  further_phones text[],
  folded jsonb,
  same_import_id uuid,
  same_line integer,
  same_hash uuid,
  further_emails text[],
  written_cells text,
  inferred_type text,
  email_shared boolean,
  is_keyless boolean,
  external_id text,
  customer_type text,
  display_name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  company_primary text,
  position_primary text,
  profession text,
  status text,
  address_primary text,
  address_secondary text,
  city text,
  region text,
  postal_code text,
  country_code text,
  company_website text,
  youtube_handle text,
  youtube_channel_url text,
  linkedin_url text,
  facebook_url text,
  instagram_url text,
  x_url text,
  notes text,
  source text,
  owner text,
  cells jsonb generated always as (coalesce(listed_cells, written_cells::jsonb, '[]'::jsonb)) virtual,
  record jsonb generated always as (json_object('external_id' : external_id, 'customer_type' : customer_type, 'display_name' : display_name, 'first_name' : first_name, 'last_name' : last_name, 'email' : email, 'phone' : phone, 'company_primary' : company_primary, 'position_primary' : position_primary, 'profession' : profession, 'status' : status, 'address_primary' : address_primary, 'address_secondary' : address_secondary, 'city' : city, 'region' : region, 'postal_code' : postal_code, 'country_code' : country_code, 'company_website' : company_website, 'youtube_handle' : youtube_handle, 'youtube_channel_url' : youtube_channel_url, 'linkedin_url' : linkedin_url, 'facebook_url' : facebook_url, 'instagram_url' : instagram_url, 'x_url' : x_url, 'notes' : notes, 'source' : source, 'owner' : owner, 'email_shared' : email_shared absent on null returning jsonb) || coalesce(other, '{}'::jsonb)) virtual,
  inferred jsonb generated always as (json_object('customer_type' : inferred_type absent on null returning jsonb) || coalesce(inferred_other, '{}'::jsonb)) virtual,
  name text generated always as (coalesce(display_name, other ->> 'display_name'::text, (coalesce(first_name, other ->> 'first_name'::text) || ' '::text) || coalesce(last_name, other ->> 'last_name'::text), first_name, other ->> 'first_name'::text, last_name, other ->> 'last_name'::text)) virtual,
  key_email text generated always as ( case when is_keyless or email_shared or (other -> 'email_shared'::text) = 'true'::jsonb then null::text else coalesce(email, other ->> 'email'::text) end) virtual,
  key_external_id text generated always as ( case when is_keyless is not true then coalesce(external_id, other ->> 'external_id'::text) else null::text end) virtual,
  key_youtube_handle text generated always as ( case when is_keyless is not true then coalesce(youtube_handle, other ->> 'youtube_handle'::text) else null::text end) virtual,
  key_youtube_channel_url text generated always as ( case when is_keyless is not true then coalesce(youtube_channel_url, other ->> 'youtube_channel_url'::text) else null::text end) virtual,
  key_phones text[] generated always as ( case when phone is null or is_keyless then '{}'::text[] else array[phone] end || coalesce(further_phones, '{}'::text[])) virtual,
  key_emails text[] generated always as ( case when email is null or email_shared or is_keyless then '{}'::text[] else array[email] end || coalesce(further_emails, '{}'::text[])) virtual,
  constraint staged_records_pkey primary key (import_id, line),
  constraint staged_records_import_id_fkey foreign key (import_id) references imports(id) on delete cascade,
  constraint staged_records_verdict_check check (verdict = any (array['review'::text, 'blank'::text]))
);
create index staged_records_same on staged_records using btree (import_id) where same_import_id is not null;
alter table staged_records alter column address_primary set statistics 0;
alter table staged_records alter column address_secondary set statistics 0;
alter table staged_records alter column city set statistics 0;
alter table staged_records alter column company_primary set statistics 0;
alter table staged_records alter column company_website set statistics 0;
alter table staged_records alter column country_code set statistics 0;
alter table staged_records alter column customer_type set statistics 0;
alter table staged_records alter column display_name set statistics 0;
alter table staged_records alter column email set statistics 0;
alter table staged_records alter column email_shared set statistics 0;
alter table staged_records alter column external_id set statistics 0;
alter table staged_records alter column facebook_url set statistics 0;
alter table staged_records alter column first_name set statistics 0;
alter table staged_records alter column folded set statistics 0;
alter table staged_records alter column further_emails set statistics 0;
alter table staged_records alter column further_phones set statistics 0;
alter table staged_records alter column import_id set statistics 0;
alter table staged_records alter column inferred_other set statistics 0;
alter table staged_records alter column inferred_type set statistics 0;
alter table staged_records alter column instagram_url set statistics 0;
alter table staged_records alter column is_keyless set statistics 0;
alter table staged_records alter column last_name set statistics 0;
alter table staged_records alter column linkedin_url set statistics 0;
alter table staged_records alter column listed_cells set statistics 0;
alter table staged_records alter column notes set statistics 0;
alter table staged_records alter column other set statistics 0;
alter table staged_records alter column owner set statistics 0;
alter table staged_records alter column phone set statistics 0;
alter table staged_records alter column position_primary set statistics 0;
alter table staged_records alter column postal_code set statistics 0;
alter table staged_records alter column profession set statistics 0;
alter table staged_records alter column reasons set statistics 0;
alter table staged_records alter column region set statistics 0;
alter table staged_records alter column source set statistics 0;
alter table staged_records alter column status set statistics 0;
alter table staged_records alter column written_cells set statistics 0;
alter table staged_records alter column x_url set statistics 0;
alter table staged_records alter column youtube_channel_url set statistics 0;
alter table staged_records alter column youtube_handle set statistics 0;

create table started_sign_ins (
  token_hash bytea not null,
  user_id uuid not null,
  password_hash text not null,
  expires_at timestamp with time zone not null,
  constraint started_sign_ins_pkey primary key (token_hash),
  constraint started_sign_ins_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);
create index started_sign_ins_user_id_idx on started_sign_ins using btree (user_id);

create table tasks (
  id uuid not null default uuidv7(),
  customer_id uuid,
  title text not null,
  due_on date,
  owner_id uuid,
  repeat text not null default 'none'::text,
  repeat_day smallint,
  previous_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  edited_at timestamp with time zone,
  done_at timestamp with time zone,
  done_by uuid,
  deleted_at timestamp with time zone,
  constraint tasks_pkey primary key (id),
  constraint tasks_previous_id_key unique (previous_id),
  constraint tasks_created_by_fkey foreign key (created_by) references users(id),
  constraint tasks_done_by_fkey foreign key (done_by) references users(id),
  constraint tasks_owner_id_fkey foreign key (owner_id) references users(id),
  constraint tasks_previous_id_fkey foreign key (previous_id) references tasks(id),
  constraint tasks_check check (repeat = 'none'::text or due_on is not null),
  constraint tasks_check1 check (repeat <> 'monthly'::text or repeat_day is not null),
  constraint tasks_repeat_check check (repeat = any (array['none'::text, 'daily'::text, 'weekly'::text, 'monthly'::text])),
  constraint tasks_repeat_day_check check (repeat_day >= 1 and repeat_day <= 31),
  constraint tasks_title_check check (char_length(title) >= 1 and char_length(title) <= 200)
);
create index tasks_customer on tasks using btree (customer_id) where deleted_at is null;
create index tasks_done on tasks using btree (done_at desc, id desc) where done_at is not null and deleted_at is null;
create index tasks_open on tasks using btree (coalesce(due_on, 'infinity'::date), id) where done_at is null and deleted_at is null;
create index tasks_open_of_owner on tasks using btree (owner_id, coalesce(due_on, 'infinity'::date), id) where done_at is null and deleted_at is null;
create trigger queued_on_update after update on tasks referencing old table as rows_before new table as rows_now for each statement execute function queue_tasks();
create trigger told_on_insert after insert on tasks referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');
create trigger told_on_update after update on tasks referencing new table as rows_told for each statement execute function tell_changes('work', 'customer_id', '0');

create table totp_secrets (
  user_id uuid not null,
  secret text not null,
  used_step integer not null,
  constraint totp_secrets_pkey primary key (user_id),
  constraint totp_secrets_user_id_fkey foreign key (user_id) references users(id) on delete cascade
);

create table undo_conflicts (
  import_id uuid,
  customer_id uuid not null,
  field text not null,
  wanted text not null,
  constraint undo_conflicts_pkey primary key (customer_id, field),
  constraint undo_conflicts_customer_id_fkey foreign key (customer_id) references customers(id) on delete cascade,
  constraint undo_conflicts_import_id_fkey foreign key (import_id) references imports(id) on delete cascade,
  constraint undo_conflicts_field_check check (field = any (array['email'::text, 'external_id'::text]))
);
create index undo_conflicts_import on undo_conflicts using btree (import_id);

create table users (
  id uuid not null default uuidv7(),
  email text not null,
  name text not null,
  role text not null,
  password_hash text,
  created_at timestamp with time zone not null default now(),
  disabled_at timestamp with time zone,
  joined_at timestamp with time zone default now(),
  seen_at timestamp with time zone,
  guessed_at timestamp with time zone,
  is_service boolean not null default false,
  imports_straight_away boolean not null default false,
  language text,
  second_factor_at timestamp with time zone,
  time_zone text,
  has_shortcuts boolean not null default true,
  first_password_until timestamp with time zone,
  constraint users_pkey primary key (id),
  constraint users_email_key unique (email),
  constraint users_email_check check (email = lower(email)),
  constraint users_language_check check (language = any (array['en'::text, 'zh-Hant'::text, 'zh-Hans'::text])),
  constraint users_role_check check (role = any (array['viewer'::text, 'editor'::text, 'administrator'::text])),
  constraint users_time_zone_check check (length(time_zone) >= 1 and length(time_zone) <= 64)
);

create table views (
  id uuid not null default uuidv7(),
  name text not null,
  owner_id uuid not null,
  is_shared boolean not null default false,
  state jsonb not null,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  constraint views_pkey primary key (id),
  constraint views_owner_id_fkey foreign key (owner_id) references users(id) on delete cascade,
  constraint views_name_check check (length(name) >= 1 and length(name) <= 60),
  constraint views_state_check check (jsonb_typeof(state) = 'object'::text)
);
create index views_by_owner on views using btree (owner_id);
create index views_shared on views using btree (created_at) where is_shared and deleted_at is null;

create table webhook_deliveries (
  id uuid not null default uuidv7(),
  sequence bigint not null generated always as identity,
  webhook_id uuid not null,
  type text not null,
  about uuid,
  facts jsonb not null default '{}'::jsonb,
  happened_at timestamp with time zone not null default now(),
  transaction xid8 not null default pg_current_xact_id(),
  state text not null default 'owed'::text,
  attempts integer not null default 0,
  next_at timestamp with time zone not null default now(),
  claim uuid,
  tried_at timestamp with time zone,
  body text,
  status integer,
  answer text,
  problem text,
  took_ms integer,
  constraint webhook_deliveries_pkey primary key (id),
  constraint webhook_deliveries_webhook_id_type_about_happened_at_transa_key unique nulls not distinct (webhook_id, type, about, happened_at, transaction),
  constraint webhook_deliveries_webhook_id_fkey foreign key (webhook_id) references webhooks(id) on delete cascade,
  constraint webhook_deliveries_answer_check check (length(answer) <= 2000),
  constraint webhook_deliveries_facts_check check (jsonb_typeof(facts) = 'object'::text),
  constraint webhook_deliveries_state_check check (state = any (array['owed'::text, 'delivered'::text, 'given-up'::text]))
);
create index webhook_deliveries_about on webhook_deliveries using btree (about) where about is not null;
create index webhook_deliveries_listed on webhook_deliveries using btree (webhook_id, sequence);
create index webhook_deliveries_of_one on webhook_deliveries using btree (webhook_id, about, sequence) where state = 'owed'::text;
create index webhook_deliveries_owed on webhook_deliveries using btree (webhook_id, sequence) where state = 'owed'::text;

create table webhooks (
  id uuid not null default uuidv7(),
  url text not null,
  description text not null,
  events text[] not null,
  is_on boolean not null default true,
  on_since timestamp with time zone not null default now(),
  off_reason text,
  secret text not null,
  previous_secret text,
  previous_until timestamp with time zone,
  failures integer not null default 0,
  failing_since timestamp with time zone,
  retry_at timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint webhooks_pkey primary key (id),
  constraint webhooks_created_by_fkey foreign key (created_by) references users(id) on delete set null,
  constraint webhooks_check check (is_on or retry_at is null),
  constraint webhooks_check1 check ((previous_secret is null) = (previous_until is null)),
  constraint webhooks_description_check check (length(description) <= 200),
  constraint webhooks_events_check check (cardinality(events) >= 1 and cardinality(events) <= 50),
  constraint webhooks_off_reason_check check (off_reason = any (array['failing'::text, 'gone'::text])),
  constraint webhooks_url_check check (length(url) >= 1 and length(url) <= 2000)
);

-- functions/history/add_further.sql: add_further(had jsonb, customer customers, record jsonb, policy jsonb, list text, origin jsonb) returns jsonb language sql immutable parallel safe
-- functions/merging/address_line.sql: address_line(customer jsonb) returns text language sql immutable parallel safe
-- functions/merging/agrees.sql: agrees(one jsonb, other jsonb, fields text[]) returns boolean language sql immutable parallel safe
-- functions/imports/arrange_cells.sql: arrange_cells(cells jsonb, columns jsonb, wanted jsonb) returns jsonb language sql immutable parallel safe
-- functions/history/begun_customer.sql: begun_customer(c customers) returns customers language sql stable parallel unsafe
-- functions/history/begun_origins.sql: begun_origins(customer customers) returns jsonb language sql immutable parallel safe
-- functions/history/by_people.sql: by_people(origins jsonb) returns jsonb language sql immutable parallel safe
-- functions/triggers/changed_rows.sql: changed_rows(operation text) returns text language sql immutable parallel safe
-- functions/imports/chunk_checksum.sql: chunk_checksum(of_import uuid, of_chunk integer) returns text language sql stable parallel safe
-- functions/stored/cjk_grams.sql: cjk_grams(value text) returns text[] language plpgsql immutable strict parallel safe
-- functions/triggers/count_customers.sql: count_customers() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/count_review_chunks.sql: count_review_chunks() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/count_review_records.sql: count_review_records() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/count_review_rows.sql: count_review_rows() returns trigger language plpgsql volatile parallel unsafe
-- functions/customers/customer_changes.sql: customer_changes(customer customers, record jsonb, inferred jsonb, policy jsonb default '{}'::jsonb) returns jsonb language sql immutable parallel safe
-- functions/stored/domain_repair.sql: domain_repair(reason jsonb) returns text[] language sql immutable parallel safe
-- functions/customers/extra_kept.sql: extra_kept(extra jsonb, moved jsonb) returns jsonb language sql immutable parallel safe
-- functions/merging/family_of.sql: family_of(root uuid) returns setof uuid language plpgsql stable parallel safe
-- functions/stored/filter_keys.sql: filter_keys(tags text[], extra jsonb, do_not_contact boolean, city text, company_primary text, position_primary text, profession text, region text, postal_code text, source text, address_primary text, address_secondary text, company_website text, linkedin_url text, facebook_url text, instagram_url text, x_url text, notes text) returns text[] language plpgsql immutable parallel safe
-- functions/merging/fold_change.sql: fold_change(state jsonb, field text, old jsonb, new jsonb, sequence bigint) returns jsonb language plpgsql stable parallel unsafe
-- functions/history/fold_events.sql: fold_events(targets uuid[], traced boolean) returns table(customer_id uuid, folded customers, origins jsonb, phones jsonb, emails jsonb, addresses jsonb) language plpgsql stable parallel unsafe
-- functions/merging/fold_inference.sql: fold_inference(state jsonb, country jsonb, sequence bigint) returns jsonb language plpgsql stable parallel unsafe
-- functions/merging/fold_merge.sql: fold_merge(state jsonb, loser jsonb, choices jsonb, merge uuid) returns jsonb language plpgsql stable parallel unsafe
-- functions/merging/fold_merged.sql: fold_merged(root uuid, pending uuid default null::uuid) returns table(customer_id uuid, folded customers, origins jsonb, phones jsonb, emails jsonb, addresses jsonb, sides jsonb) language plpgsql stable parallel unsafe
-- functions/names/fold_names.sql: fold_names(records jsonb) returns jsonb language plpgsql immutable parallel safe
-- functions/merging/fold_record.sql: fold_record(state jsonb, target uuid, record jsonb, inferred jsonb, settings jsonb, import_id uuid, line integer) returns jsonb language plpgsql stable parallel unsafe
-- functions/stored/fold_text.sql: fold_text(value text) returns text language plpgsql immutable strict parallel safe
-- functions/merging/full_name_of.sql: full_name_of(customer jsonb) returns text language sql immutable parallel safe
-- functions/merging/further_news.sql: further_news(brought jsonb, item text, had jsonb, first text) returns jsonb language sql immutable parallel safe
-- functions/customers/further_of.sql: further_of(customer customers, record jsonb, policy jsonb, list text) returns table(value text, label text) language sql immutable parallel safe
-- functions/customers/has_all.sql: has_all(customer jsonb, record jsonb, inferred jsonb) returns boolean language sql immutable parallel safe
-- functions/customers/has_news.sql: has_news(customer customers, record jsonb, policy jsonb default '{}'::jsonb) returns boolean language sql stable parallel safe
-- functions/history/infer_country.sql: infer_country(customer customers, country jsonb) returns customers language sql stable parallel safe
-- functions/history/inferred_origins.sql: inferred_origins(sequence bigint) returns jsonb language sql immutable parallel safe
-- functions/names/is_abbreviated.sql: is_abbreviated(name text, whole text) returns boolean language sql immutable parallel safe
-- functions/history/is_by_rule.sql: is_by_rule(field text, old jsonb, new jsonb, cause_user_id uuid, cause_import_id uuid, cause_merge_id uuid) returns boolean language sql immutable parallel safe
-- functions/history/is_country_stated.sql: is_country_stated(customer customers) returns boolean language sql immutable parallel safe
-- functions/names/is_shouted.sql: is_shouted(name text) returns boolean language sql immutable parallel safe
-- functions/merging/joined_notes.sql: joined_notes(one text, other text) returns text language sql immutable parallel safe
-- functions/stored/joined_tokens.sql: joined_tokens(name text) returns text language sql immutable strict parallel safe
-- functions/customers/keep_also.sql: keep_also(extra jsonb, lost jsonb) returns jsonb language plpgsql immutable parallel safe
-- functions/erasures/keyed_hash.sql: keyed_hash(kind text, value text) returns bytea language plpgsql stable parallel safe
-- functions/customers/may_change.sql: may_change(field text, was jsonb, policy jsonb) returns boolean language sql immutable parallel safe
-- functions/merging/merged_changes.sql: merged_changes(root uuid, pending uuid) returns jsonb language plpgsql stable parallel unsafe
-- functions/merging/merged_further.sql: merged_further(list text, had jsonb, more jsonb, was jsonb, loser jsonb, now jsonb, cause jsonb) returns jsonb language sql immutable parallel safe
-- functions/merging/merged_values.sql: merged_values(survivor customers, loser customers, choices jsonb) returns jsonb language plpgsql immutable parallel safe
-- functions/names/name_after.sql: name_after(was jsonb, record jsonb, inferred jsonb) returns jsonb language sql immutable parallel safe
-- functions/names/name_changes.sql: name_changes(customer jsonb, record jsonb, inferred jsonb, policy jsonb) returns jsonb language sql immutable parallel safe
-- functions/names/name_fits.sql: name_fits(part text, whole text) returns boolean language sql immutable parallel safe
-- functions/stored/name_key.sql: name_key(name text) returns text language sql immutable parallel safe
-- functions/names/name_rank.sql: name_rank(name text) returns integer[] language sql immutable parallel safe
-- functions/stored/name_tokens.sql: name_tokens(name text) returns text[] language sql immutable strict parallel safe
-- functions/customers/new_customer.sql: new_customer(record jsonb, inferred jsonb, target uuid) returns customers language sql stable parallel safe
-- functions/merging/news_of.sql: news_of(record jsonb, inferred jsonb, side jsonb, changes jsonb) returns jsonb language sql immutable parallel safe
-- functions/triggers/note_companies.sql: note_companies() returns trigger language plpgsql volatile parallel unsafe
-- functions/history/note_origin.sql: note_origin(origins jsonb, was customers, now customers, origin jsonb) returns jsonb language sql immutable parallel safe
-- functions/stored/person_name.sql: person_name(display text, first text, last text) returns text language sql immutable parallel safe
-- functions/history/policy_for.sql: policy_for(settings jsonb, target uuid) returns jsonb language plpgsql stable parallel unsafe
-- functions/merging/policy_of_fold.sql: policy_of_fold(settings jsonb, origins jsonb) returns jsonb language sql immutable parallel safe
-- functions/triggers/queue_bulk_edits.sql: queue_bulk_edits() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/queue_bulk_merges.sql: queue_bulk_merges() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/queue_customers.sql: queue_customers() returns trigger language plpgsql volatile parallel unsafe
-- functions/triggers/queue_deliveries.sql: queue_deliveries(event text, subjects uuid[], told jsonb default '{}'::jsonb) returns void language plpgsql volatile parallel unsafe
-- functions/triggers/queue_tasks.sql: queue_tasks() returns trigger language plpgsql volatile parallel unsafe
-- functions/customers/raws_read.sql: raws_read(customer jsonb, record jsonb, policy jsonb) returns text[] language sql immutable parallel safe
-- functions/history/replay_change.sql: replay_change(customer customers, field text, old jsonb, new jsonb) returns customers language sql stable parallel safe
-- functions/stored/review_answer.sql: review_answer(reason jsonb) returns text language sql immutable parallel safe
-- functions/stored/review_value.sql: review_value(reason jsonb) returns text language sql immutable parallel safe
-- functions/merging/shown_of.sql: shown_of(id uuid) returns uuid language plpgsql stable parallel safe
-- functions/merging/side_keys.sql: side_keys(member uuid, side jsonb) returns table(key text, value text) language plpgsql stable parallel safe
-- functions/system/sort_search_words.sql: sort_search_words() returns void language plpgsql volatile security definer parallel unsafe
-- functions/names/stays_written.sql: stays_written(was text, said text, is_by_id boolean) returns boolean language sql immutable parallel safe
-- functions/system/sweep_audit.sql: sweep_audit(keep_days integer) returns bigint language plpgsql volatile security definer parallel unsafe
-- functions/merging/taken_group.sql: taken_group(had jsonb, more jsonb, fields text[], is_same boolean, choices jsonb) returns jsonb language sql immutable parallel safe
-- functions/triggers/tell_changes.sql: tell_changes() returns trigger language plpgsql volatile parallel unsafe
-- functions/stored/unread_phones.sql: unread_phones(extra jsonb) returns text language plpgsql immutable strict parallel safe
-- functions/names/value_rank.sql: value_rank(field text, value jsonb) returns integer[] language sql immutable parallel safe
