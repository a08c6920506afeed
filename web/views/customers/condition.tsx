import type { listValues } from '../../../functions/filters/list-values.ts'
import { checkCondition } from '../../../shared/customers/conditions/check-condition.ts'
import {
  type Condition,
  type ConditionKind,
  conditionsMax,
  customStart,
  findConditionKind,
  operators,
} from '../../../shared/customers/conditions/condition.ts'
import { readConditions } from '../../../shared/customers/conditions/write-conditions.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { renderText, type TextKey } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Redirect, Screen } from '../../route.ts'
import { countriesByName } from '../../words/countries.ts'
import { conditionValue } from '../../words/filters.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { type ListState, listPath, listStateOf, withCondition } from './list-address.ts'

type Values = Output<typeof listValues>

/** What is typed in so far. */
interface Given {
  readonly operator: string
  readonly values: readonly string[]
  readonly problem?: TextKey
}

/** Asks for a field, then how it is compared and with what; once that is said, the list narrowed by it. */
export function conditionScreen(page: Values, request: PageRequest): Screen | Redirect {
  const { condition: t, list } = request.messages.customers
  const state = listStateOf(request.query)
  const given = readGiven(page.field, state, request.query)
  if ('narrowed' in given) return { kind: 'redirect', to: listPath(given.narrowed) }
  const form = <ConditionForm page={page} state={state} given={given} />
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

function readGiven(field: string | null, state: ListState, query: URLSearchParams): Given | { narrowed: ListState } {
  const word = query.get('operator') ?? ''
  const operator = operators.find((one) => one === word)
  if (field === null || operator === undefined) return { operator: word, values: [] }
  const condition: Condition = { field, operator, values: readValues(operator, query) }
  const areFull = (readConditions(state.filters.where ?? '') ?? []).length >= conditionsMax
  const problem = areFull ? 'conditions.tooManyAtOnce' : checkCondition(condition)
  return problem === null ? { narrowed: withCondition(state, condition) } : { ...condition, problem }
}

/** Each line is a value. What the operator does not take is left out, for one form asks for all. */
function readValues(operator: Condition['operator'], query: URLSearchParams): string[] {
  const lines = namesRead(operator).flatMap((name) => query.getAll(name).flatMap((text) => text.split(/\r?\n/)))
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
}

/** The controls that an operator takes its values from; `customers.css` shows no others. */
function namesRead(operator: Condition['operator']): readonly string[] {
  if (operator === 'empty' || operator === 'filled') return []
  if (takesDays(operator)) return ['days']
  return operator === 'is' || operator === 'is-not' ? ['pick', 'value'] : ['value']
}

const takesDays = (operator: string) => operator === 'last' || operator === 'next'

/** A link that opens the form, in place where scripts run. */
export const asksCondition = (state: ListState) => {
  const path = listPath(state).replace('/customers', '/customers/condition')
  return { href: path, 'hx-get': path, 'hx-target': '#condition', 'hx-swap': 'innerHTML' }
}

const ConditionForm = ({ page, state, given }: { page: Values; state: ListState; given: Given }) => {
  const t = useMessages().customers.condition
  return (
    <div class="condition">
      <form class="condition-part" action="/customers/condition">
        <StateInputs state={state} />
        <FieldSelect page={page} />
        <div class="condition-actions">
          <noscript>
            <button class="btn btn-s" type="submit">
              {t.next}
            </button>
          </noscript>
          {page.field === null && <Cancel state={state} />}
        </div>
      </form>
      {page.field !== null && (
        <form class="condition-part" action="/customers/condition" aria-label={t.title}>
          <StateInputs state={state} />
          <input type="hidden" name="field" value={page.field} />
          <Comparison page={page} given={given} />
          <ValueFields page={page} field={page.field} given={given} />
          <div class="condition-actions">
            <button class="btn btn-s" type="submit">
              {t.apply}
            </button>
            <Cancel state={state} />
            {given.problem && (
              <p class="error" role="alert" id="condition-error">
                {renderText({ key: given.problem } as Parameters<typeof renderText>[0], useMessages().shared)}
              </p>
            )}
          </div>
        </form>
      )}
    </div>
  )
}

const Cancel = ({ state }: { state: ListState }) => (
  <a class="btn btn-s btn-quiet" href={listPath(state)}>
    {useMessages().customers.condition.cancel}
  </a>
)

/** What the list is, to be sent along. */
export const StateInputs = ({ state }: { state: ListState }) => {
  const [, list = ''] = listPath(state).split('?')
  return (
    <>
      {[...new URLSearchParams(list)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

const FieldSelect = ({ page }: { page: Values }) => {
  const messages = useMessages()
  const t = messages.customers.condition
  const option = (value: string, label: string) => (
    <option value={value} selected={value === page.field}>
      {label}
    </option>
  )
  return (
    <div class="field">
      <label for="condition-field">{t.field}</label>
      <select
        class="select"
        id="condition-field"
        name="field"
        autofocus={page.field === null}
        hx-get="/customers/condition"
        hx-trigger="change"
        hx-include="closest form"
        hx-target="closest .condition"
        hx-swap="outerHTML"
      >
        <option value="">{t.choose}</option>
        <optgroup label={t.fields}>
          {customerFields.map(({ name }) => name !== 'id' && option(name, messages.shared.fields[name]))}
        </optgroup>
        <optgroup label={t.dates}>
          {(['created', 'changed'] as const).map((name) => option(name, messages.words.filters.moments[name]))}
        </optgroup>
        {page.customFields.length > 0 && (
          <optgroup label={t.custom}>
            {page.customFields.map(({ key, label }) => option(`${customStart}${key}`, label))}
          </optgroup>
        )}
      </select>
    </div>
  )
}

const Comparison = ({ page, given }: { page: Values; given: Given }) => {
  const messages = useMessages()
  return (
    <div class="field">
      <label for="condition-operator">{messages.customers.condition.comparison}</label>
      <select class="select" id="condition-operator" name="operator" autofocus>
        {page.operators.map((operator) => (
          <option value={operator} selected={operator === given.operator}>
            {messages.words.filters.operators[operator]}
          </option>
        ))}
      </select>
    </div>
  )
}

const ValueFields = ({ page, field, given }: { page: Values; field: string; given: Given }) => {
  const custom = page.customFields.find(({ key }) => `${customStart}${key}` === field)
  const kind = findConditionKind(field) ?? 'text'
  const isDays = takesDays(given.operator)
  const typed = isDays ? [] : given.values.filter((value) => !page.values.includes(value) || !isPicked(given))
  return (
    <>
      {page.values.length > 0 && <Picks page={page} field={field} given={given} />}
      <Typed
        kind={kind === 'custom' ? (customKinds[custom?.kind ?? 'text'] ?? 'text') : kind}
        typed={typed}
        problem={given.problem}
        hasPicks={page.values.length > 0}
      />
      {page.operators.some(takesDays) && <Days typed={isDays ? given.values[0] : undefined} problem={given.problem} />}
    </>
  )
}

const isPicked = ({ operator }: Given) => namesRead(operator as Condition['operator']).includes('pick')

/** A control whose value is refused is tied to why. */
const refusedControl = (problem: TextKey | undefined) =>
  problem === undefined ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': 'condition-error' }

/** What is typed for a custom field, by its type. */
const customKinds: Readonly<Record<Values['customFields'][number]['kind'], ConditionKind>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  choice: 'choice',
}

const Picks = ({ page, field, given }: { page: Values; field: string; given: Given }) => {
  const messages = useMessages()
  return (
    <fieldset class="condition-picks">
      <legend class="label">{messages.customers.condition.values}</legend>
      <div>
        {page.values.map((value) => (
          <label class="check">
            <input type="checkbox" name="pick" value={value} checked={given.values.includes(value)} />
            {conditionValue(field, value, messages)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface TypedProps {
  readonly kind: ConditionKind
  readonly typed: readonly string[]
  readonly problem: TextKey | undefined
  readonly hasPicks: boolean
}

/** Where all values stand there to be picked, none is typed. */
const Typed = ({ kind, typed, problem, hasPicks }: TypedProps) => {
  const t = useMessages().customers.condition
  if (kind === 'choice' || kind === 'boolean') return null
  if (kind === 'country') return <Country typed={typed} />
  const isDay = kind === 'date' || kind === 'moment'
  return (
    <div class="field condition-typed">
      <label for="condition-value">
        {isDay ? t.day : kind === 'number' ? t.value : <TypedLabel hasPicks={hasPicks} />}
      </label>
      {isDay || kind === 'number' ? (
        <input
          class="input"
          id="condition-value"
          name="value"
          type={isDay && problem !== 'conditions.day' ? 'date' : 'text'}
          inputmode={isDay ? undefined : 'decimal'}
          value={typed[0]}
          autocomplete="off"
          {...refusedControl(problem)}
        />
      ) : (
        <textarea
          class="textarea"
          id="condition-value"
          name="value"
          rows={2}
          maxlength={2_000}
          placeholder={t.otherHint}
          {...refusedControl(problem)}
        >
          {typed.join('\n')}
        </textarea>
      )}
    </div>
  )
}

/** The values that are typed are the others only where some are to be picked. */
const TypedLabel = ({ hasPicks }: { hasPicks: boolean }) => {
  const t = useMessages().customers.condition
  if (!hasPicks) return <>{t.values}</>
  return (
    <>
      <span class="with-picks">{t.other}</span>
      <span class="without-picks">{t.values}</span>
    </>
  )
}

const Country = ({ typed }: { typed: readonly string[] }) => {
  const messages = useMessages()
  const t = messages.customers.condition
  return (
    <div class="field condition-typed">
      <label for="condition-value">{t.country}</label>
      <select class="select" id="condition-value" name="value">
        <option value="">{t.noCountry}</option>
        {countriesByName(messages).map(([code, name]) => (
          <option value={code} selected={typed.includes(code)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

const Days = ({ typed, problem }: { typed: string | undefined; problem: TextKey | undefined }) => (
  <div class="field condition-days">
    <label for="condition-days">{useMessages().customers.condition.days}</label>
    <input
      class="input"
      id="condition-days"
      name="days"
      inputmode="numeric"
      maxlength={4}
      value={typed}
      autocomplete="off"
      {...refusedControl(problem)}
    />
  </div>
)
