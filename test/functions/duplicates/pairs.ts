import { createHash } from 'node:crypto'
import { findDuplicates } from '../../../functions/duplicates/find-duplicates.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { pairIds } from '../../../shared/db/queries/duplicates/duplicate-pairs.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asSystem } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

/** Lets the search come to its end. */
export const search = (deps: Deps) => invoke(findDuplicates, {}, deps, asSystem)

/** The same person, twice: with another e-mail address, and the firm and the street written otherwise. */
const twice = (n: number) => [
  {
    ...{
      first_name: `marg${stranger(n).first_name}`,
      last_name: stranger(n).last_name,
      email: `marguerite${n}@quay.example`,
    },
    ...{
      phone: `+3314277123${n}`,
      company_primary: `${stranger(n).company_primary} Sarl`,
      city: 'Paris',
      address_primary: `${n + 3} rue de la Gare`,
    },
  },
  {
    ...{
      first_name: `marg${stranger(n).first_name}`,
      last_name: stranger(n).last_name,
      email: `m.delacroix${n}@quay.example`,
    },
    ...{
      phone: `+3314277123${n}`,
      company_primary: stranger(n).company_primary,
      city: 'Paris',
      address_primary: `${n + 3}, rue de la Gare`,
    },
  },
]

/** Somebody like nobody else: names, firm and city are letters drawn for this number. */
export function stranger(n: number) {
  const letters = createHash('sha256')
    .update(String(n))
    .digest('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
  return {
    first_name: letters.slice(0, 8),
    last_name: letters.slice(8, 18),
    company_primary: letters.slice(18, 28),
    city: letters.slice(28, 36),
  }
}

/** Adds a pair of customers who are one; the smaller id is the first. */
export async function addPair(deps: Deps, n = 0) {
  const [one = {}, other = {}] = twice(n)
  const ids = [await addCustomer(deps.db, one), await addCustomer(deps.db, other)] as const
  return { ...pairIds(...ids), ids }
}

/** The pairs as they are stored, in no order. */
export const listPairs = ({ db }: Deps) => db.selectFrom('duplicate_pairs').selectAll().execute()
