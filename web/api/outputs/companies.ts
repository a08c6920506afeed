import * as z from 'zod'
import { companySorts } from '../../../shared/customers/companies.ts'
import { customerStatuses } from '../../../shared/customers/fields.ts'
import { sortOrders } from '../../../shared/customers/sorting.ts'
import { Note } from './notes.ts'

const Company = z.object({
  key: z.string(),
  name: z.string(),
  people: z.number(),
  newest: z.date(),
  country_code: z.string().nullable(),
  domain: z.string().nullable(),
  owners: z.array(z.string()),
  statuses: z.partialRecord(z.enum(customerStatuses), z.number()),
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
