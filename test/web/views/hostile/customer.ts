import type { getCustomer } from '../../../../functions/customers/get-customer.ts'
import type { getProvenance } from '../../../../functions/customers/get-provenance.ts'
import { columnTypes, customerFields, type FieldValues } from '../../../../shared/customers/fields.ts'
import type { Output } from '../../../../web/route.ts'
import { at, customField, id } from './common.ts'

const ofType = (words: string) => ({
  uuid: id,
  text: words,
  bigint: 1,
  'text[]': [words],
  boolean: true,
  date: words,
})

/** A value in every field. */
const fieldsOf = (words: string) =>
  Object.fromEntries(
    customerFields.map(({ name, kind }) => [name, ofType(words)[columnTypes[kind]]]),
  ) as unknown as FieldValues

export const customerDetail = (words: string, deletedAt: Date | null = null): Output<typeof getCustomer> => ({
  detection: {
    country: null,
    confidence: 0,
    verdict: 'contradictory',
    evidence: [
      { kind: 'city', value: words, countries: ['DE'], weight: 1 },
      { kind: 'domain', value: words, countries: ['FR'], weight: -1 },
      { kind: 'name-script', value: 'Jpan', countries: ['JP'], weight: 1 },
      { kind: 'phone', value: words, countries: ['HK'], weight: 1 },
    ],
  },
  customer: {
    ...fieldsOf(words),
    id,
    version: 1,
    customer_type: 'youtube_creator',
    status: 'active',
    email_shared: true,
    country_inferred: true,
    extra: { [words]: words, list: [words] },
    origin_import_id: id,
    origin_line: 1,
    created_at: at,
    updated_at: at,
    deleted_at: deletedAt,
    merged_into: null,
    created_by: id,
    called: words,
  },
  phones: [{ phone: words, label: words }],
  emails: [{ email: words, label: words }],
  addresses: [{ address: words, label: words }],
  customFields: [customField(words)],
  history: [
    {
      field: words,
      old: words,
      new: { a: words },
      at,
      by: words,
      mergeId: null,
      importId: null,
      fileName: null,
      line: null,
    },
    {
      field: 'extra',
      old: {},
      new: { [words]: words },
      at,
      by: null,
      mergeId: null,
      importId: id,
      fileName: words,
      line: 1,
    },
  ],
  origin: { importId: id, fileName: words, line: 1 },
  createdBy: words,
  deletedBy: words,
  mergedInto: null,
  merges: [
    {
      ...{ id: id, survivorId: id, survivorName: words, loserId: id, loserName: words },
      ...{ choices: [words], by: words, at, unmergedBy: null, unmergedAt: null },
    },
  ],
})

export const provenanceOf = (words: string): Output<typeof getProvenance> => ({
  customer: { id: '0194d0a0-0000-7000-8000-000000000002', name: words, country_code: 'HK' },
  field: `extra.${words}`,
  label: words,
  value: words,
  origin: {
    kind: 'imported',
    importId: '0194d0a0-0000-7000-8000-000000000001',
    fileName: words,
    line: 214,
    at: new Date(0),
    by: words,
    fixed: { by: words, at: new Date(0) },
    trace: {
      value: words,
      isInferred: false,
      cells: [{ column: words, raw: words, fixed: words }],
      rules: ['text.tidied'],
    },
    isSame: false,
  },
})
