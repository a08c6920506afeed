import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  type CustomerField,
  columnTypes,
  customerFields,
  requiredFields,
  searchedFields,
} from '../../../shared/customers/fields.ts'
import type { CustomersTable } from '../../../shared/db/tables/customers.ts'
import { openForTest } from '../../support/empty-database.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

/** The columns of customers that are no fields, and what they are. */
const others: Readonly<Record<Exclude<keyof CustomersTable, CustomerField>, string>> = {
  version: 'which write to any customer was the last one to this one',
  email_shared: 'says more of email: several people have it',
  country_inferred: 'says more of country_code: nobody stated it',
  extra: 'the custom fields',
  origin_import_id: 'the import that made the customer',
  origin_line: 'and its line',
  created_by: 'who put it in by hand',
  created_at: 'when',
  updated_at: 'when it was written last',
  deleted_at: 'when it was deleted',
  merged_into: 'the customer into whom it was merged',
  full_name: 'made of the names, for the list',
  name_key: 'made of the names, for matching',
  sort_name: 'made of the names, for sorting',
  search: 'made of what the search looks into',
}

interface Column {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly madeOf: string | null
}

async function listColumns(): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select column_name as name, is_nullable = 'NO' as "isRequired", generation_expression as "madeOf",
      case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end as type
    from information_schema.columns where table_schema = 'public' and table_name = 'customers'`.execute(
    openForTest(await cloneDatabase()),
  )
  return rows
}

test('the columns of customers are the fields, and those that are named here', async () => {
  const columns = await listColumns()
  const names = [...customerFields.map(({ name }) => name), ...Object.keys(others)]
  expect(columns.map(({ name }) => name).sort()).toEqual(names.sort())
})

test('each has the type of its kind, and is required where the field is', async () => {
  const columns = await listColumns()
  const required: readonly string[] = requiredFields
  const wanted = customerFields.map(({ name, kind }) => [name, columnTypes[kind], required.includes(name)])
  const found = customerFields.map(({ name }) => {
    const column = columns.find((one) => one.name === name)
    return [name, column?.type, column?.isRequired]
  })
  expect(found).toEqual(wanted)
})

test('the search looks into the fields that say so', async () => {
  const madeOf = (await listColumns()).find(({ name }) => name === 'search')?.madeOf ?? ''
  const looked = customerFields.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(madeOf))
  expect(looked).toEqual(searchedFields)
})
