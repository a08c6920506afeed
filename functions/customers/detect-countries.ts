import * as z from 'zod'
import type { CountryDetection } from '../../shared/cleaning/detect-country/detect-country.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { detectCountryOf, isPhoneOf } from '../../shared/customers/infer-country.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { listUnstated, type UnstatedCustomer } from '../../shared/db/queries/customers/customer-countries.ts'
import { changeCustomer } from '../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../shared/deps.ts'
import { countriesOfFile } from '../../shared/importing/mapping/countries-of-file.ts'

export const DetectCountriesInput = z.object({
  /** Fills in what is sure, marked as inferred, and takes out what nothing speaks for any more. */
  apply: z.boolean().default(false),
  /** The id behind which to go on. */
  after: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 1_000 }).default(500),
})

export interface DetectedCustomer extends CountryDetection {
  readonly id: string
  /** What the customer has so far, inferred. */
  readonly before: string | null
  /** What this changes, or would change. */
  readonly change: 'filled' | 'replaced' | 'cleared' | 'none'
}

/** What is written is nobody's word, neither a person's edit nor an import's: a stated country replaces it. */
export const detectCountries = defineFunction({
  name: 'customers.detect-countries',
  summary:
    'Says what speaks for the country of customers of whom nobody has stated it, a block at a time; and fills it in.',
  input: DetectCountriesInput,
  access: 'editor',
  audit: null,
  async run({ apply, after, limit }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    const list = (db: Database) => listUnstated(db, after, limit)
    const block = await list(deps.db)
    const isChange = block.map(detect).some(({ change }) => change !== 'none')
    // What is written is decided under the lock: somebody may have changed a customer, or stated a country, since.
    const items = apply && isChange ? await changeCustomers(deps, ({ db }) => write(db, list)) : block.map(detect)
    return { items, next: block.length < limit ? null : (block.at(-1)?.id ?? null) }
  },
})

function detect(customer: UnstatedCustomer): DetectedCustomer {
  const { id, country: before } = customer
  const found = detectCountryOf(withoutReadByFile(customer))
  // The import has seen how the number was written: what it has worked out by it stands as long as the number does.
  const isKept = before !== null && found.country !== before && sureOf(detectCountryOf(customer)) === before
  if (isKept) return { id, before, change: 'none', ...detectCountryOf(customer) }
  return { id, before, change: changeOf(before, found), ...found }
}

const sureOf = ({ verdict, country }: CountryDetection) => (verdict === 'sure' ? country : null)

function changeOf(before: string | null, { verdict, country }: CountryDetection): DetectedCustomer['change'] {
  if (before === null) return verdict === 'sure' ? 'filled' : 'none'
  if (country === before) return 'none'
  return verdict === 'sure' ? 'replaced' : 'cleared'
}

/** A number that may have been read by the country of nearly all records of its file is no evidence of that country. */
function withoutReadByFile(customer: UnstatedCustomer): UnstatedCustomer {
  const main = customer.mapping === null ? undefined : countriesOfFile(customer.mapping)?.main
  if (main === undefined) return customer
  const isOther = (phone: unknown) => typeof phone === 'string' && !isPhoneOf(phone, main)
  const { phone, ...values } = customer.values
  return {
    ...customer,
    values: isOther(phone) ? customer.values : values,
    phones: customer.phones.filter(isOther),
  }
}

async function write(db: Database, list: (db: Database) => Promise<UnstatedCustomer[]>): Promise<DetectedCustomer[]> {
  const items = (await list(db)).map(detect)
  for (const { id, change, verdict, country } of items) {
    if (change === 'none') continue
    const inferred = verdict === 'sure' ? country : null
    await changeCustomer(db, id, { country_code: inferred, country_inferred: inferred !== null }, null)
  }
  return items
}
