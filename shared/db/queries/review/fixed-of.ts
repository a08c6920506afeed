import type { Database } from '../../database.ts'
import { fixedCells } from './review-rows.ts'

/** The review rows that an import of fixed rows has made one customer of, last first: as they came, and as they were fixed. */
export const listFixedOf = (db: Database, fixImportId: string, leaderLine: number) =>
  db
    .selectFrom('import_records as r')
    .innerJoin('review_rows as h', (join) =>
      join.onRef('h.fix_import_id', '=', 'r.import_id').onRef('h.line', '=', 'r.line'),
    )
    .leftJoin('users', 'users.id', 'h.closed_by')
    .select(['h.line', 'h.cells', fixedCells.as('fixedCells'), 'h.closed_at as at', 'users.name as by'])
    .where('r.import_id', '=', fixImportId)
    .where('r.leader_line', '=', leaderLine)
    .orderBy('h.line', 'desc')
    .execute()
