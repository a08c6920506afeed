import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** Sorts the words that wait beside the indexes of the search into them: every search reads those that wait one by one. */
export const sortSearchWords = (db: Database) =>
  sql`select gin_clean_pending_list('customers_search'), gin_clean_pending_list('customers_search_cjk')`.execute(db)
