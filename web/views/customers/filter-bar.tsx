import type { countFacets } from '../../../functions/customers/count-facets.ts'
import type { listImports } from '../../../functions/imports/list-imports.ts'
import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { type ReaderTime, useReaderTime } from '../../reader-time.ts'
import type { Output } from '../../route.ts'
import { countriesByName } from '../../words/countries.ts'
import { type FilterNames, type FilterWords, filterWords } from '../../words/filters.ts'
import { countryName } from '../../words/labels.ts'
import { formatDay } from '../../words/times.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { asksColumns } from './columns/columns-form.tsx'
import { asksCondition } from './condition.tsx'
import { type FilterName, keepsList, type ListState, listPath, withoutFilters, withoutWords } from './list-address.ts'

/** What there is to choose from, counted; asked for when somebody comes near the filters. */
export interface Choices {
  readonly facets: Output<typeof countFacets>
  readonly imports: Output<typeof listImports>['items']
}

interface FilterBarProps {
  readonly state: ListState
  readonly names: FilterNames
  readonly choices?: Choices
}

interface Option {
  readonly value: string
  readonly label: string
  readonly count?: number | undefined
}

/** The filters as one form: selects for what is filtered most, a chip for each of the others that is on. */
export const FilterBar = ({ state, names, choices }: FilterBarProps) => {
  const messages = useMessages()
  const t = messages.customers.list.filters
  const time = useReaderTime()
  const words = filterWords(state.filters, names, messages)
  const select = (name: FilterName, label: string, any: string, options: readonly Option[]) => (
    <Choice
      name={name}
      label={label}
      options={[{ value: '', label: any }, ...options]}
      state={state}
      words={words.find((filter) => filter.name === name)}
    />
  )
  return (
    <div id="filter-bar" {...(choices === undefined ? askForChoices(state) : {})}>
      {words.length > 0 && <InForce words={words} state={state} />}
      <form class="filters" id="filters" action="/customers" aria-label={t.label} {...live}>
        {select('type', t.type, t.anyType, typeOptions(choices, messages))}
        {select('status', t.status, t.anyStatus, statusOptions(choices, messages))}
        {select('country', t.country, t.anyCountry, countryOptions(state, choices, messages))}
        {select('missing', t.missing, t.missing, missingOptions(messages))}
        {select('importId', t.import, t.anyImport, importOptions(state, names.importName, choices, messages, time))}
        {words
          .filter(({ name }) => !inSelects.has(name))
          .map((filter) => (
            <Chip filter={filter} state={state} />
          ))}
        {state.view !== undefined && <input type="hidden" name="view" value={state.view} />}
        {state.filters.where && <input type="hidden" name="where" value={state.filters.where} />}
        {state.as !== undefined && <input type="hidden" name="as" value={state.as} />}
        {state.columns !== undefined && <input type="hidden" name="columns" value={state.columns} />}
        <AddCondition state={state} />
        <a class="chip" {...asksColumns(state)}>
          {messages.customers.columns.open}
        </a>
        {words.length > 0 && (
          <a class="btn btn-s btn-quiet not-phone" href={listPath(withoutFilters(state))}>
            {t.clear}
          </a>
        )}
        <noscript>
          <button class="btn btn-s" type="submit">
            {t.apply}
          </button>
        </noscript>
        <span class="tail">
          <SortSelect state={state} />
          <a class="btn btn-s btn-quiet" href="/customers/bulk-edits">
            {t.bulkEdits}
          </a>
          {state.filters.deleted === undefined && (
            <a class="btn btn-s btn-quiet" href="/customers?deleted=yes">
              {t.deleted}
            </a>
          )}
        </span>
      </form>
    </div>
  )
}

/** On a phone, where the form is one line that scrolls: all that the list is narrowed to, in sight above it. */
const InForce = ({ words, state }: { words: readonly FilterWords[]; state: ListState }) => (
  <ul class="filters filters-on">
    {words.map((filter) => (
      <li class="chip chip-on">
        <FilterSays filter={filter} />
        <TakeOff filter={filter} state={state} />
      </li>
    ))}
    <li>
      <a class="btn btn-s btn-quiet" href={listPath(withoutFilters(state))}>
        {useMessages().customers.list.filters.clear}
      </a>
    </li>
  </ul>
)

/** A newer question to the list replaces an older one, whichever of the two forms asks it. */
const live = {
  'hx-get': '/customers',
  'hx-trigger': 'change, submit',
  'hx-target': '#customers',
  'hx-swap': 'outerHTML',
  ...keepsList,
  'hx-sync': '#search:replace',
  'hx-push-url': 'true',
}

const askForChoices = (state: ListState) => ({
  'hx-get': listPath(state).replace('/customers', '/customers/facets'),
  'hx-trigger': 'pointerenter once, focusin once',
  'hx-target': 'this',
  'hx-swap': 'outerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
})

const inSelects: ReadonlySet<FilterName> = new Set(['search', 'type', 'status', 'country', 'missing', 'importId'])

