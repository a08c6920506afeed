import * as z from 'zod'
import { operators } from '../../../shared/customers/conditions/condition.ts'
import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { companySorts, customerSorts, sortOrders } from '../../../shared/customers/sorting.ts'
import { Code, FieldName, FormField, Value } from './basics.ts'
import { Note } from './notes.ts'
import {
  Customer,
  CustomField,
  FurtherAddress,
  FurtherEmail,
  FurtherPhone,
  ListedMerge,
  News,
  PairReason,
} from './shared.ts'

export const ConfirmCountriesOutput = z.object({ confirmed: z.number(), isMore: z.boolean() })

export const ConfirmCountryOutput = z.object({ id: z.string(), version: z.number() })

const CountryFrom = z.enum(['stated', 'inferred'])

const Missing = z.enum(['email', 'phone', 'country'])

const Has = z.enum(['youtube_handle', 'youtube_channel_url'])

const Band = z.enum(['none', 'under-1k', '1k-10k', '10k-100k', '100k-1m', 'over-1m'])

const Filters = z.object({
  search: z.string(),
  type: z.enum(customerTypes).optional(),
  status: z.enum(customerStatuses).optional(),
  country: z.string().optional(),
  countryFrom: CountryFrom.optional(),
  missing: Missing.optional(),
  unread: FieldName.optional(),
  has: Has.optional(),
  subscribers: Band.optional(),
  created: z.string().optional(),
  importId: z.string().optional(),
  where: z.string().optional(),
  deleted: z.literal('yes').optional(),
})

const TypeCount = z.object({ value: z.enum(customerTypes), count: z.number() })

const StatusCount = z.object({ value: z.enum(customerStatuses), count: z.number() })

const CountryCount = z.object({ value: z.string(), count: z.number() })

export const CountFacetsOutput = z.union([
  z.object({
    filters: Filters,
    type: z.array(TypeCount),
    status: z.array(StatusCount),
    country: z.array(CountryCount),
  }),
  z.object({ filters: Filters, type: z.null(), status: z.null(), country: z.null() }),
])

export const SavedCustomer = z.object({ kind: z.literal('saved'), id: z.string(), version: z.number() })

const Similar = z.object({
  id: z.string(),
  name: z.string(),
  company: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  city: z.string().nullable(),
  country_code: z.string().nullable(),
  customer_type: z.enum(customerTypes),
  reasons: z.array(PairReason),
  probability: z.number(),
  zone: z.enum(['same', 'ask', 'different']),
  conflict: Code.nullable(),
})

const FormSuggestion = z.object({
  field: FormField,
  value: z.string(),
  suggestion: z.string(),
  canKeep: z.boolean(),
})

export const AskedFirst = z.object({
  kind: z.literal('asks'),
  similar: z.array(Similar),
  suggestions: z.array(FormSuggestion),
})

export const CreateCustomerOutput = z.union([SavedCustomer, AskedFirst])

export const DeleteCustomerOutput = z.object({ id: z.string(), name: z.string(), version: z.number() })

const CountryVerdict = z.enum(['none', 'sure', 'probable', 'contradictory'])

const WeighedEvidence = z.object({
  kind: Code,
  value: z.string(),
  countries: z.array(z.string()),
  weight: z.number(),
})

const DetectedCustomer = z.object({
  id: z.string(),
  before: z.string().nullable(),
  change: z.enum(['filled', 'none', 'replaced', 'cleared']),
  country: z.string().nullable(),
  confidence: z.number(),
  verdict: CountryVerdict,
  evidence: z.array(WeighedEvidence),
})

export const DetectCountriesOutput = z.object({ items: z.array(DetectedCustomer), next: z.string().nullable() })

export const FindSimilarOutput = z.object({ similar: z.array(Similar) })

const CountryDetection = z.object({
  country: z.string().nullable(),
  confidence: z.number(),
  verdict: CountryVerdict,
  evidence: z.array(WeighedEvidence),
})

export const GetCustomerOutput = z.object({
  customer: Customer,
  detection: CountryDetection.nullable(),
  phones: z.array(FurtherPhone),
  emails: z.array(FurtherEmail),
  addresses: z.array(FurtherAddress),
  customFields: z.array(CustomField),
  history: z.array(
    z.object({
      field: z.string(),
      at: z.date(),
      old: Value,
      new: Value,
      by: z.string().nullable(),
      mergeId: z.string().nullable(),
      importId: z.string().nullable(),
      fileName: z.string().nullable(),
      line: z.number().nullable(),
    }),
  ),
  origin: News.nullable(),
  createdBy: z.string().nullable(),
  deletedBy: z.string().nullable(),
  mergedInto: z.string().nullable(),
  merges: z.array(ListedMerge),
})

const TracedCell = z.object({ column: z.string(), raw: z.string(), fixed: z.string().optional() })

const Trace = z.object({
  value: Value,
  isInferred: z.boolean(),
  cells: z.array(TracedCell),
  rules: z.array(Code),
})

const ImportedOrigin = z.object({
  kind: z.literal('imported'),
  importId: z.string(),
  fileName: z.string(),
  line: z.number(),
  at: z.date().nullable(),
  by: z.string().nullable(),
  fixed: z.object({ by: z.string().nullable(), at: z.date().nullable() }).nullable(),
  trace: Trace.nullable(),
  isSame: z.boolean(),
})

