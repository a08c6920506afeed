import { expect, test } from 'vitest'
import { isSharedMailbox } from '../../../shared/cleaning/is-shared-mailbox.ts'

test.each([
  'info@acme.com',
  'sales@acme.com',
  'sales.hk@acme.com',
  'sales-uk@acme.com',
  'info2@acme.com',
  'contact-us@acme.com',
  'hello@acme.com',
  'support+crm@acme.com',
  'kontakt@acme.de',
  'no-reply@acme.com',
  'customer.service@acme.com',
])('%s is the mailbox of a desk', (email) => {
  expect(isSharedMailbox(email)).toBe(true)
})

test.each([
  'john@acme.com',
  'infoman@acme.com',
  'sales.smith@acme.com',
  'j.office@acme.com',
  'thomas.sales.hk@acme.com',
  'ian@info.com',
  '',
])('%j may be a person', (email) => {
  expect(isSharedMailbox(email)).toBe(false)
})
