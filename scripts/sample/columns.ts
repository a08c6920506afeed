/** The header of the older system's export, then two columns that it had no field for. */
export const columns = [
  'first_name',
  'last_name',
  'company_name',
  'job_title',
  'email',
  'phone',
  'lead_status',
  'industry',
  'country',
  'website',
  'youtube_handle',
  'youtube_channel_url',
  'subscribers',
  'address_line1',
  'address_line2',
  'city',
  'state',
  'postal_code',
  'linkedin_url',
  'facebook_url',
  'instagram_url',
  'tags',
  'source',
  'notes',
  'last_contacted',
  'budget_hkd',
] as const

export type Column = (typeof columns)[number]

/** One record by the names of its columns. */
export type Row = Record<Column, string>

export const cellsOf = (row: Row): string[] => columns.map((column) => row[column])
