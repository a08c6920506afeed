import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '../../shared/db/tables/tables.ts'

/** A database whose queries are noted, and how many blocks each of them looks at. */
export function logQueries(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const queries: CompiledQuery[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void queries.push(query),
  })
  return {
    db,
    /** For all that `ask` asks. */
    async countBlocks(ask: () => Promise<unknown>): Promise<number> {
      queries.length = 0
      await ask()
      let blocks = 0
      for (const { sql, parameters } of [...queries]) {
        const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [
          ...parameters,
        ])
        const [, told = ''] = /Buffers: (.*)/.exec(rows.map((row) => row['QUERY PLAN']).join('\n')) ?? []
        blocks += [...told.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
      }
      return blocks
    },
  }
}
