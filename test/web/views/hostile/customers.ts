import type { countFacets } from '../../../../functions/customers/count-facets.ts'
import type { listCustomers } from '../../../../functions/customers/list-customers.ts'
import type { Output } from '../../../../web/route.ts'
import { at, id } from './common.ts'

const filters = (words: string) => ({ search: words, country: words, created: words, importId: words })

export const customerPage = (words: string): Output<typeof listCustomers> => ({
  items: [
    {
      id,
      version: 1,
      name: words,
      company: words,
      position: words,
      email: words,
      phone: words,
      country_code: words,
      country_inferred: true,
      customer_type: 'corporate',
      status: 'lead',
      youtube_handle: words,
      youtube_subscribers: 1,
      created_at: at,
      updated_at: at,
      deleted_at: at,
      unread: words,
      values: {},
    },
  ],
  next: words,
  previous: words,
  total: 1,
  isTotalExact: true,
  filters: filters(words),
  sort: 'name',
  order: 'asc',
})

export const facets = (words: string): Output<typeof countFacets> => ({
  filters: filters(words),
  type: [{ value: 'corporate', count: 1 }],
  status: [{ value: 'lead', count: 1 }],
  country: [{ value: words, count: 1 }],
})
