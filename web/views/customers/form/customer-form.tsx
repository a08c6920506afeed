import type { SaveOutcome } from '../../../../functions/customers/save-form.ts'
import type { CustomField } from '../../../../shared/customers/custom-fields.ts'
import { type Messages, useMessages } from '../../../messages/messages.ts'
import type { Refused } from '../../../problem.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Screen } from '../../../route.ts'
import { customLabel, fieldLabel } from '../../../words/labels.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { fieldId } from '../../parts/labelled.tsx'
import { Text } from '../../parts/text.tsx'
import { EditNewsPlace } from '../cells/edit-news.tsx'
import { customerScreen } from '../customer.tsx'
import { nameOf } from '../customer-name.ts'
import type { Detail } from '../outputs.ts'
import { Conflict } from './conflict.tsx'
import type { FormState } from './form-fields.tsx'
import { FormSections } from './form-sections.tsx'
import { SimilarCards } from './similar.tsx'
import { readTyped, type Typed, typedName, typedOf, untyped } from './typed.ts'

type Questions = Extract<SaveOutcome, { kind: 'asks' }>

interface FormProps {
  /** The customer being edited; a new one has none. */
  readonly id?: string | undefined
  readonly typed: Typed
  readonly error?: Refused
  /** The customer as it is by now, where somebody else was quicker. */
  readonly now?: Detail | undefined
  readonly asks?: Questions
  readonly customFields: readonly CustomField[]
}

/** The empty form. */
export const newCustomerScreen = ({ items }: { items: readonly CustomField[] }, request: PageRequest): Screen =>
  formScreen({ typed: untypedAt(request.query.get('company')), customFields: items }, request)

/** An empty form, but for the company that the address names. */
const untypedAt = (company: string | null): Typed =>
  company === null ? untyped : { ...untyped, values: { ...untyped.values, company_primary: company } }

/** The form with what the customers know. */
export const editCustomerScreen = (detail: Detail, request: PageRequest): Screen =>
  // One that was deleted has to be restored first, which its page offers.
  detail.customer.deleted_at !== null
    ? customerScreen(detail, request)
    : formScreen(
        { id: detail.customer.id, typed: typedOf(detail), customFields: detail.customFields },
        request,
        nameOf(detail.customer, request.messages),
      )

/** The form again, with what is wrong at its fields; all that was typed is still there. */
export const customerRefused = (
  error: Refused,
  request: PageRequest,
  given: unknown,
  customFields: readonly CustomField[] = [],
  now?: Detail,
): Screen => {
  const typed = readTyped(given)
  // What is saved again is based on what stands there now, which the person sees.
  const based = now === undefined ? typed : { ...typed, version: String(now.customer.version) }
  return formScreen({ id: request.params.id, typed: based, error, now, customFields }, request)
}

/** The form again, with what has to be asked before anything is written. */
export const customerAsks = (
  asks: Questions,
  request: PageRequest,
  given: unknown,
  customFields: readonly CustomField[] = [],
): Screen => formScreen({ id: request.params.id, typed: readTyped(given), asks, customFields }, request)

function formScreen(props: FormProps, { messages }: PageRequest, name?: string): Screen {
  const { form, list } = messages.customers
  const title = props.id === undefined ? form.addTitle : form.editTitle(name ?? typedName(props.typed.values, messages))
  const main = (
    <>
      <Crumbs way={[['/customers', list.title]]} />
      <div class="head">
        <h1>
          <span>
            <Text value={title} />
          </span>
        </h1>
      </div>
      <CustomerForm {...props} />
    </>
  )
  return { title, section: 'customers', main }
}

const CustomerForm = ({ id, typed, error, now, asks, customFields }: FormProps) => {
  const { customers, common } = useMessages()
  const form: FormState = { typed, customFields, errors: error === undefined ? {} : fieldErrors(error) }
  return (
    <form
      class="customer-form"
      id="customer-form"
      method="post"
      action={id === undefined ? '/customers' : `/customers/${id}`}
      novalidate
      autocomplete="off"
      {...(id !== undefined && { 'data-edits': id, 'data-field': 'form' })}
    >
      {asks && <AskAgain />}
      {typed.version !== '' && <input type="hidden" name="version" value={typed.version} />}
      {id !== undefined && <EditNewsPlace />}
      {error && now && <Conflict error={error} typed={typed} now={now} />}
      {error && !now && <Refusal error={error} form={form} id={id} />}
      {asks && <Questions asks={asks} typed={typed} isNew={id === undefined} />}
      <div class="form-columns">
        <FormSections form={form} isNew={id === undefined} />
        <aside class="form-aside" id="similar" aria-label={customers.form.similar} aria-live="polite" {...watch(id)} />
      </div>
      <div class="decide">
        <SubmitButton isNew={id === undefined} asks={asks} />
        <a class="btn btn-quiet" href={id === undefined ? '/customers' : `/customers/${id}`}>
          {common.actions.cancel}
        </a>
        {asks && <span>{customers.form.notSaved}</span>}
      </div>
    </form>
  )
}

