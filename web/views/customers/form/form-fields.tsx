import type { CustomField } from '../../../../shared/customers/custom-fields.ts'
import {
  type CustomerField,
  type FieldKind,
  type FieldSection,
  fieldsIn,
  kindOf,
} from '../../../../shared/customers/fields.ts'
import type { EditableField } from '../../../../shared/customers/form.ts'
import { useMessages } from '../../../messages/messages.ts'
import { countriesByName } from '../../../words/countries.ts'
import { fieldLabel } from '../../../words/labels.ts'
import { control, fieldId, Labelled } from '../../parts/labelled.tsx'
import type { Typed } from './typed.ts'

/** What the fields of a form show: what stands in them, and what is wrong, by the name of the field. */
export interface FormState {
  readonly typed: Typed
  readonly errors: Readonly<Record<string, string>>
  readonly customFields: readonly CustomField[]
}

interface FieldProps {
  readonly form: FormState
  readonly name: EditableField
  readonly label?: string
  readonly hint?: string
}

type InputKind = 'text' | 'email' | 'tel' | 'url' | 'date' | 'numeric'

const inputKinds: Readonly<Record<InputKind, Record<string, string>>> = {
  text: { type: 'text' },
  email: { type: 'email', inputmode: 'email', spellcheck: 'false', autocapitalize: 'off' },
  tel: { type: 'tel', inputmode: 'tel' },
  url: { type: 'url', inputmode: 'url', spellcheck: 'false', autocapitalize: 'off' },
  date: { type: 'date' },
  // A text, since 1.2M is a number to us.
  numeric: { type: 'text', inputmode: 'decimal' },
}

/** One line of text. `identifies`: it may tell that the customer is already a customer. */
export const TextField = (props: FieldProps & { kind?: InputKind; identifies?: boolean; autofocus?: boolean }) => {
  const { form, name, label = fieldLabel(name, useMessages()), hint, kind = 'text', identifies = false } = props
  return (
    <Labelled name={name} label={label} hint={hint} error={form.errors[name]}>
      <input
        class={identifies ? 'input identifies' : 'input'}
        {...inputKinds[kind]}
        {...control(form, name, hint)}
        value={form.typed.values[name] ?? ''}
        autocomplete="off"
        autofocus={props.autofocus}
      />
    </Labelled>
  )
}

/** A choice from a list of [value, label]. What stands in the field and is not in the list is offered too. */
export const SelectField = (props: FieldProps & { options: readonly (readonly [string, string])[] }) => {
  const { form, name, label = fieldLabel(name, useMessages()), hint, options } = props
  const chosen = form.typed.values[name] ?? ''
  const isListed = options.some(([value]) => value === chosen)
  return (
    <Labelled name={name} label={label} hint={hint} error={form.errors[name]}>
      <select class="select" {...control(form, name, hint)}>
        {[...options, ...(isListed ? [] : [[chosen, chosen] as const])].map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Several lines of text. */
export const TextArea = (props: {
  form: FormState
  name: string
  label: string
  value: string
  hint?: string
  rows?: number
}) => (
  <Labelled name={props.name} label={props.label} hint={props.hint} error={props.form.errors[props.name]}>
    <textarea class="textarea" rows={props.rows ?? 2} {...control(props.form, props.name, props.hint)}>
      {/* A browser takes the first line break of a textarea away. */}
      {props.value.startsWith('\n') ? `\n${props.value}` : props.value}
    </textarea>
  </Labelled>
)

/** A yes or no. Unticked, a form says nothing of it, so that a hidden `no` goes before it where it must. */
export const CheckField = (props: { name: string; label: string; hint: string; isOn: boolean; no?: string }) => (
  <div class="check">
    {props.no !== undefined && <input type="hidden" name={props.name} value={props.no} />}
    <input
      type="checkbox"
      id={fieldId(props.name)}
      name={props.name}
      value="yes"
      checked={props.isOn}
      aria-describedby={`${fieldId(props.name)}-hint`}
    />
    <div>
      <label for={fieldId(props.name)}>{props.label}</label>
      <p class="hint" id={`${fieldId(props.name)}-hint`}>
        {props.hint}
      </p>
    </div>
  </div>
)

/** A custom field, by its type; what stands there and is not of the type stays, to be seen. */
export const CustomInput = (props: { form: FormState; field: CustomField; value: string }) => {
  const { form, field, value } = props
  const t = useMessages().customers.form
  const name = `extra.${field.key}`
  const options = field.kind === 'boolean' ? ['yes', 'no'] : field.kind === 'choice' ? field.choices : undefined
  const label = (option: string) => {
    if (option === '') return t.notKnown
    return field.kind === 'boolean' && (option === 'yes' || option === 'no') ? t[option] : option
  }
  return (
    <Labelled name={name} label={field.label} error={form.errors[name]}>
      {options === undefined ? (
        <input
          class="input"
          {...customKindInput(field, value)}
          {...control(form, name)}
          value={value}
          autocomplete="off"
        />
      ) : (
        <select class="select" {...control(form, name)}>
          {['', ...options, ...(value === '' || options.includes(value) ? [] : [value])].map((option) => (
            <option value={option} selected={option === value}>
              {label(option)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

const customKindInput = ({ kind }: CustomField, value: string) =>
  kind === 'date' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value)
    ? inputKinds.date
    : inputKinds[kind === 'number' ? 'numeric' : 'text']

/** The fields of a section that have no layout of their own, each in the way of its kind. */
export const OtherFields = ({ form, section }: { form: FormState; section: FieldSection }) => (
  <>
    {fieldsIn(section)
      .filter(isEditable)
      .map((name) => (
        <OtherField form={form} name={name} />
      ))}
  </>
)

const isEditable = (name: CustomerField): name is EditableField => name !== 'id'

const OtherField = ({ form, name }: { form: FormState; name: EditableField }) => {
  const t = useMessages()
  const { notKnown, yes, no } = t.customers.form
  const kind = kindOf(name)
  if (kind === 'boolean')
    return (
      <SelectField
        form={form}
        name={name}
        options={[
          ['', no],
          ['yes', yes],
        ]}
      />
    )
  if (kind === 'country')
    return <SelectField form={form} name={name} options={[['', notKnown], ...countriesByName(t)]} />
  return <TextField form={form} name={name} kind={inputOf[kind] ?? 'text'} />
}

export const inputOf: Readonly<Partial<Record<FieldKind, InputKind>>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  linkedin: 'url',
  instagram: 'url',
  x: 'url',
  count: 'numeric',
  date: 'date',
}
