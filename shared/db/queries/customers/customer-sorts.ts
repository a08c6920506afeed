import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CustomerSort } from '../../../customers/sorting.ts'

/** What a sort orders by, as its index has it, and how a cursor writes such a value. */
export interface SortKey {
  readonly expression: RawBuilder<unknown>
  readonly isFilled: RawBuilder<SqlBool>
  /** Null where every customer has a value. */
  readonly isBlank: RawBuilder<SqlBool> | null
  readonly written: RawBuilder<string | null>
  read(value: string): RawBuilder<unknown>
}

const nullable = (expression: RawBuilder<unknown>): SortKey => ({
  expression,
  isFilled: sql`${expression} is not null`,
  isBlank: sql`${expression} is null`,
  written: sql`${expression}`,
  read: (value) => sql`${value}::text`,
})

const filled = (expression: RawBuilder<unknown>): SortKey => ({
  ...nullable(expression),
  isFilled: sql`true`,
  isBlank: null,
})

/** In whole microseconds, all that the database knows of a moment: a Date has three digits less. */
const moment = (expression: RawBuilder<unknown>): SortKey => ({
  ...filled(expression),
  written: sql`(extract(epoch from ${expression}) * 1000000)::bigint::text`,
  read: (value) => sql`(timestamptz 'epoch' + ${value}::bigint * interval '1 microsecond')`,
})

export const sortKeys: Readonly<Record<CustomerSort, SortKey>> = {
  name: {
    ...nullable(sql`customers.sort_name`),
    isFilled: sql`customers.sort_name > ''`,
    isBlank: sql`customers.sort_name = ''`,
    written: sql`nullif(customers.sort_name, '')`,
  },
  company: nullable(sql`left(lower(customers.company_primary), 200)`),
  country: nullable(sql`customers.country_code`),
  status: filled(sql`customers.status`),
  created: moment(sql`customers.created_at`),
  // The order of versions is the order of writing.
  changed: {
    ...filled(sql`customers.version`),
    written: sql`customers.version::text`,
    read: (value) => sql`${value}::bigint`,
  },
}