/** The first button of a form is what Enter in a field presses; that must be none of the answers. */
const AskAgain = () => (
  <button class="vh" type="submit" tabindex={-1}>
    {useMessages().customers.form.askAgain}
  </button>
)

/** Asks who is like this one whenever a field changes that tells it. */
const watch = (id: string | undefined) => ({
  'hx-get': id === undefined ? '/customers/similar' : `/customers/similar?excludeId=${id}`,
  'hx-trigger': 'input from:#customer-form target:.identifies delay:400ms',
  'hx-include': '.identifies',
  'hx-sync': 'this:replace',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
})

const SubmitButton = ({ isNew, asks }: { isNew: boolean; asks: Questions | undefined }) => {
  const t = useMessages().customers.form
  if (asks === undefined || !canStand(asks)) {
    return (
      <button class="btn btn-primary" type="submit">
        {isNew ? t.add : t.save}
      </button>
    )
  }
  const [keep, anyway] = isNew ? [t.keepAndAdd, t.addAnyway] : [t.keepAndSave, t.saveAnyway]
  return (
    <button class="btn btn-primary" type="submit" name="confirmed" value="yes">
      {asks.similar.length === 0 ? keep : anyway}
    </button>
  )
}

/** Whether a person may answer all of it with "as it stands". */
const canStand = (asks: Questions) => asks.suggestions.every(({ canKeep }) => canKeep)

const Questions = ({ asks, typed, isNew }: { asks: Questions; typed: Typed; isNew: boolean }) => {
  const messages = useMessages()
  const t = messages.customers.form.questions
  return (
    <section class="fix" role="alert" tabindex={-1} autofocus aria-labelledby="asks-title">
      {asks.similar.length > 0 && (
        <>
          <h2 id="asks-title">{t.isItThis(asks.similar.length)}</h2>
          <p>{isNew ? t.newLooksLike : t.changedLooksLike}</p>
          <SimilarCards similar={asks.similar} typed={typed} />
        </>
      )}
      {asks.suggestions.length > 0 && (
        <>
          <h2 id={asks.similar.length > 0 ? undefined : 'asks-title'}>{t.isItTypedRight}</h2>
          <ul class="suggestions">
            {asks.suggestions.map((suggestion) => (
              <li class="fix-line">
                <span>
                  {t.field(labelOf(suggestion.field, messages))}
                  <code class="raw">{suggestion.value}</code>
                </span>
                <button class="btn btn-s" type="submit" name="use" value={JSON.stringify(suggestion)}>
                  {t.use(suggestion.suggestion)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Why nothing was saved. A list of what is wrong leads to the fields. */
const Refusal = ({ error, form, id }: { error: Refused; form: FormState; id: string | undefined }) => {
  const messages = useMessages()
  const t = messages.customers.form.errors
  const wrong = Object.entries(form.errors)
  if ((error.code === 'state.conflict' || error.code === 'state.changed') && id !== undefined)
    return <Closed error={error} id={id} />
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus>
      <b>{wrong.length === 0 ? error.message : t.title(wrong.length)}</b>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, message]) => (
            <li>
              <a href={`#${fieldId(name)}`}>{t.field(labelOf(name, messages, form.customFields), message)}</a>{' '}
              {error.customerIds[name] !== undefined && (
                <a href={`/customers/${error.customerIds[name]}`} target="_blank" rel="noopener">
                  {t.openCustomer}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** It can't be changed any more: what was typed stays to be copied from, and the way on is the customer as it is now. */
const Closed = ({ error, id }: { error: Refused; id: string }) => {
  const t = useMessages().customers.form.conflict
  return (
    <div class="notice notice-warn" role="alert" tabindex={-1} autofocus>
      <span>
        <b>{error.message}</b> {t.hint}
      </span>
      <span class="end">
        <a class="btn btn-s" href={`/customers/${id}`} target="_blank" rel="noopener">
          {t.open}
        </a>
        <a class="btn btn-s" href={`/customers/${id}/edit`}>
          {t.load}
        </a>
      </span>
    </div>
  )
}

/** Errors by the names of the fields here, however deep the input had them. */
const fieldErrors = (error: Refused): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(error.fields).map(([name, message]) => [name.replace(/^values\./, ''), message]))

function labelOf(name: string, t: Messages, customFields: readonly CustomField[] = []): string {
  const { phones, emails, addresses } = t.customers.form.labels
  if (name.startsWith('extra.')) return customLabel(name.slice('extra.'.length), t, customFields)
  return { phones, emails, addresses }[name] ?? fieldLabel(name, t)
}
