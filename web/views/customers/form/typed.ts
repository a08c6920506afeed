import * as z from 'zod'
import { editableFields, toExtraText, toFormLines, toFormText } from '../../../../shared/customers/form.ts'
import type { Messages } from '../../../messages/messages.ts'
import type { Detail } from '../outputs.ts'

const Typed = z.object({
  values: z.partialRecord(z.enum(editableFields), z.string()).catch({}),
  extra: z.record(z.string(), z.string()).catch({}),
  phones: z.string().catch(''),
  emails: z.string().catch(''),
  addresses: z.string().catch(''),
  emailShared: z.boolean().catch(false),
  version: z.string().catch(''),
})

/** What stands in the fields of the form: as the customers have it, or as it was typed. */
export type Typed = z.output<typeof Typed>

/** What a form gave, to be shown again. Whatever it is, something can be shown. */
export const readTyped = (given: unknown): Typed => Typed.parse(given)

/** An empty form. */
export const untyped: Typed = {
  values: { status: 'lead' },
  extra: {},
  phones: '',
  emails: '',
  addresses: '',
  emailShared: false,
  version: '',
}

/** A customer as its form shows it. */
export function typedOf({ customer, phones, emails, addresses }: Detail): Typed {
  const values: Typed['values'] = {}
  for (const name of editableFields) values[name] = toFormText(customer[name])
  return {
    values,
    extra: Object.fromEntries(Object.entries(customer.extra).map(([key, value]) => [key, toExtraText(value)])),
    phones: toFormLines(phones.map(({ phone }) => phone)),
    emails: toFormLines(emails.map(({ email }) => email)),
    addresses: toFormLines(addresses.map(({ address }) => address)),
    emailShared: customer.email_shared,
    version: String(customer.version),
  }
}

/** What the customer of a form is called. */
export const typedName = (values: Typed['values'], t: Messages): string =>
  values.display_name ||
  [values.first_name, values.last_name].filter(Boolean).join(' ') ||
  values.company_primary ||
  values.email ||
  t.words.labels.noName
