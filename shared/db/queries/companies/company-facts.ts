import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { peopleOf } from '../of-company.ts'
import { theOne } from '../the-one.ts'

/** A value, and how many customers of a company say it. */
export interface CountedValue {
  readonly value: string
  readonly people: number
}

export interface CompanyFacts {
  /** The ways in which its name is written. */
  readonly spellings: readonly CountedValue[]
  readonly countries: readonly CountedValue[]
  readonly cities: readonly CountedValue[]
  readonly owners: readonly CountedValue[]
  readonly websites: readonly CountedValue[]
  /** Those that several have. */
  readonly phones: readonly CountedValue[]
  /** Those that are marked as shared. */
  readonly emails: readonly CountedValue[]
}

const shownMax = 5

/** What the customers of a company say of it, what most say first. */
export async function findCompanyFacts(db: Database, key: string): Promise<CompanyFacts> {
  const { rows } = await sql<CompanyFacts>`
    with people as materialized (
      select company_primary, country_code, city, owner, company_website, phone, case when email_shared then email end as email
      from ${peopleOf(key)}
    )
    select ${counted('company_primary')} as spellings, ${counted('country_code')} as countries, ${counted('city')} as cities,
      ${counted('owner')} as owners, ${counted('company_website')} as websites, ${counted('phone', 2)} as phones,
      ${counted('email')} as emails`.execute(db)
  return theOne(rows)
}

/** @param least by how many it has to be said */
function counted(column: string, least = 1): RawBuilder<CountedValue[]> {
  const value = sql.ref(column)
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('value', value, 'people', people) order by people desc, value), '[]') from (
      select ${value} as value, count(*) as people from people where ${value} is not null
      group by 1 having count(*) >= ${least} order by 2 desc, 1 limit ${shownMax}) each_one)`
}
