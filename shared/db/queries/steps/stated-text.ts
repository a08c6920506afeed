import { sql } from 'kysely'
import { isStagedField } from '../staged-fields.ts'

/** What a staged record `s` states of a field, as text; its own columns are read far quicker than all that it says is put together. */
export const statedText = (field: string) =>
  isStagedField(field)
    ? sql`coalesce(s.${sql.ref(field)}, s.other ->> ${sql.lit(field)})`
    : sql`(s.other ->> ${sql.lit(field)})`

/** What was worked out for a field of it. */
export const inferredText = (field: string) =>
  field === 'customer_type'
    ? sql`coalesce(s.inferred_type, s.inferred_other ->> 'customer_type')`
    : sql`(s.inferred_other ->> ${sql.lit(field)})`
