import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { Config } from '../../../shared/config.ts'
import { systemCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Tables } from '../../../shared/db/tables/tables.ts'

/** Prints what the database does for each query that the list asks it. */
export async function showPlans(config: Config, inputs: Readonly<Record<string, Record<string, string>>>) {
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 2 })
  const queries: CompiledQuery[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void queries.push(query),
  })
  for (const [name, input] of Object.entries(inputs)) {
    queries.length = 0
    await invoke(listCustomers, input, { db, config }, systemCall('bench'))
    for (const { sql, parameters } of [...queries]) {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [...parameters])
      console.log(`\n${name}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`)
    }
  }
  await db.destroy()
}
