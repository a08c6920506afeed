import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** What the app may do with a table, where that isn't to read it and to write rows. */
const narrow: Readonly<Record<string, string>> = {
  // Ids and times are the database's own.
  audit: `select, insert (action, result, reason, times, actor, user_id, token_id, subject, route, facts, address, request_id)`,
  schema_migrations: 'select',
  schema_functions: 'select',
}

/** Those that it vacuums or analyses. */
const tended = ['customers', 'match_keys', 'prepared_customers']

const rows = 'select, insert, update, delete'

/**
 * Makes `role` an app of this database: it reads and writes the rows of every table that the current role makes from now
 * on, and has none of its other rights. What is there already, `grantRights` grants.
 */
export async function nameApp(db: Database, role: string): Promise<void> {
  const app = sql.id(role)
  await sql`
    alter default privileges in schema public grant ${sql.raw(rows)} on tables to ${app};
    alter default privileges in schema public grant usage, select on sequences to ${app}`.execute(db)
}

/**
 * Gives the apps of this database what they need of everything that the current role owns, and takes away what they don't.
 * Where no app was named, whoever connects is the owner, and there is nothing to give.
 */
export async function grantRights(db: Database): Promise<void> {
  const apps = await listApps(db)
  const found = await readObjects(db)
  const grants = apps.map((app) => sql.id(app)).flatMap((app) => grantsFor(app, found))
  // A function that runs as its owner is for the app alone.
  const closed = found.functions.map((one) => sql`revoke execute on function ${sql.raw(one)} from public`)
  for (const statement of [...closed, ...grants]) await statement.execute(db)
}

type Objects = Awaited<ReturnType<typeof readObjects>>

function grantsFor(app: RawBuilder<unknown>, { tables, sequences, functions, schemas }: Objects) {
  const ofTables = tables.flatMap(({ schema, name }) => {
    const table = sql.table(`${schema}.${name}`)
    const own = schema === 'public' ? narrow[name] : undefined
    const more = schema === 'public' && tended.includes(name) ? ', maintain' : ''
    const grant = sql`grant ${sql.raw(`${own ?? rows}${more}`)} on ${table} to ${app}`
    return own === undefined ? [grant] : [sql`revoke all on ${table} from ${app}`, grant]
  })
  return [
    ...schemas.map((schema) => sql`grant usage on schema ${sql.id(schema)} to ${app}`),
    ...ofTables,
    ...sequences.map((one) => sql`grant usage, select on sequence ${sql.raw(one)} to ${app}`),
    ...functions.map((one) => sql`grant execute on function ${sql.raw(one)} to ${app}`),
  ]
}

/** Our tables, and those of the queue. */
const schemas = ['public', 'bullmq']

async function readObjects(db: Database) {
  const ownedIn = (owner: string, schema: string) =>
    sql`pg_has_role(${sql.ref(owner)}, 'usage') and ${sql.ref(schema)} = any (
      select oid from pg_namespace where nspname = any (${schemas}))`
  const { rows: relations } = await sql<{ schema: string; name: string; id: string; kind: string }>`
    select relnamespace::regnamespace::text as schema, relname as name, relkind as kind,
      format('%I.%I', relnamespace::regnamespace::text, relname) as id
    from pg_class where relkind in ('r', 'p', 'S') and ${ownedIn('relowner', 'relnamespace')} order by 4`.execute(db)
  const { rows: functions } = await sql<{ id: string }>`
    select oid::regprocedure::text as id from pg_proc
    where prosecdef and ${ownedIn('proowner', 'pronamespace')} order by 1`.execute(db)
  const { rows: found } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname = any (${schemas})
      and (pg_has_role(nspowner, 'usage') or nspname = 'public' and has_schema_privilege(oid, 'usage with grant option'))
    order by 1`.execute(db)
  return {
    tables: relations.filter(({ kind }) => kind !== 'S'),
    sequences: relations.filter(({ kind }) => kind === 'S').map(({ id }) => id),
    functions: functions.map(({ id }) => id),
    schemas: found.map(({ name }) => name),
  }
}

/** Those to whom the current role gives the tables that it makes. */
async function listApps(db: Database): Promise<string[]> {
  const { rows: apps } = await sql<{ name: string }>`
    select distinct r.rolname as name
    from pg_default_acl d, aclexplode(d.defaclacl) a, pg_roles r
    where d.defaclrole = current_user::regrole and d.defaclnamespace = 'public'::regnamespace
      and d.defaclobjtype = 'r' and r.oid = a.grantee and r.rolname <> current_user
    order by 1`.execute(db)
  return apps.map(({ name }) => name)
}
