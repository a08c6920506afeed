import * as z from 'zod'
import { Code, Value } from './basics.ts'
import {
  Customer,
  CustomerName,
  CustomField,
  FurtherAddress,
  FurtherEmail,
  FurtherPhone,
  KeyField,
  ListedMerge,
  News,
  PairReason,
} from './shared.ts'

export const CountDuplicatesOutput = z.object({ open: z.number() })

const Zone = z.enum(['ask', 'same'])

const ComparedValue = z.object({ id: z.string(), value: Value, isChosen: z.boolean(), isDefault: z.boolean() })

const ComparedField = z.object({
  field: z.string(),
  values: z.array(ComparedValue),
  kind: z.enum(['choose', 'same', 'joined']),
  becomes: Value,
})

const QueuedPair = z.object({
  probability: z.number(),
  zone: Zone,
  reasons: z.array(PairReason),
  conflict: Code.nullable(),
  isPostponed: z.boolean(),
  firstId: z.string(),
  secondId: z.string(),
})

export const GetDuplicateOutput = z.object({
  pair: z.object({
    probability: z.number(),
    zone: Zone,
    reasons: z.array(PairReason),
    conflict: Code.nullable(),
    isPostponed: z.boolean(),
    firstId: z.string(),
    secondId: z.string(),
    state: z.enum(['open', 'rejected']),
  }),
  customers: z.array(
    z.object({
      customer: Customer.extend({ creator: z.string().nullable() }),
      phones: z.array(FurtherPhone),
      emails: z.array(FurtherEmail),
      addresses: z.array(FurtherAddress),
    }),
  ),
  customFields: z.array(CustomField),
  survivor: z.union([
    z.object({ id: z.string(), why: z.enum(['fuller', 'older']) }),
    z.object({ id: z.string(), why: z.literal('chosen') }),
  ]),
  partIds: z.array(z.string()),
  fields: z.array(ComparedField),
  further: z.object({ phone: z.array(z.string()), email: z.array(z.string()), address_primary: z.array(z.string()) }),
  open: z.number(),
  next: QueuedPair.nullable(),
})

export const ListDuplicatesOutput = z.object({
  items: z.array(
    z.object({
      firstName: z.string(),
      secondName: z.string(),
      probability: z.number(),
      zone: Zone,
      reasons: z.array(PairReason),
      conflict: Code.nullable(),
      isPostponed: z.boolean(),
      firstId: z.string(),
      secondId: z.string(),
    }),
  ),
  open: z.number(),
  sure: z.number(),
  bulkMerges: z.array(z.object({ id: z.string(), at: z.date() })),
})

export const ListMergesOutput = z.object({ items: z.array(ListedMerge) })

export const MergeCustomersOutput = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  merges: z.array(z.object({ id: z.string(), loserId: z.string() })),
})

export const PostponeDuplicateOutput = z.object({ firstId: z.string(), secondId: z.string() })

const MergedField = z.object({
  field: z.string(),
  values: z.array(Value),
  becomes: Value,
  canChoose: z.boolean(),
})

export const PreviewMergeOutput = z.object({
  fields: z.array(MergedField),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  addresses: z.array(z.string()),
  customers: z.array(CustomerName),
})

export const RejectDuplicateOutput = z.object({ firstId: z.string(), secondId: z.string() })

export const ReopenDuplicateOutput = z.object({ firstId: z.string(), secondId: z.string() })

const Edit = z.object({
  customerId: z.string(),
  field: z.string(),
  old: Value,
  new: Value,
  by: z.string().nullable(),
  at: z.date(),
})

export const UnmergeCustomersOutput = z.object({
  id: z.string(),
  survivor: CustomerName,
  loser: CustomerName,
  stays: z.array(Edit),
  goes: z.array(News),
  keys: z.array(z.object({ field: KeyField, customerId: z.string(), wanted: z.string() })),
})
