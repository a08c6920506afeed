import { useMessages } from '../../../messages/messages.ts'
import type { Refused } from '../../../problem.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Redirect, Screen } from '../../../route.ts'
import { fieldLabel } from '../../../words/labels.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Text } from '../../parts/text.tsx'
import { nameOf } from '../customer-name.ts'
import { readTyped, typedOf } from '../form/typed.ts'
import type { Detail } from '../outputs.ts'
import { meOf } from './answers.tsx'
import { type Asks, CellForm, type CellFormProps, textOfField } from './cell-form.tsx'
import { type CellPlace, cellPath, cellPlaceIn, isCell } from './cell-path.ts'
import { CellValue } from './cell-value.tsx'

/** A cell with its form; a field that has no room in one is edited in the form of the customer. */
export function cellScreen(detail: Detail, request: PageRequest, owners: readonly string[] = []): Screen | Redirect {
  const { id = '', field = '' } = request.params
  if (!isCell(field) || detail.customer.deleted_at !== null) return { kind: 'redirect', to: `/customers/${id}/edit` }
  return cellWith({ detail, field, place: cellPlaceIn(request.query), owners }, request)
}

/** The form again, with what has to be asked first. */
export const cellAsks = (asks: Asks, detail: Detail, request: PageRequest, given: unknown): Screen =>
  cellWith({ ...placeOf(detail, request), typed: readTyped(given), asks }, request)

/** The form again, with what was typed and why it was refused; over what somebody else has written one may write again. */
export function cellRefused(error: Refused, detail: Detail, request: PageRequest, given: unknown): Screen {
  const { field } = placeOf(detail, request)
  const isConflict = error.code === 'state.changed'
  const own = error.fields[`values.${field}`] ?? error.fields[field] ?? Object.values(error.fields)[0] ?? error.message
  const why = isConflict ? { conflict: error.message } : { problem: own }
  return cellWith({ ...placeOf(detail, request), typed: readTyped(given), ...why }, request)
}

const placeOf = (detail: Detail, { params, query }: PageRequest) => ({
  detail,
  field: params.field ?? '',
  place: cellPlaceIn(query),
})

function cellWith(props: CellFormProps, request: PageRequest): Screen {
  const { messages } = request
  const { detail, field, place } = props
  const name = nameOf(detail.customer, messages)
  const title = messages.customers.cells.edit(fieldLabel(field, messages))
  const form = <CellForm {...props} me={meOf(request)} />
  const part = (
    <>
      <CellValue customer={detail.customer} field={field} place={place} customFields={detail.customFields} />
      {form}
    </>
  )
  const main = (
    <>
      <Crumbs
        way={[
          ['/customers', messages.customers.list.title],
          [`/customers/${detail.customer.id}`, name],
        ]}
      />
      <div class="head">
        <h1>{title}</h1>
      </div>
      {form}
    </>
  )
  return { title, section: 'customers', main, part }
}

/** What stands in the cell now, and, in the place of such news, what was saved with the way to undo it. */
export function savedCell(detail: Detail, request: PageRequest, before: string): Screen {
  const { field, place } = placeOf(detail, request)
  const part = (
    <>
      <CellValue customer={detail.customer} field={field} place={place} customFields={detail.customFields} />
      <div id="toast-place" {...{ 'hx-swap-oob': 'innerHTML' }}>
        <SavedToast detail={detail} field={field} place={place} before={before} />
      </div>
    </>
  )
  return { title: nameOf(detail.customer, request.messages), section: 'customers', main: part, part }
}

interface SavedProps {
  readonly detail: Detail
  readonly field: string
  readonly place: CellPlace
  readonly before: string
}

const SavedToast = ({ detail, field, place, before }: SavedProps) => {
  const messages = useMessages()
  const { customer } = detail
  const path = cellPath(customer.id, field, place)
  return (
    <form
      class="toast"
      method="post"
      action={path}
      hx-post={path}
      hx-target="#cell-saved"
      hx-swap="innerHTML"
      data-saved={customer.id}
      data-version={customer.version}
    >
      <span>
        <b>
          <Text value={nameOf(customer, messages)} country={customer.country_code} />
        </b>{' '}
        {messages.customers.cells.saved(fieldLabel(field, messages))}
      </span>
      <input type="hidden" name={field} value={before} />
      <input type="hidden" name="before" value={textOfField(typedOf(detail), field)} />
      <input type="hidden" name="version" value={String(customer.version)} />
      <input type="hidden" name="confirmed" value="yes" />
      <button class="btn btn-s" type="submit">
        <Icon name="undo" />
        {messages.common.actions.undo}
      </button>
    </form>
  )
}
