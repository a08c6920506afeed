import type { CustomField } from '../../../../shared/customers/custom-fields.ts'
import { customerStatuses, customerTypes, kindOf } from '../../../../shared/customers/fields.ts'
import { type EditableField, editableFields } from '../../../../shared/customers/form.ts'
import { customKeyOf } from '../../../../shared/customers/list-columns.ts'
import { ownOf } from '../../../../shared/own-of.ts'
import { useMessages } from '../../../messages/messages.ts'
import { countriesByName } from '../../../words/countries.ts'
import { CustomInput, inputOf, SelectField, TextField } from '../form/form-fields.tsx'
import type { Typed } from '../form/typed.ts'

interface InputProps {
  readonly field: string
  readonly typed: Typed
  readonly problem: string | undefined
  readonly customFields: readonly CustomField[]
}

/** The control of a field as the form of a customer has it, alone. */
export const CellInput = ({ field, typed, problem, customFields }: InputProps) => {
  const key = customKeyOf(field)
  const form = { typed, customFields, errors: problem === undefined ? {} : { [field]: problem } }
  if (key !== undefined) {
    const known = customFields.find((one) => one.key === key)
    const asText: CustomField = { key, label: key, kind: 'text', choices: [] }
    return <CustomInput form={form} field={known ?? asText} value={ownOf(typed.extra, key) ?? ''} />
  }
  const name = editableFields.find((one) => one === field)
  return name === undefined ? null : <OwnInput form={form} name={name} />
}

const OwnInput = ({ form, name }: { form: Parameters<typeof SelectField>[0]['form']; name: EditableField }) => {
  const messages = useMessages()
  const { notKnown, yes, no } = messages.customers.form
  const { types, statuses } = messages.words.labels
  const kind = kindOf(name)
  switch (kind) {
    case 'status':
      return <SelectField form={form} name={name} options={customerStatuses.map((one) => [one, statuses[one]])} />
    case 'customer_type':
      return <SelectField form={form} name={name} options={customerTypes.map((one) => [one, types[one]])} />
    case 'country':
      return <SelectField form={form} name={name} options={[['', notKnown], ...countriesByName(messages)]} />
    case 'boolean':
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
    default:
      return <TextField form={form} name={name} kind={inputOf[kind] ?? 'text'} />
  }
}
