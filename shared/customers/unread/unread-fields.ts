import { type CustomerField, customerFields, type FieldKind } from '../fields.ts'

/** Any text is a name or a city; cells of these are read or not. */
const kinds: ReadonlySet<FieldKind> = new Set([
  'phone', 'country', 'date', 'count', 'url', 'youtube', 'linkedin', 'instagram', 'x',
]) // biome-ignore format: a list of words

/** The fields whose cells may be unread, because nothing could be made of them. */
export const readableFields: readonly CustomerField[] = customerFields
  .filter(({ name, kind }) => kinds.has(kind) && name !== 'youtube_handle')
  .map(({ name }) => name)

/** The name of the custom field in which a customer keeps an unread cell; further ones end with a number. */
export const rawName = (field: CustomerField): string => `${field === 'youtube_channel_url' ? 'youtube' : field}_raw`

const fieldsByRawName = new Map(readableFields.map((field) => [rawName(field), field]))

/** The field whose unread cell is kept under a name. */
export const fieldOfRaw = (name: string): CustomerField | undefined => fieldsByRawName.get(name.replace(/_\d+$/, ''))

/** How many cells of each field are unread; of a field that is absent, none. */
export type UnreadCounts = Readonly<Partial<Record<CustomerField, number>>>
