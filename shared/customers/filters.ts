import * as z from 'zod'
import type { TextKey } from '../messages/text.ts'
import { checkWhere } from './conditions/check-condition.ts'
import { type CustomerField, customerStatuses, customerTypes } from './fields.ts'
import { readPeriod } from './read-period.ts'
import { readableFields } from './unread/unread-fields.ts'

/** Sizes of a channel: name and [from, below) in subscribers. `none` counts creators whose size nobody knows. */
export const subscriberBands = [
  { name: 'under-1k', from: 0, below: 1_000 },
  { name: '1k-10k', from: 1_000, below: 10_000 },
  { name: '10k-100k', from: 10_000, below: 100_000 },
  { name: '100k-1m', from: 100_000, below: 1_000_000 },
  { name: 'over-1m', from: 1_000_000, below: null },
  { name: 'none', from: null, below: null },
] as const

export type SubscriberBand = (typeof subscriberBands)[number]['name']

const bandNames = subscriberBands.map((band) => band.name)

/** What narrows the customers down. All of them hold at once; every mark of the statistics is a link made of these. */
export const CustomerFilters = z.object({
  search: z.string().max(1_000).default(''),
  type: z.enum(customerTypes).optional(),
  status: z.enum(customerStatuses).optional(),
  /** Two letters, or `none`. */
  country: z
    .union([z.literal('none'), z.string().regex(/^[A-Z]{2}$/, 'customers.countryCode' satisfies TextKey)])
    .optional(),
  /** How the country is known: the file or a person said it, or a rule worked it out. */
  countryFrom: z.enum(['stated', 'inferred']).optional(),
  missing: z.enum(['email', 'phone', 'country']).optional(),
  /** A cell of this field could not be read, and is kept as it came. */
  unread: z.enum(readableFields as [CustomerField, ...CustomerField[]]).optional(),
  has: z.enum(['youtube_handle', 'youtube_channel_url']).optional(),
  subscribers: z.enum(bandNames).optional(),
  /** A year, month or day in UTC: `2026`, `2026-11`, `2026-11-22`. */
  created: z
    .string()
    .regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'customers.period' satisfies TextKey,
      abort: true,
    })
    .refine((text) => readPeriod(text).from.toISOString().startsWith(text), 'customers.noSuchDay' satisfies TextKey)
    .optional(),
  /** Of this company, by its key. */
  company: z
    .string()
    .max(400)
    .regex(/^[^\0]*$/)
    .optional(),
  /** Customers that this import created, updated or met. */
  importId: z.uuid().optional(),
  /** Conditions on any field, all of which hold: `owner:is:Ann|Bob;tags:empty;extra.Size:more:9`. */
  where: z
    .string()
    .max(4_000)
    .superRefine((text, context) => {
      const problem = checkWhere(text)
      if (problem !== null) context.addIssue(problem)
    })
    .optional(),
  /** The deleted ones instead of the live ones. */
  deleted: z.enum(['yes']).optional(),
})

export type CustomerFilters = z.output<typeof CustomerFilters>

/** Their names, but for whether the deleted ones are wanted. */
export const filterNames = Object.keys(CustomerFilters.omit({ deleted: true }).shape)
