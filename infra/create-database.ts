import pg from 'pg'

/**
 * Makes the role and the database that `url` names, where they are missing, and gives the role its password. The role
 * owns the database and is no superuser.
 *
 * @param superuserUrl of any database on the same server; may be of a user who makes roles and databases and no more
 */
export async function createDatabase(superuserUrl: string, url: string): Promise<void> {
  const { username, pathname } = new URL(url)
  const [role, name] = [decodeURIComponent(username), decodeURIComponent(pathname.slice(1))]
  await withClient(superuserUrl, async (client) => {
    await putRole(client, url)
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [name])
    if (databases === 0) {
      // Who is no superuser, as on managed servers, gives databases to roles of their own alone.
      await client.query(`grant ${client.escapeIdentifier(role)} to current_user`)
      await client.query(createDatabaseSql(client.escapeIdentifier(name), client.escapeIdentifier(role)))
    }
  })
}

export const createDatabaseSql = (name: string, owner: string) =>
  `create database ${name} owner ${owner} template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'`

/** Makes the role that `url` names, where it is missing, and gives it its password. */
export async function putRole(client: pg.Client, url: string): Promise<void> {
  const { username, password } = new URL(url)
  const role = decodeURIComponent(username)
  const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [role])
  const verb = roles === 0 ? 'create' : 'alter'
  const secret = client.escapeLiteral(decodeURIComponent(password))
  await client.query(`${verb} role ${client.escapeIdentifier(role)} login password ${secret}`)
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
