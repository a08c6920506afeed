import { expect, test } from 'vitest'
import { sortSearchWords } from '../../../../../shared/db/queries/customers/sort-search-words.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { asOwner } from '../../as-owner.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

/** Pages of words that waited in either index; none waits afterwards. */
async function countWaiting(): Promise<unknown> {
  const [waiting] = await asOwner(
    db(),
    "select gin_clean_pending_list('customers_search') as words, gin_clean_pending_list('customers_search_cjk') as characters",
  )
  return waiting
}

test('the words of a customer wait until they are sorted into both indexes', async () => {
  await addCustomer(db(), { display_name: 'Ann Lee 陳大文' })
  expect(await countWaiting()).toEqual({ words: '1', characters: '1' })
  await addCustomer(db(), { display_name: 'Bob Ray 何美玲' })
  await sortSearchWords(db())
  expect(await countWaiting()).toEqual({ words: '0', characters: '0' })
})
