import {
  type CustomerField,
  type FieldKind,
  type FieldSection,
  fieldsIn,
  kindOf,
} from '../../../shared/customers/fields.ts'
import type { EditableField } from '../../../shared/customers/form.ts'
import { useMessages } from '../../messages/messages.ts'
import { countriesByName } from '../../words/countries.ts'
import { type FormState, type InputKind, SelectField, TextField } from './form-fields.tsx'

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
  const { notKnown, yes, no } = useMessages().customers.form
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
  if (kind === 'country') return <SelectField form={form} name={name} options={[['', notKnown], ...countriesByName]} />
  return <TextField form={form} name={name} kind={inputOf[kind] ?? 'text'} />
}

const inputOf: Readonly<Partial<Record<FieldKind, InputKind>>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  linkedin: 'url',
  instagram: 'url',
  x: 'url',
  count: 'numeric',
  date: 'date',
}
