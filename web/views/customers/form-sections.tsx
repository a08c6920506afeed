import type { Child } from 'hono/jsx'
import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { countriesByName } from '../../words/countries.ts'
import { fieldLabel, statusLabels, typeLabels } from '../../words/labels.ts'
import {
  CheckField,
  CustomInput,
  control,
  type FormState,
  fieldId,
  Labelled,
  SelectField,
  TextArea,
  TextField,
} from './form-fields.tsx'
import { OtherFields } from './other-fields.tsx'
import { untyped } from './typed.ts'

/** The fields, grouped as people think of somebody: who, how to reach them, where they work and live. */
export const FormSections = ({ form, isNew }: { form: FormState; isNew: boolean }) => (
  <div class="form-sections">
    <Who form={form} isNew={isNew} />
    <Contact form={form} />
    <Company form={form} />
    <Place form={form} />
    <Creator form={form} />
    <Dealings form={form} />
    <More form={form} />
  </div>
)

interface SectionProps {
  readonly form: FormState
}

const Section = ({ title, id, children }: { title: string; id?: string; children: Child }) => (
  <fieldset class="form-section" id={id}>
    <legend>{title}</legend>
    <div class="form-2">{children}</div>
  </fieldset>
)

const Wide = ({ children }: { children: Child }) => <div class="wide">{children}</div>

const typeOptions = customerTypes.map((type) => [type, typeLabels[type]] as const)
const statusOptions = customerStatuses.map((status) => [status, statusLabels[status]] as const)

const Who = ({ form, isNew }: SectionProps & { isNew: boolean }) => (
  <Section title="Who">
    <Wide>
      <TextField
        form={form}
        name="display_name"
        hint="As they write it themselves. Left empty, it is the first and the last name."
        identifies
        autofocus={form.typed === untyped}
      />
    </Wide>
    <TextField form={form} name="first_name" identifies />
    <TextField form={form} name="last_name" identifies />
    <SelectField
      form={form}
      name="customer_type"
      options={isNew ? [['', 'Told by the rest'], ...typeOptions] : typeOptions}
    />
    <SelectField form={form} name="status" options={statusOptions} />
  </Section>
)

const Contact = ({ form }: SectionProps) => (
  <Section title="Contact">
    <div class="form-pair">
      <TextField form={form} name="email" kind="email" identifies />
      <CheckField
        name="emailShared"
        label="Several people share this e-mail"
        hint="Such as info@: others among the customers may have it too."
        isOn={form.typed.emailShared}
      />
    </div>
    <div class="form-pair">
      <TextField form={form} name="phone" kind="tel" identifies />
      <TextArea form={form} name="phones" label="Further phones" value={form.typed.phones} hint="One a line." />
    </div>
    <OtherFields form={form} section="contact" />
  </Section>
)

const Company = ({ form }: SectionProps) => (
  <Section title="Company">
    <TextField form={form} name="company_primary" identifies />
    <OtherFields form={form} section="company" />
  </Section>
)

const Place = ({ form }: SectionProps) => (
  <Section title="Place">
    <Wide>
      <TextField form={form} name="address_primary" />
    </Wide>
    <Wide>
      <TextField form={form} name="address_secondary" />
    </Wide>
    <TextField form={form} name="city" />
    <TextField form={form} name="region" />
    <TextField form={form} name="postal_code" />
    <SelectField form={form} name="country_code" options={[['', 'Not known'], ...countriesByName]} />
    <Wide>
      <TextArea
        form={form}
        name="addresses"
        label="Further addresses"
        value={form.typed.addresses}
        hint="One a line."
      />
    </Wide>
    <OtherFields form={form} section="address" />
  </Section>
)

const Creator = ({ form }: SectionProps) => (
  <Section title="Creator">
    <TextField form={form} name="youtube_handle" identifies />
    <TextField
      form={form}
      name="youtube_subscribers"
      kind="numeric"
      label="Subscribers"
      hint="In digits, such as 12,000."
    />
    <Wide>
      <TextField form={form} name="youtube_channel_url" kind="url" />
    </Wide>
    <OtherFields form={form} section="channel" />
  </Section>
)

const Dealings = ({ form }: SectionProps) => (
  <Section title="Dealings and notes">
    <TextField form={form} name="owner" />
    <TextField form={form} name="next_follow_up" kind="date" />
    <TextField form={form} name="source" />
    <TextField form={form} name="tags" hint="With commas between them." />
    <Wide>
      <CheckField
        name="do_not_contact"
        label="Do not contact"
        hint="No import clears this."
        isOn={form.typed.values.do_not_contact === 'yes'}
        no=""
      />
    </Wide>
    <Wide>
      <TextArea form={form} name="notes" label={fieldLabel('notes')} value={form.typed.values.notes ?? ''} rows={4} />
    </Wide>
    <TextField form={form} name="external_id" hint="What another system calls them." />
    <OtherFields form={form} section="relationship" />
  </Section>
)

/** Custom fields, and columns of a file that are no field at all. */
const More = ({ form }: SectionProps) => {
  const { extra } = form.typed
  const others = Object.entries(extra).filter(([key]) => !form.customFields.some((field) => field.key === key))
  if (others.length + form.customFields.length === 0) return null
  return (
    <Section title="More" id={fieldId('extra')}>
      {form.customFields.map((field) => (
        <CustomInput form={form} field={field} value={extra[field.key] ?? ''} />
      ))}
      {others.map(([key, value]) => {
        const name = `extra.${key}`
        return (
          <Labelled name={name} label={key} error={form.errors[name]}>
            <input class="input" type="text" {...control(form, name)} value={value} autocomplete="off" />
          </Labelled>
        )
      })}
    </Section>
  )
}
