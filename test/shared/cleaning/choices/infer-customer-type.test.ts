import { expect, test } from 'vitest'
import { inferCustomerType } from '../../../../shared/cleaning/choices/infer-customer-type.ts'

test.each([
  [{ youtube_handle: '@acme', company_primary: 'Acme' }, 'youtube_creator'],
  [{ youtube_channel_url: 'https://www.youtube.com/c/acme' }, 'youtube_creator'],
  [{ youtube_handle: null, youtube_channel_url: '', company_primary: 'Acme' }, 'corporate'],
  [{ youtube_subscribers: 87_000 }, 'youtube_creator'],
  [{ youtube_subscribers: 87_000, company_primary: 'Acme' }, 'corporate'],
  [{ youtube_subscribers: 0 }, 'individual'],
  [{ youtube_subscribers: null, company_primary: null }, 'individual'],
  [{ company_primary: null }, 'individual'],
  [{}, 'individual'],
] as const)('%j is a record of type %s', (record, type) => {
  expect(inferCustomerType(record)).toBe(type)
})
