import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** Sorts the words that wait beside the indexes of the search into them: every search reads those that wait one by one. */
export const sortSearchWords = (db: Database) => sql`select sort_search_words()`.execute(db)
