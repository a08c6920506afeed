import type { countFacets } from '../../../functions/customers/count-facets.ts'
import type { findSimilar } from '../../../functions/customers/find-similar.ts'
import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { getProvenance } from '../../../functions/customers/get-provenance.ts'
import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { getHeldDeed } from '../../../functions/imports/get-held-deed.ts'
import type { getHeldRow } from '../../../functions/imports/get-held-row.ts'
import type { getImport } from '../../../functions/imports/get-import.ts'
import type { getReceipt } from '../../../functions/imports/get-receipt.ts'
import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import type { listHeldGroups } from '../../../functions/imports/list-held-groups.ts'
import type { listHeldRows } from '../../../functions/imports/list-held-rows.ts'
import type { listImports } from '../../../functions/imports/list-imports.ts'
import type { listNotices } from '../../../functions/imports/list-notices.ts'
import type { listRecurring } from '../../../functions/imports/list-recurring.ts'
import type { listRepairRules } from '../../../functions/imports/list-repair-rules.ts'
import type { Similar } from '../../../shared/customers/similar.ts'
import type { ImportState } from '../../../shared/importing/import.ts'
import { defaultSettings, ImportSettings } from '../../../shared/importing/import-settings.ts'
import type { Output } from '../../../web/route.ts'
import type { BesideColumns } from '../../../web/views/imports/columns.tsx'

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
      youtube_subscribers: 1,
      created_at: at,
      updated_at: at,
      deleted_at: at,
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

const filters = (words: string) => ({ search: words, country: words, created: words, importId: words })

export const facets = (words: string): Output<typeof countFacets> => ({
  filters: filters(words),
  type: [{ value: 'corporate', count: 1 }],
  status: [{ value: 'lead', count: 1 }],
  country: [{ value: words, count: 1 }],
})

const similar = (words: string): Similar => ({
  id,
  name: words,
  company: `${words}, Ltd`,
  email: words,
  phone: words,
  city: words,
  country_code: words,
  customer_type: 'individual',
  why: ['same-email', 'similar-name'],
})

export const similarCustomers = (words: string): Output<typeof findSimilar> => ({ similar: [similar(words)] })

export const questions = (words: string) => ({
  kind: 'asks' as const,
  similar: [similar(words)],
  suggestions: [{ field: 'email' as const, value: words, suggestion: words, canKeep: true }],
})

/** What a form gave. */
export const given = (words: string) => ({
  values: { display_name: words, email: words, notes: words, customer_type: words, country_code: words },
  extra: { [words]: words },
  phones: words,
  addresses: words,
  emailShared: true,
  version: words,
})

const customField = (words: string) => ({ key: words, label: words, kind: 'choice' as const, choices: [words] })

export const customerDetail = (words: string, deletedAt: Date | null = null): Output<typeof getCustomer> => ({
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
    deleted_at: deletedAt,
    created_by: id,
    called: words,
    full_name: words,
    name_key: words,
    sort_name: words,
    search: words,
  },
  phones: [{ phone: words, label: words }],
  addresses: [{ address: words, label: words }],
  customFields: [customField(words)],
  history: [
    { field: words, old: words, new: { a: words }, at, by: words, importId: null, fileName: null, line: null },
    { field: 'extra', old: {}, new: { [words]: words }, at, by: null, importId: id, fileName: words, line: 1 },
  ],
  origin: { importId: id, fileName: words, line: 1 },
  createdBy: words,
  deletedBy: words,
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
  undone_at: new Date(0),
  undone_by: words,
})

const progress = {
  steps: { plan: 'done', clean: { done: 1, total: 1 }, resolve: 'done', apply: { done: 0, total: 1 }, finish: 'ready' },
  recordsPerSecond: 1,
  share: 0.5,
  secondsLeft: 1,
} as const

export const importsPage = (words: string): Output<typeof listImports> => ({
  items: [
    { ...summary(words, 'applying'), progress },
    { ...summary(words, 'finished'), progress: null },
  ],
  next: words,
})

