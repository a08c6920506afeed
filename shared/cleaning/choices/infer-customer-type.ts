import type { CustomerType } from '../../customers/fields.ts'

interface TypeEvidence {
  readonly youtube_handle?: string | null | undefined
  readonly youtube_channel_url?: string | null | undefined
  readonly company_primary?: string | null | undefined
}

/** The type of a record that doesn't say it, from its cleaned fields: a channel makes a creator, else a company one. */
export function inferCustomerType(record: TypeEvidence): CustomerType {
  if (record.youtube_handle || record.youtube_channel_url) return 'youtube_creator'
  return record.company_primary ? 'corporate' : 'individual'
}
