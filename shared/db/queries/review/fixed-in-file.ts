import { sql } from 'kysely'

/** Whether a staged record `s` was recognized and says something else than it did: a person has fixed it. */
export const isFixedInFile = sql`(s.same_import_id is not null and s.same_hash <> s.hash)`
