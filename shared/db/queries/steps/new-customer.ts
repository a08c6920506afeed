import { type RawBuilder, sql } from 'kysely'
import { columnTypes, findKind } from '../../../customers/fields.ts'
import { writtenColumns } from './written-columns.ts'

type WrittenColumn = (typeof writtenColumns)[number]

interface Said {
  /** What is stated, and what is worked out of it, tags and extras never: jsonb. */
  readonly record: RawBuilder<unknown>
  readonly inferred: RawBuilder<unknown>
  /** The id of the customer. */
  readonly target: RawBuilder<unknown>
}

/**
 * A customer as an import's record makes it where there is none: a value for each of the written columns, in their order.
 * The same as the function `new_customer` gives, ten times quicker, since no object is put together.
 */
export const newCustomerValues = (said: Said): RawBuilder<unknown> =>
  sql.join(writtenColumns.map((column) => own[column]?.(said) ?? fieldOf(column, said)))

const text = ({ record, inferred }: Said, column: WrittenColumn) =>
  sql`coalesce(${record} ->> ${sql.lit(column)}, ${inferred} ->> ${sql.lit(column)})`

function fieldOf(column: WrittenColumn, said: Said): RawBuilder<unknown> {
  const kind = findKind(column)
  const type = kind === undefined ? 'text' : columnTypes[kind]
  return type === 'text' ? text(said, column) : sql`${text(said, column)}::${sql.raw(type)}`
}

/** Columns that always have a value, or whose value is more than what is said of them. */
const own: Partial<Record<WrittenColumn, (said: Said) => RawBuilder<unknown>>> = {
  customer_type: (said) => sql`coalesce(${text(said, 'customer_type')}, 'individual')`,
  status: (said) => sql`coalesce(${text(said, 'status')}, 'lead')`,
  do_not_contact: (said) => sql`coalesce(${text(said, 'do_not_contact')}::boolean, false)`,
  tags: ({ record }) => sql`
    case when ${record} -> 'tags' <> 'null' then array(select jsonb_array_elements_text(${record} -> 'tags')) else '{}' end`,
  email_shared: ({ record }) =>
    sql`coalesce(${record} ->> 'email' is not null and ${record} -> 'email_shared' = 'true', false)`,
  country_inferred: (said) => sql`
    coalesce(${text(said, 'country_inferred')}::boolean,
      ${said.inferred} ? 'country_code' and ${said.record} ->> 'country_code' is null)`,
  extra: ({ record, target }) => sql`
    jsonb_strip_nulls(coalesce(${record} -> 'extra', '{}'))
      || case when ${record} ->> 'id' <> ${target}::text then jsonb_build_object('id_raw', ${record} -> 'id') else '{}' end`,
}
