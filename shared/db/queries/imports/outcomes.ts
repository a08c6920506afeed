import { sql } from 'kysely'
import type { Fate } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'

/** The chunks that have records of this fate, in file order, with where each lies in the data file. */
export const listChunksOfFate = (db: Database, importId: string, fate: Fate) =>
  db
    .selectFrom('import_chunks')
    .select(['chunk', 'byte_start', 'byte_end', 'first_line', 'records'])
    .where('import_id', '=', importId)
    .$if(fate === 'pending', (query) => query.where('fates', 'is', null))
    .$if(fate !== 'pending', (query) => query.where(sql<boolean>`(fates ->> ${fate})::int > 0`))
    .orderBy('chunk')
    .execute()

/** The records of one chunk that ended in this fate, in file order. */
export const listRecordsOfFate = (db: Database, importId: string, chunk: number, fate: Exclude<Fate, 'pending'>) =>
  db
    .selectFrom('import_records')
    .select(['line', 'hash', 'reasons'])
    .where('import_id', '=', importId)
    .where('chunk', '=', chunk)
    .where('fate', '=', fate)
    .orderBy('line')
    .execute()
