import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Text } from '../parts/text.tsx'
import { type Field, listHref } from './fields.tsx'

/** What somebody has typed so far. */
export interface TypedField {
  readonly label: string
  readonly kind: string
  /** One a line. */
  readonly choices: string
}

const untyped: TypedField = { label: '', kind: 'text', choices: '' }

/** The form by which an administrator makes a field by hand. */
export const newFieldScreen = (request: PageRequest, typed = untyped, error?: Refused): Screen => ({
  title: request.messages.fields.make,
  section: 'settings',
  main: <NewField typed={typed} error={error} />,
})

/** One field: its name, its choices, and the way to delete it. */
export const fieldScreen = (field: Field, all: readonly Field[], typed = typedOf(field), error?: Refused): Screen => ({
  title: field.label,
  section: 'settings',
  main: <EditField field={field} others={all.filter((other) => canJoin(field, other))} typed={typed} error={error} />,
})

const typedOf = ({ label, kind, choices }: Field): TypedField => ({ label, kind, choices: choices.join('\n') })

interface FormProps {
  readonly typed: TypedField
  readonly error: Refused | undefined
}

const NewField = ({ typed, error }: FormProps) => {
  const { fields: t, words } = useMessages()
  const errors = errorsOf(error)
  return (
    <>
      <FieldsCrumb />
      <div class="head">
        <h1>{t.make}</h1>
      </div>
      <form class="form-narrow" method="post" action="/settings/fields">
        <FormError error={error} />
        <Name typed={typed} errors={errors} />
        <Labelled name="kind" label={t.kind} hint={t.kindHint} error={errors.kind}>
          <select class="select" {...control({ errors }, 'kind', t.kindHint)}>
            {customKinds.map((kind) => (
              <option value={kind} selected={kind === typed.kind}>
                {words.columns.kinds[kind]}
              </option>
            ))}
          </select>
        </Labelled>
        <Choices typed={typed} errors={errors} hint={t.newChoicesHint} />
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.submit}
          </button>
          <Cancel />
        </div>
      </form>
    </>
  )
}

const isWritten = ({ kind }: Field) => kind === 'text' || kind === 'choice'

/** Of one kind, and each still a field of its own. */
const canJoin = (field: Field, other: Field) =>
  other.key !== field.key &&
  [field, other].every(({ joinedInto }) => joinedInto === null) &&
  (field.kind === other.kind || (isWritten(field) && isWritten(other)))

const EditField = ({ field, others, typed, error }: FormProps & { field: Field; others: readonly Field[] }) => {
  const { fields: t, words } = useMessages()
  const errors = errorsOf(error)
  return (
    <>
      <FieldsCrumb />
      <div class="head">
        <h1>
          <Text value={field.label} />
        </h1>
        <span class="sub">
          {words.columns.kinds[field.kind]} · <a href={listHref(field)}>{t.whoHasIt}</a>
        </span>
      </div>
      <form class="form-narrow" method="post" action="/settings/fields/change">
        <FormError error={error} />
        <input type="hidden" name="key" value={field.key} />
        <Name typed={typed} errors={errors} />
        {field.label !== field.key && (
          <p class="hint">
            <Text value={t.earlier(words.list([field.key, ...field.earlierNames]))} />
          </p>
        )}
        {isWritten(field) && <Choices typed={typed} errors={errors} hint={`${t.choicesHint} ${t.choicesStay}`} />}
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.save}
          </button>
          <Cancel />
        </div>
      </form>
      {others.length > 0 && <Join field={field} others={others} errors={errors} />}
      <form class="form-narrow mt-4" method="post" action="/settings/fields/delete">
        <input type="hidden" name="key" value={field.key} />
        <p class="hint">{t.deleteHint}</p>
        <div class="actions">
          <button class="btn btn-danger" type="submit">
            {t.delete}
          </button>
        </div>
      </form>
    </>
  )
}

const Join = ({ field, others, errors }: { field: Field; others: readonly Field[]; errors: Errors }) => {
  const t = useMessages().fields
  return (
    <form class="form-narrow mt-4" method="post" action="/settings/fields/join">
      <input type="hidden" name="key" value={field.key} />
      <Labelled name="into" label={t.joinInto} hint={t.joinHint} error={errors.into}>
        <select class="select" {...control({ errors }, 'into', t.joinHint)}>
          {others.map(({ key, label }) => (
            <option value={key}>{label}</option>
          ))}
        </select>
      </Labelled>
      <div class="actions">
        <button class="btn" type="submit">
          {t.join}
        </button>
      </div>
    </form>
  )
}

const FieldsCrumb = () => <Crumbs way={[['/settings/fields', useMessages().fields.title]]} />

const Cancel = () => (
  <a class="btn btn-quiet" href="/settings/fields">
    {useMessages().common.actions.cancel}
  </a>
)

type Errors = Readonly<Record<string, string>>

/** Of a list, whatever its place. */
const errorsOf = (error: Refused | undefined): Errors =>
  Object.fromEntries(
    Object.entries(error?.fields ?? {}).map(([name, message]) => [name.replace(/^choices\..*/, 'choices'), message]),
  )

const Name = ({ typed, errors }: { typed: TypedField; errors: Errors }) => (
  <Labelled name="label" label={useMessages().fields.name} error={errors.label}>
    <input
      class="input"
      value={typed.label}
      required
      maxlength={100}
      autocomplete="off"
      {...control({ errors }, 'label')}
    />
  </Labelled>
)

const Choices = ({ typed, errors, hint }: { typed: TypedField; errors: Errors; hint: string }) => (
  <Labelled name="choices" label={useMessages().fields.choices} hint={hint} error={errors.choices}>
    <textarea class="textarea" rows={6} {...control({ errors }, 'choices', hint)}>
      {typed.choices}
    </textarea>
  </Labelled>
)
