import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csv, importText } from '../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { erase, idOf } from './erase.ts'
import { findPerson } from './find-person.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

/** How erasing treats each column that may have text: a new one has to be told here. `*` is all columns of a table. */
const treated: Readonly<Record<string, readonly string[]>> = {
  'goes with the customer': [
    'customers.*', 'customer_addresses.*', 'customer_emails.*', 'customer_phones.*', 'field_history.*', 'merged_keys.*',
    'merges.*', 'duplicate_pairs.*', 'prepared_customers.*', 'notes.*', 'note_mentions.*', 'tasks.*', 'undo_conflicts.*',
    'bulk_edit_customers.*',
  ],
  'is blanked with the record': [
    'staged_records.*', 'import_records.*', 'review_rows.*', 'review_changes.*', 'review_groups.*', 'review_reasons.*',
    'bulk_fixes.*', 'imports.layout', 'imports.mapping',
  ],
  'is added up again without the customer': ['company_changes.*', 'company_names.*', 'companies.*'],
  'goes where it names them': ['idempotency_keys.*', 'views.*', 'webhook_deliveries.*'],
  'is a list of numbers, codes, ids or names of columns': [
    'import_chunks.*', 'import_steps.*', 'imports.via', 'imports.policy', 'imports.state', 'imports.stopped_state',
    'imports.previewed_outcomes', 'imports.drift', 'imports.error_code', 'counts.*', 'outbox.*', 'audit.*', 'erasures.*',
    'bulk_merge_groups.*', 'bulk_merges.*', 'duplicate_search.*', 'scheduled_work.*', 'schema_functions.*', 'schema_migrations.*',
  ],
  'is a key of the store': [
    'imports.source_key', 'imports.source_etag', 'imports.data_key', 'imports.data_etag', 'imports.inbox_version',
    'imports.blanked_sha256', 'imports.source_sha256',
  ],
  'is the name of a file, which stays, as the page says': ['imports.file_name', 'imports.source_name', 'imports.inbox_key', 'mapping_memories.*'],
  'is what a user chose or wrote about a file or a list': [
    'imports.settings', 'imports.choices', 'imports.repair_rules', 'imports.error_message', 'imports.error_text',
    'automatic_imports.*', 'bulk_edits.*', 'custom_fields.*', 'repair_rules.*',
  ],
  'is of users, sessions and programs': [
    'access_links.*', 'api_calls.*', 'api_tokens.*', 'confirmations.*', 'known_networks.*', 'network_rules.*', 'passkeys.*', 'provider_accounts.*',
    'provider_requests.*', 'saml_assertions.*', 'sessions.*', 'sign_in_tries.*', 'started_sign_ins.*', 'totp_secrets.*', 'users.*',
    'webhooks.*',
  ],
} // biome-ignore format: lists of words

test('every column that may have text is accounted for, once', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid::regtype::text in ('text', 'text[]', 'jsonb', 'json', 'character varying', 'citext')
    order by 1, 2`.execute(parts.deps.db)
  const told = Object.values(treated).flat()
  const treatmentsOf = ({ table, column }: (typeof rows)[number]) =>
    told.filter((one) => one === `${table}.*` || one === `${table}.${column}`)
  expect(rows.filter((one) => treatmentsOf(one).length !== 1).map(({ table, column }) => `${table}.${column}`)).toEqual(
    [],
  )
  expect(told.filter((one) => !rows.some((row) => treatmentsOf(row).includes(one)))).toEqual([])
})

test('nor do the columns of an import show a cell of theirs', async () => {
  const { deps } = parts
  const others = Array.from({ length: 60 }, (_, n) => `Person ${n},p${n}@beta-works.com,none,0${(n % 9) + 1}/02/2026`)
  const ann = 'Ann Quill,ann@alpha-works.com,quillself,23/02/1971'
  await importText(deps, csv('name,email,agent,met', ...others, ann))
  await erase(deps, await idOf(deps, 'ann@alpha-works.com'))
  expect(await findPerson(deps, ['ann@alpha-works.com', 'quillself', 'Ann Quill', '1971'])).toEqual([])
  const { mapping } = await deps.db.selectFrom('imports').select('mapping').executeTakeFirstOrThrow()
  expect(JSON.stringify(mapping)).toContain('"none"')
})
