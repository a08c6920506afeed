import type { CustomerType } from '../../customers/fields.ts'

interface TypeEvidence {
  readonly youtube_handle?: string | null | undefined
  readonly youtube_channel_url?: string | null | undefined
  readonly youtube_subscribers?: unknown
  readonly company_primary?: string | null | undefined
}

/**
 * The type of a record that doesn't say it, from its cleaned fields: a channel makes a creator, and so do subscribers where
 * no company is named; else a company one.
 */
export function inferCustomerType(record: TypeEvidence): CustomerType {
  if (record.youtube_handle || record.youtube_channel_url) return 'youtube_creator'
  if (record.company_primary) return 'corporate'
  return record.youtube_subscribers ? 'youtube_creator' : 'individual'
}
