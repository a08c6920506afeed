import { sql } from 'kysely'
import type { CustomerType } from '../../../customers/fields.ts'
import type { Database } from '../../database.ts'
import { shownName } from './shown-name.ts'

/** What people know a customer by. */
export interface CustomerCard {
  readonly id: string
  readonly name: string
  readonly company: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly city: string | null
  readonly country_code: string | null
  readonly customer_type: CustomerType
}

/** What people know these customers by, by their ids. */
export async function listCustomerCards(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CustomerCard>> {
  const { rows } = await sql<CustomerCard>`
    select c.id, ${shownName('c')} as name, c.company_primary as company, c.email, c.phone, c.city, c.country_code, c.customer_type
    from customers c where c.id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
