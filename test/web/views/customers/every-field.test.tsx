import { expect, test } from 'vitest'
import { editableFields } from '../../../../shared/customers/form.ts'
import { customerScreen } from '../../../../web/views/customers/customer.tsx'
import { editCustomerScreen } from '../../../../web/views/customers/form/customer-form.tsx'
import { provenancePath } from '../../../../web/views/customers/provenance/provenance-path.ts'
import { inFrame, request } from '../escaping.tsx'
import { customerDetail } from '../hostile/customer.ts'

const detail = customerDetail('words')

/** How often the page asks something of each field. */
const count = (html: string, attribute: (name: string) => string) =>
  Object.fromEntries(editableFields.map((name) => [name, html.split(attribute(name)).length - 1]))

const once = Object.fromEntries(editableFields.map((name) => [name, 1]))

test('the page of a customer shows each field once, with where it comes from', async () => {
  const html = String(await inFrame(customerScreen(detail, request)))
  expect(count(html, (name) => `hx-get="${provenancePath(detail.customer.id, name)}"`)).toEqual(once)
})

test('the form has each field once', async () => {
  const html = String(await inFrame(editCustomerScreen(detail, request)))
  expect(count(html, (name) => `id="field-${name}"`)).toEqual(once)
})