const dates = (words: string) => ({
  ...{ position: 1, confidence: 1, evidence: 'person' as const },
  seen: { kind: 'date' as const, dates: { is: 'dmy' as const, proof: { line: 2, value: words }, isUnclear: true } },
})

const layout = (words: string) => ({
  ...({ ok: true, format: 'csv', encoding: 'utf-8', bomBytes: 0, newline: '\n', delimiter: ',', quote: '"' } as const),
  ...{
    sheet: words,
    sheets: [words],
    headerLine: 1,
    columns: [words],
    dataStartByte: 0,
    dataStartLine: 2,
    footerLine: null,
  },
  ...{ headRows: [], sampleRows: [], otherEncodings: [], warnings: [words] },
  confidence: { encoding: 1, dialect: 0.6, header: 0.1 },
  evidence: { encoding: words, dialect: words, header: words },
})

/** What the page of the columns shows beside the import, with a reading that is tried out, or without. */
export const besideColumns = (words: string, isTried: boolean): BesideColumns => ({
  customFields: [customField(words)],
  tried: isTried
    ? { choices: { sheet: words }, layout: layout(words), head: [], records: [{ line: 2, cells: [words] }] }
    : undefined,
})

export const importDetail = (words: string, state: ImportState): Output<typeof getImport> => ({
  ...summary(words, state),
  ...progress,
  source_bytes: 1,
  previewed_fates: { created: 9 },
  paused_at: null,
  stopped_state: null,
  kept: [{ customerId: words, name: words, why: 'key', field: 'email', wanted: words }],
  preview: true,
  choices: {},
  settings: {
    ...defaultSettings,
    mode: 'create',
    rules: { extra: 'never' },
    defaults: { owner: words, source: words, tags: [words], country_code: 'HK' },
  },
  drift: {
    added: [words],
    gone: [words],
    renamed: [{ from: words, to: words }],
    since: { fileName: words, at: words },
  },
  layout: layout(words),
  mapping: [
    { column: words, field: null, position: 1, confidence: 0, evidence: 'none' },
    { column: words, field: 'email', position: 1, confidence: 0, evidence: 'none' },
    { column: words, field: null, custom: { key: words, kind: 'date', choices: [] }, ...dates(words) },
  ],
  columnsSample: [[words, words]],
  held: [{ code: words, count: 1 }],
})

const candidate = (words: string) => ({
  id,
  name: words,
  company_primary: words,
  email: words,
  phone: words,
  city: words,
  country_code: words,
  youtube_handle: words,
  customer_type: 'corporate' as const,
})

export const heldGroups = (words: string): Output<typeof listHeldGroups> => ({
  items: [
    { reason: words, value: words, answer: words, count: 1, rowId: id, groups: 2 },
    { reason: words, value: '', answer: null, count: 1, rowId: id, groups: null },
  ],
  next: words,
  total: 2,
  byReason: [{ code: words, count: 2 }],
  fileName: words,
})

export const heldDeed = (words: string, kind: 'value' | 'skip', runs = false): Output<typeof getHeldDeed> => ({
  id,
  kind,
  reason: words,
  value: words,
  becomes: words,
  rows: 3,
  by: words,
  at,
  undoneAt: null,
  ruleId: id,
  ruleStands: true,
  imports: [{ id, parentId: id, fileName: words, state: 'finished' }],
  fates: { created: 1, merged: 1 },
  customers: [{ id, name: words, fate: 'created' }],
  skipped: 1,
  runs,
  stillHeld: 1,
})

export const repairRules = (words: string): Output<typeof listRepairRules> => ({
  items: [{ id, wrong: words, meant: words, by: words, created_at: at }],
})

const heldRow = (words: string) => ({
  id,
  importId: id,
  fileName: words,
  line: 1,
  columns: [words, 'notes'],
  // A cell that is to blame, one in several lines, and one beyond the columns.
  cells: [words, `${words}\n${words}`, words],
  fields: ['email' as const, null],
  reasons: [reason(words)],
  state: 'open' as const,
  created_at: at,
  isTaken: false,
  value: words,
  candidates: [candidate(words)],
})

