import type { Child } from 'hono/jsx'
import type { ComparedField, ComparedValue } from '../../../shared/customers/merging/compare-fields.ts'
import { ownOf } from '../../../shared/own-of.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameOf } from '../customers/customer-name.ts'
import { Day } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { labelOf, words } from './field-words.ts'
import type { PairPage } from './outputs.ts'

type Side = PairPage['customers'][number]

/** Customers side by side, field by field, and the one customer that they become. Whose value a field has is a choice. */
export const CompareTable = ({ page, canEdit }: { page: PairPage; canEdit: boolean }) => {
  const t = useMessages().duplicates
  return (
    <table class="compare">
      <colgroup>
        <col class="k" />
        {page.customers.map(() => (
          <col />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          <td>
            <span class="vh">{t.field}</span>
          </td>
          {page.customers.map((side) => (
            <SideHead side={side} page={page} canEdit={canEdit} />
          ))}
          <th scope="col" class="result">
            {t.becomes}
            <br />
            <span class="muted">{t.oneCustomer}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.fields.map((field) => (
          <FieldRow field={field} page={page} canEdit={canEdit} />
        ))}
      </tbody>
    </table>
  )
}

const SideHead = ({ side: { customer }, page, canEdit }: { side: Side; page: PairPage; canEdit: boolean }) => {
  const messages = useMessages()
  const t = messages.duplicates
  const isSurvivor = customer.id === page.survivor.id
  const name = nameOf(customer, messages)
  return (
    <th scope="col">
      <a class="name" href={`/customers/${customer.id}`}>
        <Text value={name} country={customer.country_code} />
      </a>
      <br />
      <span class="muted">
        {t.since} <Day at={customer.created_at} />
      </span>
      {canEdit && (
        <label class="survivor" title={t.keepHint(name)}>
          <input type="radio" name="survivorId" value={customer.id} checked={isSurvivor} />
          <span>{isSurvivor ? t.stays : t.keep}</span>
        </label>
      )}
      {canEdit && page.customers.length > 2 && (
        <label class="survivor">
          <input type="checkbox" name="part" value={customer.id} checked={page.partIds.includes(customer.id)} />
          <span>{t.part}</span>
        </label>
      )}
      <input type="hidden" name={`versions.${customer.id}`} value={String(customer.version)} />
    </th>
  )
}

const FieldRow = ({ field, page, canEdit }: { field: ComparedField; page: PairPage; canEdit: boolean }) => {
  const messages = useMessages()
  return (
    <tr class={field.kind === 'same' ? 'same' : undefined}>
      <th scope="row">
        <Text value={labelOf(field.field, messages, page.customFields)} />
      </th>
      {page.customers.map(({ customer }, at) => {
        const compared = field.values.find(({ id }) => id === customer.id)
        const value = compared === undefined ? ownValue(customer, field.field) : compared.value
        const shown = <Value field={field.field} value={value} country={customer.country_code} />
        return (
          <td class={at > 0 ? 'b' : undefined}>
            {field.kind === 'choose' && canEdit && compared !== undefined && value !== null ? (
              <Choice field={field.field} compared={compared}>
                {shown}
              </Choice>
            ) : (
              shown
            )}
          </td>
        )
      })}
      <td class="result">
        <Value field={field.field} value={field.becomes} country={null} />
        <Note field={field} further={furtherOf(field, page)} />
      </td>
    </tr>
  )
}

/** One of the values that a field may have; the one that it has anyway is sent as no choice. */
const Choice = (props: { field: string; compared: ComparedValue; children: Child }) => (
  <label>
    <input
      type="radio"
      name={`choices.${props.field}`}
      value={props.compared.isDefault ? '' : props.compared.id}
      checked={props.compared.isChosen}
    />
    <span>{props.children}</span>
  </label>
)

/** Of one who is not to be part of it: what it has. */
const ownValue = (customer: Side['customer'], field: string): unknown =>
  field.startsWith('extra.')
    ? (ownOf(customer.extra, field.slice('extra.'.length)) ?? null)
    : (ownOf(customer as Readonly<Record<string, unknown>>, field) ?? null)

/** Of e-mails, phones and addresses: those that stay beside the one in the row. */
const furtherOf = ({ field, becomes }: ComparedField, { further }: PairPage): readonly string[] =>
  field === 'email' || field === 'phone' || field === 'address_primary'
    ? further[field].filter((value) => value !== becomes)
    : []

/** What happens to the values that are not the one in the row. */
const Note = ({ field, further }: { field: ComparedField; further: readonly string[] }) => {
  const messages = useMessages()
  const t = messages.duplicates
  const isCleared = field.field === 'do_not_contact' && field.kind === 'joined'
  if (!isCleared && further.length === 0) return null
  return (
    <>
      <br />
      <span class="muted">
        {isCleared
          ? t.neverCleared
          : t.further(<Text value={further.map((value) => words(field.field, value, messages)).join(', ')} />)}
      </span>
    </>
  )
}

const Value = (props: { field: string; value: unknown; country: string | null }) => {
  const messages = useMessages()
  const text = words(props.field, props.value, messages)
  if (text === '') return <span class="missing">{messages.common.change.empty}</span>
  return <Text value={text} country={props.country} />
}
