import type { CustomerField } from '../../../customers/fields.ts'
import { kindOfValue, type ValueKind } from './value-kind.ts'

const kinds = (text: string) => text.split(' ') as ValueKind[]
const anyButText = kinds('email url phone date number boolean')

/** What no cell of a field is, by its field. Fields that hold anything are left out. */
const refused: Readonly<Partial<Record<CustomerField, readonly ValueKind[]>>> = {
  external_id: kinds('email url date boolean'),
  customer_type: kinds('email url phone date number'),
  ...{ display_name: anyButText, first_name: anyButText, last_name: anyButText },
  ...{ company_primary: anyButText, position_primary: anyButText },
  email: kinds('url phone date number boolean'),
  phone: kinds('email url date boolean'),
  profession: kinds('email url phone date boolean'),
  status: kinds('email url phone date'),
  ...{ address_primary: kinds('email url date boolean'), address_secondary: kinds('email url date boolean') },
  city: anyButText,
  region: kinds('email url phone date boolean'),
  postal_code: kinds('email url phone date boolean'),
  country_code: kinds('email url phone date number boolean'),
  company_website: kinds('email phone date number boolean'),
  ...{
    youtube_handle: kinds('email phone date number boolean'),
    youtube_channel_url: kinds('email phone date number boolean'),
  },
  youtube_subscribers: kinds('email url date boolean text'),
  ...{ linkedin_url: kinds('email phone date number boolean'), facebook_url: kinds('email phone date number boolean') },
  ...{ instagram_url: kinds('email phone date number boolean'), x_url: kinds('email phone date number boolean') },
  source: kinds('email phone date'),
  owner: kinds('url phone date boolean'),
  next_follow_up: kinds('email url phone boolean'),
}

/** Fewer cells than these prove nothing where a number or a yes may be a slip. */
const fewest: Readonly<Partial<Record<ValueKind, number>>> = { number: 3, boolean: 3, text: 3 }

/** What most cells of a column are, where none of its field is like that; null where they may well be of the field. */
export function findContradiction(field: CustomerField, cells: readonly string[]): ValueKind | null {
  const never = refused[field]
  if (never === undefined) return null
  const found = cells.flatMap((cell) => kindOfCell(field, cell) ?? [])
  const wrong = found.filter((kind) => never.includes(kind))
  if (wrong.length <= found.length / 2) return null
  const [most] = never.toSorted((a, b) => countOf(wrong, b) - countOf(wrong, a))
  return most !== undefined && found.length >= (fewest[most] ?? 1) ? most : null
}

/** `1.2M` is a number of subscribers; the number of a phone may be short. */
function kindOfCell(field: CustomerField, cell: string): ValueKind | null {
  const kind = kindOfValue(cell)
  if (field === 'youtube_subscribers' && kind === 'text' && /\d/.test(cell)) return 'number'
  if (field === 'phone' && kind === 'number' && isCount(cell)) return 'date'
  if (field === 'postal_code' && kind === 'phone') return isDialled(cell) ? 'phone' : null
  return field === 'status' && kind === 'phone' ? 'number' : kind
}

/** No postal code has ten digits and begins like a number: `Cep` is a mobile in Turkey. */
const isDialled = (cell: string): boolean => /^\s*[+(0]/.test(cell) && cell.replace(/\D/g, '').length >= 10

/** `3`: how many there are, or a day; nobody dials it. */
const isCount = (cell: string): boolean => /^\d{1,2}$/.test(cell.trim())

const countOf = (all: readonly ValueKind[], kind: ValueKind) => all.filter((one) => one === kind).length