export const GetProvenanceOutput = z.object({
  customer: z.object({ id: z.string(), name: z.string(), country_code: z.string().nullable() }),
  field: z.string(),
  label: z.string().nullable(),
  value: Value,
  origin: z.union([
    z.object({ kind: z.literal('nobody') }),
    z.object({ kind: z.literal('entered'), by: z.string().nullable(), at: z.date() }),
    z.object({ kind: z.literal('merged'), mergeId: z.string(), by: z.string().nullable(), at: z.date() }),
    z.object({ kind: z.literal('edited'), by: z.string().nullable(), at: z.date(), was: Value }),
    ImportedOrigin,
  ]),
})

const Growth = z.object({
  unit: z.enum(['day', 'month']),
  before: z.number(),
  points: z.array(z.object({ period: z.string(), created: z.number(), total: z.number() })),
})

/** How many customers have each status. */
const Statuses = z.object({
  lead: z.number(),
  prospect: z.number(),
  active: z.number(),
  inactive: z.number(),
  lost: z.number(),
})

export const GetStatisticsOutput = z.object({
  creators: z.object({
    top: z.array(
      z.object({
        id: z.string(),
        country: z.string().nullable(),
        name: z.string(),
        subscribers: z.number(),
        handle: z.string().nullable(),
      }),
    ),
    withHandle: z.number(),
    withChannel: z.number(),
    bands: z.object({
      none: z.number(),
      'under-1k': z.number(),
      '1k-10k': z.number(),
      '10k-100k': z.number(),
      '100k-1m': z.number(),
      'over-1m': z.number(),
    }),
  }),
  growth: Growth,
  total: z.number(),
  types: z.object({ corporate: z.number(), youtube_creator: z.number(), individual: z.number() }),
  statuses: Statuses,
  missing: z.object({ email: z.number(), phone: z.number(), country: z.number() }),
  imported: z.number(),
  notToContact: z.number(),
  countries: z.object({
    stated: z.number(),
    inferred: z.number(),
    list: z.array(z.object({ code: z.string(), stated: z.number(), inferred: z.number() })),
  }),
  at: z.date(),
})

export const ListValuesOutput = z.object({
  customFields: z.array(CustomField),
  field: z.string().nullable(),
  operators: z.array(z.enum(operators)),
  values: z.array(z.string()),
})

export const ListCustomFieldsOutput = z.object({ items: z.array(CustomField) })

export const ListCustomersOutput = z.object({
  filters: Filters,
  sort: z.enum(customerSorts),
  order: z.enum(sortOrders),
  columns: z.string().optional(),
  total: z.number(),
  isTotalExact: z.boolean(),
  items: z.array(
    z.object({
      email: z.string().nullable(),
      customer_type: z.enum(customerTypes),
      phone: z.string().nullable(),
      status: z.enum(customerStatuses),
      country_code: z.string().nullable(),
      youtube_handle: z.string().nullable(),
      youtube_subscribers: z.number().nullable(),
      country_inferred: z.boolean(),
      created_at: z.date(),
      updated_at: z.date(),
      deleted_at: z.date().nullable(),
      id: z.string(),
      version: z.number(),
      name: z.string(),
      company: z.string().nullable(),
      position: z.string().nullable(),
      unread: z.string().nullable(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
    }),
  ),
  next: z.string().nullable(),
  previous: z.string().nullable(),
})

export const RestoreCustomerOutput = z.object({ id: z.string(), name: z.string(), version: z.number() })

export const UpdateCustomerOutput = z.union([SavedCustomer, AskedFirst])

const ListedView = z.object({
  id: z.string(),
  name: z.string(),
  by: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  canChange: z.boolean(),
  state: Filters.partial().extend({ sort: z.enum(customerSorts).optional(), order: z.enum(sortOrders).optional() }),
})

export const ListViewsOutput = z.object({ items: z.array(ListedView), defaultId: z.string().nullable() })

export const GetViewOutput = ListedView

export const ChangeViewOutput = z.object({ id: z.string() })

export const DeleteViewOutput = z.object({ id: z.string(), name: z.string() })

export const ChooseDefaultViewOutput = z.object({ id: z.string().nullable() })

const Company = z.object({
  key: z.string(),
  name: z.string(),
  people: z.number(),
  newest: z.date(),
  country_code: z.string().nullable(),
  domain: z.string().nullable(),
  owners: z.array(z.string()),
  statuses: Statuses.partial(),
  next_follow_up: z.string().nullable(),
})

const Values = z.array(z.object({ value: z.string(), people: z.number() }))

export const ListCompaniesOutput = z.object({
  items: z.array(Company),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  total: z.number(),
  search: z.string(),
  sort: z.enum(companySorts),
  order: z.enum(sortOrders),
})

export const GetCompanyOutput = z.object({
  company: Company,
  facts: z.object({
    spellings: Values,
    countries: Values,
    cities: Values,
    owners: Values,
    websites: Values,
    phones: Values,
    emails: Values,
  }),
})

export const ListCompanyNotesOutput = z.object({
  items: z.array(Note.extend({ customerName: z.string() })),
  next: z.string().nullable(),
})
