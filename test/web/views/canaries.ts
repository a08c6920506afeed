import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { getImport } from '../../../functions/imports/get-import.ts'
import type { listHeldRows } from '../../../functions/imports/list-held-rows.ts'
import type { listImports } from '../../../functions/imports/list-imports.ts'
import type { ImportState } from '../../../shared/importing/import.ts'
import type { Output } from '../../../web/route.ts'

/** Outputs of the functions with the same words wherever words can be. */

const at = new Date('2026-11-22T09:41:00Z')
const id = '0194d0a0-0000-7000-8000-000000000001'
const fates = { created: 1, updated: 0, unchanged: 0, merged: 0, held: 1, skipped: 0, blank: 0, pending: 0 }
const reason = (words: string) => ({ code: words, column: words, value: words, suggestion: words })

export const customerPage = (words: string): Output<typeof listCustomers> => ({
  items: [
    {
      id,
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
      updated_at: at,
      sort_name: words,
    },
  ],
  next: words,
  total: 1,
  search: words,
})

export const customerDetail = (words: string): Output<typeof getCustomer> => ({
  customer: {
    id,
    version: 1,
    external_id: words,
    customer_type: 'youtube_creator',
    display_name: words,
    first_name: words,
    last_name: words,
    email: words,
    email_shared: true,
    phone: words,
    company_primary: words,
    position_primary: words,
    profession: words,
    status: 'active',
    address_primary: words,
    address_secondary: words,
    city: words,
    region: words,
    postal_code: words,
    country_code: words,
    country_inferred: true,
    company_website: words,
    youtube_handle: words,
    youtube_channel_url: words,
    youtube_subscribers: 1,
    linkedin_url: words,
    facebook_url: words,
    instagram_url: words,
    x_url: words,
    tags: [words],
    notes: words,
    source: words,
    owner: words,
    do_not_contact: true,
    next_follow_up: words,
    extra: { [words]: words, list: [words] },
    origin_import_id: id,
    origin_line: 1,
    created_at: at,
    updated_at: at,
    deleted_at: null,
    full_name: words,
    name_key: words,
    sort_name: words,
    search: words,
  },
  phones: [{ phone: words, label: words }],
  addresses: [{ address: words, label: words }],
  history: [{ field: words, old: words, new: { a: words }, at, by: words, importId: null }],
  origin: { importId: id, fileName: words, line: 1 },
})

const summary = (words: string, state: ImportState) => ({
  id,
  file_name: words,
  door: 'browser' as const,
  policy: 'repair' as const,
  state,
  records: 2,
  fates,
  error: { code: words, message: words },
  created_at: at,
  finished_at: null,
  by: words,
  seconds: 1,
})

export const importsPage = (words: string): Output<typeof listImports> => ({
  items: [summary(words, 'finished')],
  next: words,
})

export const importDetail = (words: string, state: ImportState): Output<typeof getImport> => ({
  ...summary(words, state),
  layout: null,
  mapping: [{ column: words, field: null, position: 1, confidence: 0, evidence: 'none' }],
  columnsSample: [[words]],
  steps: { plan: 'done', clean: { done: 1, total: 1 }, resolve: 'done', apply: { done: 0, total: 1 }, finish: 'ready' },
  held: [{ code: words, count: 1 }],
  recordsPerSecond: 1,
  share: 0.5,
  secondsLeft: 1,
})

export const heldPage = (words: string): Output<typeof listHeldRows> => ({
  items: [
    {
      id,
      importId: id,
      fileName: words,
      line: 1,
      columns: [words],
      cells: [words, words],
      reasons: [reason(words)],
      state: 'open',
      created_at: at,
    },
  ],
  next: words,
  total: 1,
  byReason: [{ code: words, count: 1 }],
})
