import type { ComparedField } from '../../../shared/customers/merging/compare-sides.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { valueWords } from '../../words/changes.ts'
import { countryName, customLabel, fieldLabel } from '../../words/labels.ts'
import { formatPhone } from '../../words/phones.ts'
import { nameOf } from '../customers/customer-name.ts'
import { Day, Text } from '../parts/text.tsx'
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
          <input type="checkbox" name="part" value={customer.id} checked />
          <span>{t.part}</span>
        </label>
      )}
      <input type="hidden" name={`versions.${customer.id}`} value={String(customer.version)} />
    </th>
  )
}

const FieldRow = ({ field, page, canEdit }: { field: ComparedField; page: PairPage; canEdit: boolean }) => {
  const messages = useMessages()
  const name = labelOf(field.field, messages)
  const isChoice = field.kind === 'choose' && canEdit
  return (
    <tr class={field.kind === 'same' ? 'same' : undefined}>
      <th scope="row">
        <Text value={name} />
      </th>
      {page.customers.map(({ customer }, at) => {
        const value = field.values[at]
        const shown = <Value field={field.field} value={value} country={customer.country_code} />
        return (
          <td class={at > 0 ? 'b' : undefined}>
            {isChoice && value !== null ? (
              <label>
                <input
                  type="radio"
                  name={`choices.${field.field}`}
                  value={customer.id}
                  checked={field.chosen === customer.id}
                />
                <span>{shown}</span>
              </label>
            ) : (
              shown
            )}
          </td>
        )
      })}
      <td class="result">
        <Value field={field.field} value={field.becomes} country={null} />
        <Note field={field} />
      </td>
    </tr>
  )
}

/** What happens to the values that are not the one in the row. */
const Note = ({ field }: { field: ComparedField }) => {
  const messages = useMessages()
  const t = messages.duplicates
  const isCleared = field.field === 'do_not_contact' && field.kind === 'joined'
  if (!isCleared && field.further.length === 0) return null
  return (
    <>
      <br />
      <span class="muted">
        {isCleared
          ? t.neverCleared
          : t.further(<Text value={field.further.map((value) => words(field.field, value, messages)).join(', ')} />)}
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

const labelOf = (field: ComparedField['field'], t: Messages) =>
  field.startsWith('extra.') ? customLabel(field.slice('extra.'.length), t) : fieldLabel(field, t)

function words(field: string, value: unknown, t: Messages): string {
  if (typeof value !== 'string') return valueWords(field, value, t)
  if (field === 'phone') return formatPhone(value)
  return field === 'country_code' ? countryName(value) : valueWords(field, value, t)
}
