import type { Child } from 'hono/jsx'
import { ownOf } from '../../../../shared/own-of.ts'
import { useMessages } from '../../../messages/messages.ts'
import { countryName } from '../../../words/labels.ts'
import { formatPhone } from '../../../words/phones.ts'
import { StatusMark, TypeMark } from '../../parts/marks.tsx'
import { Day } from '../../parts/moments.tsx'
import { Text } from '../../parts/text.tsx'
import { CompanyLink } from '../links.tsx'
import type { CustomersPage } from '../outputs.ts'
import { editable, Head } from './head.tsx'

type Item = CustomersPage['items'][number]

interface HeadsProps {
  readonly page: CustomersPage
  readonly classes: ReturnType<typeof giveWay>
  readonly canEdit: boolean
}

/** The heads of the columns that a list has of which nothing else is said. */
export const UsualHeads = ({ page, classes, canEdit }: HeadsProps) => {
  const t = useMessages().customers.list
  return (
    <>
      <th class="c-type" scope="col" {...editable('customer_type', canEdit)}>
        <span>{t.heads.type}</span>
      </th>
      <Head
        page={page}
        sort="company"
        label={t.heads.company}
        class="c-co"
        field={canEdit ? 'company_primary' : undefined}
      />
      <th class="c-mail" scope="col" {...editable('email', canEdit && page.filters.unread === undefined)}>
        {page.filters.unread === undefined ? t.heads.email : t.heads.unread}
      </th>
      <th class={classes.phone} scope="col" {...editable('phone', canEdit)}>
        {t.heads.phone}
      </th>
      <Head
        page={page}
        sort="country"
        label={t.heads.country}
        class="c-cc"
        field={canEdit ? 'country_code' : undefined}
      />
      <Head page={page} sort="status" label={t.heads.status} field={canEdit ? 'status' : undefined} />
      <Head page={page} sort="created" label={t.heads.added} class={`${classes.added} num`} />
      {page.filters.deleted === 'yes' ? (
        <th class={`${classes.changed} num`} scope="col">
          {t.heads.deleted}
        </th>
      ) : (
        <Head page={page} sort="changed" label={t.heads.changed} class={`${classes.changed} num`} />
      )}
    </>
  )
}

/**
 * Which columns give way first where there is little room, the higher number before the lower: of the days that one by
 * which the list is not sorted, and beside a button to restore, the phone.
 */
export function giveWay({ sort, filters }: CustomersPage) {
  const isByAdded = sort === 'created'
  return {
    phone: filters.deleted === 'yes' ? 'c-5' : 'c-3',
    added: isByAdded ? 'c-4' : 'c-5',
    changed: isByAdded ? 'c-5' : 'c-4',
  }
}

/** What a cell that can be edited shows. */
export const UsualCell = ({ column, item }: { column: string; item: Shown }) => ownOf(cells, column)?.(item) ?? null

type Shown = Pick<
  Item,
  'customer_type' | 'company' | 'youtube_handle' | 'email' | 'phone' | 'country_code' | 'country_inferred' | 'status'
>

const cells: Readonly<Record<string, (item: Shown) => Child>> = {
  customer_type: (item) => <TypeMark type={item.customer_type} />,
  company_primary: (item) =>
    item.company === null ? (
      <Text value={handleOf(item) ?? ''} />
    ) : (
      <CompanyLink name={item.company} country={item.country_code} />
    ),
  email: ({ email }) => email,
  phone: ({ phone }) => phone && formatPhone(phone),
  country_code: (item) => item.country_code && <Country code={item.country_code} isInferred={item.country_inferred} />,
  status: (item) => <StatusMark status={item.status} />,
}

export const UsualCells = ({ item, classes }: { item: Item; classes: ReturnType<typeof giveWay> }) => (
  <>
    <td class="c-type">
      <UsualCell column="customer_type" item={item} />
    </td>
    <td class="c-co">
      <UsualCell column="company_primary" item={item} />
    </td>
    <td class="c-mail">
      {item.unread === null ? <UsualCell column="email" item={item} /> : <Text value={item.unread} />}
    </td>
    <td class={classes.phone}>
      <UsualCell column="phone" item={item} />
    </td>
    <td class="c-cc">
      <UsualCell column="country_code" item={item} />
    </td>
    <td class="l-3">
      <UsualCell column="status" item={item} />
    </td>
    <td class={`${classes.added} num muted`}>
      <Day at={item.created_at} />
    </td>
    <td class={`${classes.changed} num muted`}>
      <Day at={item.deleted_at ?? item.updated_at} />
    </td>
  </>
)

export const handleOf = (item: Pick<Item, 'youtube_handle'>) =>
  item.youtube_handle === null ? null : `@${item.youtube_handle.replace(/^@/, '')}`

const Country = ({ code, isInferred }: { code: string; isInferred: boolean }) => {
  const t = useMessages()
  const name = countryName(code, t)
  return (
    <span class={isInferred ? 'inferred' : ''} title={isInferred ? t.customers.list.inferred(name) : name}>
      {code}
    </span>
  )
}
