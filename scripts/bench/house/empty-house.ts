import pg from 'pg'

const keptTables = ['users', 'sessions', 'schema_migrations', 'schema_functions', 'customers_turn']

/** Empties every table but those of users and of the schema. */
export async function emptyHouse(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [keptTables],
  )
  await client.query(`truncate ${rows.map(({ name }) => pg.escapeIdentifier(name)).join(', ')}`)
}

/** So that no work of what was measured before, vacuum or checkpoint, is done at the cost of what comes next. */
export async function comeToRest(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}