export const heldPage = (words: string): Output<typeof listHeldRows> => ({
  items: [heldRow(words)],
  next: words,
  previous: words,
  total: 1,
  byReason: [{ code: words, count: 1 }],
  group: { count: 1, answer: words },
  fileName: words,
})

export const heldDetail = (words: string, state: 'open' | 'fixed' | 'skipped'): Output<typeof getHeldRow> => ({
  ...heldRow(words),
  cellsOfFile: [words],
  state,
  customerId: id,
  settledAt: at,
  settledBy: words,
})

export const stillHeld = (words: string) => ({ kind: 'held' as const, reasons: [reason(words)], candidates: [id] })

export const provenanceOf = (words: string): Output<typeof getProvenance> => ({
  customer: { id: '0194d0a0-0000-7000-8000-000000000002', name: words, country_code: 'HK' },
  field: `extra.${words}`,
  value: words,
  origin: {
    kind: 'imported',
    importId: '0194d0a0-0000-7000-8000-000000000001',
    fileName: words,
    line: 214,
    at: new Date(0),
    by: words,
    mended: { by: words, at: new Date(0) },
    trace: { value: words, isInferred: false, cells: [{ column: words, raw: words }], rules: [words] },
    isSame: false,
  },
})

export const notices = (words: string): Output<typeof listNotices> => ({
  items: [
    { id, fileName: words, state: 'finished', error: null, endedAt: at, fates },
    { id, fileName: words, state: 'failed', error: words, endedAt: at, fates },
  ],
  moving: 1,
})

const settings = (words: string) =>
  ImportSettings.parse({
    mode: 'create',
    keys: ['email'],
    rules: { notes: 'never' },
    defaults: { owner: words, tags: [words] },
  })

export const recurring = (words: string): Output<typeof listRecurring> => ({
  items: [
    {
      id,
      name: words,
      prefix: words,
      key: words,
      policy: 'repair',
      settings: settings(words),
      preview: true,
      paused_at: at,
      created_at: at,
      by: words,
      runs: 2,
      last: { id, fileName: words, state: 'finished', at, fates },
    },
  ],
})

const decision = (words: string) => ({
  line: 2,
  leaderLine: 2,
  customerId: words,
  name: words,
  cells: [words],
  reasons: [reason(words)],
  candidates: [words],
  changes: {
    [words]: { was: words, becomes: words },
    extra: { was: { [words]: words }, becomes: { [words]: `${words}${words}` } },
    notes: { was: null, becomes: words },
  },
})

export const decisions = (words: string): Output<typeof listDecisions> => ({
  columns: [words],
  items: (['created', 'updated', 'merged', 'held'] as const).map((fate) => ({ ...decision(words), fate })),
  next: 2,
})

export const receipt = (words: string): Output<typeof getReceipt> => ({
  id,
  fileName: words,
  state: 'undone',
  door: 'browser',
  by: words,
  createdAt: at,
  startedAt: at,
  finishedAt: at,
  error: { code: words, message: words },
  source: { bytes: 1, sha256: words },
  read: {
    format: 'xlsx',
    encoding: 'utf-8',
    bomBytes: 0,
    delimiter: ',',
    quote: '"',
    newline: 'mixed',
    sheet: words,
    sheets: [words],
    headerLine: 1,
    columns: 2,
    dataStartByte: 0,
    dataStartLine: 2,
    footerLine: null,
    confidence: { encoding: 1, dialect: 1, header: 1 },
    evidence: { encoding: words, dialect: words, header: words },
    otherEncodings: [],
    warnings: [words],
    choices: {},
  },
  mapping: [
    { column: words, field: null, position: 1, confidence: 0, evidence: 'none' },
    { column: words, field: 'email', position: 1, confidence: 0, evidence: 'none' },
  ],
  policy: 'repair',
  settings: settings(words),
  preview: null,
  records: 2,
  fates,
  sum: 2,
  held: { open: 1, fixed: 0, skipped: 0, reasons: [{ code: words, count: 1 }] },
  steps: [{ step: 'plan', chunks: 1, attempts: 1, startedAt: at, finishedAt: null, seconds: null }],
  undo: { at, by: words, kept: [] },
  ledger: { sha256: words },
})
