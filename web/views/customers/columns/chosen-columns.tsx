import type { Child } from 'hono/jsx'
import type { CustomField } from '../../../../shared/customers/custom-fields.ts'
import { type FieldKind, findKind } from '../../../../shared/customers/fields.ts'
import { customKeyOf, sortOf } from '../../../../shared/customers/list-columns.ts'
import { ownOf } from '../../../../shared/own-of.ts'
import { useMessages } from '../../../messages/messages.ts'
import { customWords, valueWords } from '../../../words/changes.ts'
import { conditionField } from '../../../words/filters.ts'
import { countryName } from '../../../words/labels.ts'
import { shorten } from '../../../words/shorten.ts'
import { StatusMark, TypeMark } from '../../parts/marks.tsx'
import { Day } from '../../parts/moments.tsx'
import { Text, WebLink } from '../../parts/text.tsx'
import type { CustomersPage } from '../outputs.ts'
import { editable, Head } from './head.tsx'

type Item = CustomersPage['items'][number]

/** So many characters of a value are shown, and so many tags: a page has a thousand cells. */
const cellMax = 200
const tagsMax = 8
const tagMax = 40

interface ChosenProps {
  readonly page: CustomersPage
  /** As `readColumns` has them. */
  readonly columns: readonly string[]
  readonly customFields: readonly CustomField[]
}

/** The heads of the columns that somebody has chosen. */
export const ChosenHeads = ({ page, columns, customFields, canEdit }: ChosenProps & { canEdit: boolean }) => {
  const messages = useMessages()
  const { heads } = messages.customers.list
  return (
    <>
      {page.filters.unread !== undefined && <th scope="col">{heads.unread}</th>}
      {columns.map((column) => {
        const isDeletion = column === 'changed' && page.filters.deleted === 'yes'
        const label = isDeletion ? heads.deleted : conditionField(column, customFields, messages)
        const sort = isDeletion ? undefined : sortOf(column)
        const classes = classOf(column, customFields)
        if (sort !== undefined)
          return (
            <Head
              page={page}
              sort={sort}
              label={label}
              class={classes}
              field={editable(column, canEdit)['data-edit']}
            />
          )
        return (
          <th class={classes} scope="col" {...editable(column, canEdit)}>
            {label}
          </th>
        )
      })}
    </>
  )
}

/** What a customer has in these columns, as its own page shows it. */
export const ChosenCells = ({ page, item, columns, customFields }: ChosenProps & { item: Item }) => (
  <>
    {page.filters.unread !== undefined && <td>{item.unread !== null && <CellText value={item.unread} />}</td>}
    {columns.map((column) => (
      <td class={classOf(column, customFields)}>
        <ChosenCell item={item} column={column} customFields={customFields} />
      </td>
    ))}
  </>
)

type OfRow =
  | 'created_at'
  | 'updated_at'
  | 'deleted_at'
  | 'country_code'
  | 'country_inferred'
  | 'customer_type'
  | 'status'
type Shown = Pick<Item, OfRow> & { readonly values: Readonly<Record<string, unknown>> }

export const ChosenCell = (props: { item: Shown; column: string; customFields: readonly CustomField[] }) => {
  const { item, column, customFields } = props
  const messages = useMessages()
  if (column === 'created') return <MutedDay at={item.created_at} />
  if (column === 'changed') return <MutedDay at={item.deleted_at ?? item.updated_at} />
  const value = ownOf(item.values, column)
  if (value === null || value === undefined) return null
  const key = customKeyOf(column)
  if (key !== undefined) {
    return <CellText value={customWords(value, kindIn(customFields, key), messages)} country={item.country_code} />
  }
  const show = typeof value === 'string' ? shown[findKind(column) ?? 'text'] : undefined
  if (show !== undefined && typeof value === 'string') return show(value, item)
  if (Array.isArray(value)) return <Tags tags={value} item={item} />
  return <CellText value={valueWords(column, value, messages)} country={item.country_code} />
}

/** What is too long to be shown whole is no link. */
const link = (url: string) => (url.length > cellMax ? <CellText value={url} /> : <WebLink url={url} />)

const shown: Readonly<Partial<Record<FieldKind, (value: string, item: Shown) => Child>>> = {
  url: link,
  linkedin: link,
  instagram: link,
  x: link,
  customer_type: (_, { customer_type }) => <TypeMark type={customer_type} />,
  status: (_, { status }) => <StatusMark status={status} />,
  country: (code, item) => <Country code={code} isInferred={item.country_inferred} />,
}

const MutedDay = ({ at }: { at: Date }) => (
  <span class="muted">
    <Day at={at} />
  </span>
)

const CellText = ({ value, country }: { value: string; country?: string | null }) => (
  <Text value={shorten(value, cellMax)} {...(country !== undefined && { country })} />
)

const Country = ({ code, isInferred }: { code: string; isInferred: boolean }) => {
  const t = useMessages()
  const name = countryName(code, t)
  return isInferred ? (
    <span class="inferred" title={t.customers.list.inferred(name)}>
      {name}
    </span>
  ) : (
    <span>{name}</span>
  )
}

const Tags = ({ tags, item }: { tags: readonly string[]; item: Shown }) => (
  <>
    {tags.slice(0, tagsMax).map((tag) => (
      <>
        <span class="tag">
          <Text value={shorten(tag, tagMax)} country={item.country_code} />
        </span>{' '}
      </>
    ))}
    {tags.length > tagsMax && '…'}
  </>
)

/** Numbers and days align at the end. */
function classOf(column: string, customFields: readonly CustomField[]): string {
  if (column === 'created' || column === 'changed') return 'num'
  const key = customKeyOf(column)
  const kind = key === undefined ? findKind(column) : kindIn(customFields, key)
  return kind === 'count' || kind === 'number' || kind === 'date' ? 'num' : ''
}

const kindIn = (customFields: readonly CustomField[], key: string) =>
  customFields.find((field) => field.key === key)?.kind