const Choice = (props: {
  name: FilterName
  label: string
  options: readonly Option[]
  state: ListState
  words: FilterWords | undefined
}) => {
  const { name, label, options, state, words } = props
  return (
    <span class={words === undefined ? 'chip' : 'chip chip-on'}>
      <label class="vh" for={`filter-${name}`}>
        {label}
      </label>
      <select id={`filter-${name}`} name={name}>
        {options.map(({ value, label, count }) => (
          <option value={value} selected={value === (state.filters[name] ?? '')}>
            {count === undefined ? label : useMessages().customers.list.filters.optionCount(label, count)}
          </option>
        ))}
      </select>
      {words && <TakeOff filter={words} state={state} />}
    </span>
  )
}

/** A filter that no select shows; it stays on while the form is used. */
const Chip = ({ filter, state }: { filter: FilterWords; state: ListState }) => (
  <span class="chip chip-on not-phone">
    <FilterSays filter={filter} />
    {filter.index === undefined && <input type="hidden" name={filter.name} value={state.filters[filter.name]} />}
    <TakeOff filter={filter} state={state} />
  </span>
)

const FilterSays = ({ filter }: { filter: FilterWords }) => (
  <span>
    {filter.says}{' '}
    <b>
      <Text value={filter.value} />
    </b>
  </span>
)

/** Any field can be a filter: which one, and how, is asked beneath the bar, or without scripts on a page of its own. */
const AddCondition = ({ state }: { state: ListState }) => (
  <a class="chip" aria-keyshortcuts="f" {...asksCondition(state)}>
    <Icon name="plus" />
    {useMessages().customers.condition.add}
  </a>
)

const TakeOff = ({ filter, state }: { filter: FilterWords; state: ListState }) => (
  <a class="chip-off" href={listPath(withoutWords(state, filter))}>
    <Icon name="x" />
    <span class="vh">{useMessages().customers.list.filters.remove(`${filter.says} ${filter.value}`)}</span>
  </a>
)

/** The order, for a phone, where the heads of the columns do not show, and for what has no column. */
const SortSelect = ({ state }: { state: ListState }) => (
  <span class="chip">
    <label class="vh" for="list-sort">
      {useMessages().customers.list.sort.label}
    </label>
    <select id="list-sort" name="sort">
      {sorts.map((sort) => (
        <option value={sort === 'name' ? '' : sort} selected={sort === state.sort}>
          {useMessages().customers.list.sort[sort]}
        </option>
      ))}
    </select>
    {state.order === 'desc' && <input type="hidden" name="order" value="desc" />}
  </span>
)

const sorts = ['name', 'company', 'country', 'status', 'created', 'changed'] as const

/** Nothing where nobody has counted: not yet, or not so many. */
const countIn = (counts: readonly { value: string; count: number }[] | null | undefined, value: string) =>
  counts === undefined || counts === null ? undefined : (counts.find((one) => one.value === value)?.count ?? 0)

const typeOptions = (choices: Choices | undefined, { words }: Messages): readonly Option[] =>
  customerTypes.map((value) => ({
    value,
    label: words.labels.types[value],
    count: countIn(choices?.facets.type, value),
  }))

const statusOptions = (choices: Choices | undefined, { words }: Messages): readonly Option[] =>
  customerStatuses.map((value) => ({
    value,
    label: words.labels.statuses[value],
    count: countIn(choices?.facets.status, value),
  }))

/** All countries, unless it is known which of them there are. */
function countryOptions({ filters }: ListState, choices: Choices | undefined, t: Messages): readonly Option[] {
  const countryLabel = (code: string) => (code === 'none' ? t.customers.list.filters.noCountry : countryName(code, t))
  const counts = choices?.facets.country ?? null
  if (counts === null) {
    return [
      { value: 'none', label: countryLabel('none') },
      ...countriesByName(t).map(([value, label]) => ({ value, label })),
    ]
  }
  const found = counts.map(({ value, count }) => ({ value, label: countryLabel(value), count }))
  const { country } = filters
  const isListed = country === undefined || found.some(({ value }) => value === country)
  return isListed ? found : [...found, { value: country, label: countryLabel(country), count: 0 }]
}

const missingOptions = ({ words }: Messages): readonly Option[] =>
  Object.entries(words.filters.missing).map(([value, label]) => ({ value, label }))

/** The latest imports, and the one that the list is narrowed to. */
function importOptions(
  { filters: { importId } }: ListState,
  importName: string | undefined,
  choices: Choices | undefined,
  messages: Messages,
  time: ReaderTime,
): readonly Option[] {
  const t = messages.customers.list.filters
  const latest = (choices?.imports ?? []).map(({ id, file_name, created_at }) => ({
    value: id,
    label: t.importOf(file_name, formatDay(created_at, time, messages)),
  }))
  if (importId === undefined || latest.some(({ value }) => value === importId)) return latest
  return [{ value: importId, label: importName ?? t.anImport }, ...latest]
}
