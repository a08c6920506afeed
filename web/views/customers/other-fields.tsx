import {
  type CustomerField,
  type FieldKind,
  type FieldSection,
  fieldsIn,
  kindOf,
} from '../../../shared/customers/fields.ts'
import type { EditableField } from '../../../shared/customers/form.ts'
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
  const kind = kindOf(name)
  const options = optionsOf[kind]
  if (options !== undefined) return <SelectField form={form} name={name} options={options} />
  return <TextField form={form} name={name} kind={inputOf[kind] ?? 'text'} />
}

const optionsOf: Readonly<Partial<Record<FieldKind, readonly (readonly [string, string])[]>>> = {
  boolean: [
    ['', 'no'],
    ['yes', 'yes'],
  ],
  country: [['', 'Not known'], ...countriesByName],
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
