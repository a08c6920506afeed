import type { Child } from 'hono/jsx'
import { customerStatuses, customerTypes } from '../../../../shared/customers/fields.ts'
import { ownOf } from '../../../../shared/own-of.ts'
import { type Messages, useMessages } from '../../../messages/messages.ts'
import { countriesByName } from '../../../words/countries.ts'
import { customLabel, fieldLabel } from '../../../words/labels.ts'
import { control, fieldId, Labelled } from '../../parts/labelled.tsx'
import {
  CheckField,
  CustomInput,
  type FormState,
  OtherFields,
  SelectField,
  TextArea,
  TextField,
} from './form-fields.tsx'
import { untyped } from './typed.ts'

/** The fields, grouped as people think of somebody: who, how to reach them, where they work and live. */
export const FormSections = ({ form, isNew }: { form: FormState; isNew: boolean }) => (
  <div class="form-sections">
    <Name form={form} isNew={isNew} />
    <Contact form={form} />
    <Company form={form} />
    <Address form={form} />
    <Creator form={form} />
    <Relationship form={form} />
    <Custom form={form} />
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

const typesOf = ({ words }: Messages) => customerTypes.map((type) => [type, words.labels.types[type]] as const)
const statusesOf = ({ words }: Messages) =>
  customerStatuses.map((status) => [status, words.labels.statuses[status]] as const)

const Name = ({ form, isNew }: SectionProps & { isNew: boolean }) => {
  const messages = useMessages()
  const t = messages.customers.form
  return (
    <Section title={t.sections.name}>
      <Wide>
        <TextField
          form={form}
          name="display_name"
          hint={t.hints.displayName}
          identifies
          autofocus={form.typed === untyped}
        />
      </Wide>
      <TextField form={form} name="first_name" identifies />
      <TextField form={form} name="last_name" identifies />
      <SelectField
        form={form}
        name="customer_type"
        options={[...(isNew ? [['', t.automatic] as const] : []), ...typesOf(messages)]}
      />
      <SelectField form={form} name="status" options={statusesOf(messages)} />
    </Section>
  )
}

const Contact = ({ form }: SectionProps) => {
  const { sections, labels, hints } = useMessages().customers.form
  return (
    <Section title={sections.contact}>
      <div class="form-pair">
        <TextField form={form} name="email" kind="email" identifies />
        <CheckField
          name="emailShared"
          label={labels.emailShared}
          hint={hints.emailShared}
          isOn={form.typed.emailShared}
        />
      </div>
      <Wide>
        <TextArea form={form} name="emails" label={labels.emails} value={form.typed.emails} hint={hints.lines} />
      </Wide>
      <div class="form-pair">
        <TextField form={form} name="phone" kind="tel" identifies />
        <TextArea form={form} name="phones" label={labels.phones} value={form.typed.phones} hint={hints.lines} />
      </div>
      <OtherFields form={form} section="contact" />
    </Section>
  )
}

const Company = ({ form }: SectionProps) => (
  <Section title={useMessages().customers.form.sections.company}>
    <TextField form={form} name="company_primary" identifies />
    <OtherFields form={form} section="company" />
  </Section>
)

const Address = ({ form }: SectionProps) => {
  const messages = useMessages()
  const t = messages.customers.form
  return (
    <Section title={t.sections.address}>
      <Wide>
        <TextField form={form} name="address_primary" />
      </Wide>
      <Wide>
        <TextField form={form} name="address_secondary" />
      </Wide>
      <TextField form={form} name="city" />
      <TextField form={form} name="region" />
      <TextField form={form} name="postal_code" />
      <SelectField form={form} name="country_code" options={[['', t.notKnown], ...countriesByName(messages)]} />
      <Wide>
        <TextArea
          form={form}
          name="addresses"
          label={t.labels.addresses}
          value={form.typed.addresses}
          hint={t.hints.lines}
        />
      </Wide>
      <OtherFields form={form} section="address" />
    </Section>
  )
}

const Creator = ({ form }: SectionProps) => {
  const { sections, labels, hints } = useMessages().customers.form
  return (
    <Section title={sections.creator}>
      <TextField form={form} name="youtube_handle" identifies />
      <TextField
        form={form}
        name="youtube_subscribers"
        kind="numeric"
        label={labels.subscribers}
        hint={hints.subscribers}
      />
      <Wide>
        <TextField form={form} name="youtube_channel_url" kind="url" />
      </Wide>
      <OtherFields form={form} section="channel" />
    </Section>
  )
}

const Relationship = ({ form }: SectionProps) => {
  const messages = useMessages()
  const { sections, labels, hints } = messages.customers.form
  return (
    <Section title={sections.relationship}>
      <TextField form={form} name="owner" />
      <TextField form={form} name="next_follow_up" kind="date" />
      <TextField form={form} name="source" />
      <TextField form={form} name="tags" hint={hints.tags} />
      <Wide>
        <CheckField
          name="do_not_contact"
          label={labels.doNotContact}
          hint={hints.doNotContact}
          isOn={form.typed.values.do_not_contact === 'yes'}
          no=""
        />
      </Wide>
      <Wide>
        <TextArea
          form={form}
          name="notes"
          label={fieldLabel('notes', messages)}
          value={form.typed.values.notes ?? ''}
          rows={4}
        />
      </Wide>
      <TextField form={form} name="external_id" hint={hints.externalId} />
      <OtherFields form={form} section="relationship" />
    </Section>
  )
}

/** Custom fields, and columns of a file that are no field at all. */
const Custom = ({ form }: SectionProps) => {
  const messages = useMessages()
  const { extra } = form.typed
  const others = Object.entries(extra).filter(([key]) => !form.customFields.some((field) => field.key === key))
  if (others.length + form.customFields.length === 0) return null
  return (
    <Section title={messages.customers.form.sections.custom} id={fieldId('extra')}>
      {form.customFields.map((field) => (
        <CustomInput form={form} field={field} value={ownOf(extra, field.key) ?? ''} />
      ))}
      {others.map(([key, value]) => {
        const name = `extra.${key}`
        return (
          <Labelled name={name} label={customLabel(key, messages, form.customFields)} error={form.errors[name]}>
            <input class="input" type="text" {...control(form, name)} value={value} autocomplete="off" />
          </Labelled>
        )
      })}
    </Section>
  )
}
