export const COLUMNS = [
  'id',
  'name',
  'english_name',
  'company',
  'job_title',
  'email',
  'phone',
  'website',
  'address',
  'city',
  'postal_code',
  'country',
  'date_of_birth',
  'wechat_or_line_id',
  'notes',
] as const
export type Column = (typeof COLUMNS)[number]
export type Row = Record<Column, string>
export type Region = 'HK' | 'CN' | 'TW' | 'JP' | 'KR'
export type Sex = 'm' | 'f'
/** Local script, or Latin letters. */
export type Script = 'native' | 'english'
