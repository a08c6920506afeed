import type { Deps } from '../deps.ts'
import { lockCustomers } from './queries/customers/lock-customers.ts'
import { type Transaction, transact } from './transact.ts'

/** Runs `work` in one transaction in which nobody else changes customers. */
export const changeCustomers = <T>(
  deps: Pick<Deps, 'db' | 'jobs' | 'log'>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  transact(deps, async (tx) => {
    await lockCustomers(tx.db)
    return work(tx)
  })
