import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { findShown } from '../../shared/db/queries/duplicates/merges.ts'
import type { Deps } from '../../shared/deps.ts'
import { erasePeople } from '../../shared/erasing/erase-people.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const EraseCustomerInput = z.object({
  id: z.uuid(),
  /** The name of the customer as the page shows it, typed. */
  confirmation: z.string().max(1_000),
})

/**
 * The database has nothing of them any more once this is done; the kept files lose their records in a job.
 *
 * @throws AppError `not-found`; `input.invalid` where something else was typed than the name
 */
export const eraseCustomer = defineFunction({
  name: 'erasures.erase-customer',
  summary: 'Erases a customer for good, with everything about them in tables and kept files; nothing brings them back.',
  input: EraseCustomerInput,
  access: 'administrator',
  asksPassword: true,
  async run({ id, confirmation }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeCustomers(deps, async (tx) => {
      const shownId = await findShown(tx.db, id)
      const { name } = assertFound(await loadState(tx.db, shownId))
      assertTyped(confirmation, name)
      return erasePeople(tx, { ids: [shownId], userId: userOf(call) })
    })
  },
  audit: { action: 'customer.erased', facts: (_, { counts: { records, files } }) => ({ records, files }) },
})

/** As a keyboard has it: no keyboard has ’ or a non-breaking space. */
const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u2018-\u201b\u02bb-\u02bd\u2032\u00b4`]/g, "'")
    .replaceAll(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')

function assertTyped(typed: string, name: string): void {
  if (tidy(typed) === tidy(name)) return
  const said = textOf('erasures.notTyped')
  throw new AppError('input.invalid', said, { fields: { confirmation: said } })
}
