import type { listValues } from '../../../../functions/filters/list-values.ts'
import { customStart } from '../../../../shared/customers/conditions/condition.ts'
import { customerFields } from '../../../../shared/customers/fields.ts'
import {
  checkColumns,
  defaultColumns,
  isColumn,
  listColumnsMax,
  readColumns,
  writeColumns,
} from '../../../../shared/customers/list-columns.ts'
import { renderText, type TextKey } from '../../../../shared/messages/text.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Redirect, Screen } from '../../../route.ts'
import { conditionField } from '../../../words/filters.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { StateInputs } from '../condition.tsx'
import { type ListState, listPath, listStateOf } from '../list-address.ts'

type CustomFields = Output<typeof listValues>['customFields']

interface FormProps {
  readonly state: ListState
  readonly columns: readonly string[]
  readonly customFields: CustomFields
  readonly problem?: TextKey | null
}

/** Which columns the list has, and in which order; once that is said, the list with them. */
export function columnsScreen({ customFields }: Output<typeof listValues>, request: PageRequest): Screen | Redirect {
  const { columns: t, list } = request.messages.customers
  const state = listStateOf(request.query)
  const apply = request.query.get('apply')
  if (apply === 'default') return { kind: 'redirect', to: listPath({ ...state, columns: undefined }) }
  const columns = apply === null ? columnsOf(state) : chosenColumns(columnsOf(state), request.query)
  const written = writeColumns(columns)
  const problem = checkColumns(written)
  if (apply !== null && problem === null) {
    const isUsual = written === writeColumns(defaultColumns)
    return { kind: 'redirect', to: listPath({ ...state, columns: isUsual ? undefined : written }) }
  }
  const form = <ColumnsForm state={state} columns={columns} customFields={customFields} problem={problem} />
  const main = (
    <>
      <Crumbs way={[[listPath(state), list.title]]} />
      <div class="head">
        <h1>{t.title}</h1>
      </div>
      {form}
    </>
  )
  return { title: t.title, section: 'customers', main, part: form }
}

const columnsOf = ({ columns }: ListState) => (columns === undefined ? defaultColumns : readColumns(columns))

/**
 * What is ticked, in the order of the numbers beside it. Of two with one number, the one that was moved there from further
 * down comes first, and the one from further up last: both stand at that number then. Those without one come last.
 */
export function chosenColumns(before: readonly string[], query: URLSearchParams): string[] {
  const ticked = [...new Set(query.getAll('shown'))].filter(isColumn)
  const placeOf = (name: string): number => {
    const given = query.get(`place.${name}`) ?? ''
    if (!/^\d{1,3}$/.test(given)) return Number.POSITIVE_INFINITY
    const old = before.indexOf(name) + 1
    return Number(given) + Math.sign(Number(given) - old) / 2
  }
  return ticked
    .map((name) => ({ name, place: placeOf(name) }))
    .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
    .map(({ name }) => name)
}

/** A link that opens the form, in place where scripts run. */
export const asksColumns = (state: ListState) => {
  const path = listPath(state).replace('/customers', '/customers/columns')
  return { href: path, 'hx-get': path, 'hx-target': '#condition', 'hx-swap': 'innerHTML' }
}

const ColumnsForm = ({ state, columns, customFields, problem }: FormProps) => {
  const messages = useMessages()
  const t = messages.customers.columns
  const others = allColumns(customFields).filter((name) => !columns.includes(name))
  // What only files have called so far has the name that the list gives it.
  const named = customFields.filter((field) => field.label !== field.key)
  const label = (name: string) => conditionField(name, named, messages)
  return (
    <form class="condition columns-form" action="/customers/columns" aria-label={t.title}>
      <StateInputs state={state} />
      {/* What Enter presses in a field. */}
      <button type="submit" name="apply" value="yes" hidden />
      <fieldset>
        <legend class="label">{t.shown}</legend>
        <ol class="columns-shown">
          {columns.map((name, index) => (
            <li>
              <input
                class="input"
                type="number"
                name={`place.${name}`}
                value={index + 1}
                min="1"
                max={listColumnsMax}
                autofocus={index === 0}
                aria-label={t.place(label(name))}
              />
              <Tick name={name} label={label(name)} isOn />
            </li>
          ))}
        </ol>
      </fieldset>
      <fieldset>
        <legend class="label">{t.others}</legend>
        <div class="condition-values columns-others">
          {others.map((name) => (
            <Tick name={name} label={label(name)} />
          ))}
        </div>
      </fieldset>
      {problem && (
        <p class="error" role="alert">
          {renderText({ key: problem } as Parameters<typeof renderText>[0], messages.shared)}
        </p>
      )}
      <div class="columns-go">
        <button class="btn btn-s" type="submit" name="apply" value="yes">
          {t.apply}
        </button>
        <button class="btn btn-s btn-quiet" type="submit" name="apply" value="default">
          {t.usual}
        </button>
        <a class="btn btn-s btn-quiet" href={listPath(state)}>
          {messages.customers.condition.cancel}
        </a>
      </div>
    </form>
  )
}

const Tick = ({ name, label, isOn = false }: { name: string; label: string; isOn?: boolean }) => (
  <label class="check">
    <input type="checkbox" name="shown" value={name} checked={isOn} />
    {label}
  </label>
)

const allColumns = (customFields: CustomFields): readonly string[] => [
  ...customerFields.map(({ name }) => name).filter(isColumn),
  'created',
  'changed',
  ...customFields.map(({ key }) => `${customStart}${key}`).filter(isColumn),
]
