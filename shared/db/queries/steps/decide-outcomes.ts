import { type RawBuilder, sql } from 'kysely'
import type { ImportMode } from '../../../importing/import-settings.ts'
import type { ModeReason, RecordReason } from '../../../importing/reason-code.ts'
import { isStagedField } from '../staged-fields.ts'

/** What an import may change in a customer. */
export const policyOf = (importId: string, customerId: RawBuilder<unknown>) =>
  sql`policy_for((select settings from imports where id = ${importId}), ${customerId})`

const identities = [
  'display_name',
  'first_name',
  'last_name',
  'company_primary',
  'email',
  'phone',
  'youtube_handle',
].concat(['youtube_channel_url', 'emails', 'phones'])

/** Whether a record `s`, or all of its group, says anything by which a person or a firm is known. */
export const hasIdentity = sql`(
  s.folded is null and coalesce(${sql.join(identities.filter(isStagedField).map((field) => sql.ref(`s.${field}`)))}) is not null
  or jsonb_strip_nulls(coalesce(s.folded, s.other, '{}')) ?| ${identities}::text[])`
export const noIdentity = sql.lit('record.no-identity' satisfies RecordReason)

/** Whether the mode leaves out a record that is about the customer `c`, or about nobody yet. */
export const isLeftOut = (mode: ImportMode) =>
  ({ both: sql`false`, create: sql`c.id is not null`, update: sql`c.id is null` })[mode]

const leftOutReason: Readonly<Record<ImportMode, ModeReason | null>> = {
  both: null,
  create: 'mode.create-only',
  update: 'mode.update-only',
}

/** Why; the customer who is there already is the candidate. */
export const leftOutReasons = (mode: ImportMode) =>
  sql`jsonb_build_array(jsonb_build_object('code', ${sql.lit(leftOutReason[mode])}::text))`

/**
 * What a record `s` does to the customer `c` that it is about. Most records of a file that comes again are contained
 * in the customer as they stand, which is told ten times quicker than what they would change.
 */
export const outcomeAgainstCustomers = (importId: string, mode: ImportMode) => sql`
  case when ${isLeftOut(mode)} then 'skipped'
       when c.id is null then 'created'
       when (
         select (to_jsonb(c) @> (said.record - '{phones,emails,addresses,email_shared}'::text[])
             and not (c.country_inferred and said.record ? 'country_code')
             and not exists (select from jsonb_object_keys(said.inferred) as field where to_jsonb(c) -> field = 'null')
             or customer_changes(c, said.record, said.inferred, ${policyOf(importId, sql`c.id`)}) = '{}')
           and not (said.record ?| '{phones,emails,addresses}' and has_news(c, said.record, ${policyOf(importId, sql`c.id`)}))
         -- Put together once.
         from (select coalesce(s.folded, s.record) as record, s.inferred as inferred offset 0) said)
         then 'unchanged'
       else 'updated' end`
