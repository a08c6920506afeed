import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { findDependents } from './find-dependents.ts'
import type { FunctionFile } from './function-files.ts'
import { type Grounds, isRewritten } from './is-rewritten.ts'
import { orderByUse } from './order-by-use.ts'

/** What the database knows of the functions that it has: one row each, with the hash of the text in force. */
export interface Placed {
  readonly name: string
  readonly signature: string
  readonly hash: string
}

export async function readPlaced(db: Database): Promise<Map<string, Placed>> {
  const { rows } = await sql<Placed>`select name, signature, hash from schema_functions`.execute(db)
  return new Map(rows.map((row) => [row.name, row]))
}

/**
 * Makes the functions that columns, constraints and indexes use, before the migrations that need them.
 *
 * @returns those that had another text before
 * @throws where one has changed and nothing says that what was made with the text before is still right
 */
export async function placeStored(
  db: Database,
  functions: readonly FunctionFile[],
  grounds: Grounds,
): Promise<string[]> {
  const placed = await readPlaced(db)
  const fresh = orderByUse(functions).filter(({ name, hash }) => placed.get(name)?.hash !== hash)
  const changed = fresh.filter(({ name }) => placed.has(name))
  for (const one of changed) refuseUnsafe(one, placed.get(one.name), grounds)
  for (const one of fresh) await placeOne(db, one)
  return changed.map(({ name }) => name)
}

function refuseUnsafe({ name, path, hash, signature }: FunctionFile, before: Placed | undefined, grounds: Grounds) {
  if (signature !== before?.signature)
    throw new Error(
      `functions/${path} changes the arguments or the result of ${name}, which columns or indexes use. ` +
        'Give the new function another name, and let a migration have the columns and indexes use that one.',
    )
  if (isRewritten(name, before.hash, hash, grounds)) return
  throw new Error(
    `functions/${path} changes ${name}, and columns or indexes hold what its text before made of their values. ` +
      `Add a migration that writes them anew, with rewrites = { ${name}: '${hash}' }; or, where a property test shows ` +
      'that both texts give the same, name that test in shared/db/schema/equal-texts.ts.',
  )
}

/** Makes the functions that triggers run, before the migrations that make the triggers. */
export async function placeOfTriggers(db: Database, functions: readonly FunctionFile[]): Promise<void> {
  const placed = await readPlaced(db)
  for (const one of functions) if (placed.get(one.name)?.hash !== one.hash) await placeOne(db, one)
}

/**
 * After the migrations: makes each other function whose text has changed or that isn't there, and drops those whose file
 * is gone. Where name, arguments or result have changed, the old function goes first, with the functions that call it.
 */
export async function placeOthers(
  db: Database,
  functions: readonly FunctionFile[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const placed = await readPlaced(db)
  const wanted = new Map(functions.map((one) => [one.name, one]))
  for (const { name, signature } of placed.values())
    if (!kept.has(name) && wanted.get(name)?.signature !== signature) await dropOne(db, name)
  const present = await listPresent(db)
  for (const one of orderByUse(functions))
    if (!present.has(one.name) || placed.get(one.name)?.hash !== one.hash) await placeOne(db, one)
}

/** Makes a function or gives it another text, and notes which. */
export async function placeOne(db: Database, { name, text, signature, hash }: FunctionFile) {
  await sql.raw(text).execute(db)
  await sql`insert into schema_functions values (${name}, ${signature}, ${hash})
    on conflict (name) do update set signature = excluded.signature, hash = excluded.hash`.execute(db)
}

async function dropOne(db: Database, name: string) {
  const [user] = await findDependents(db, [name])
  if (user !== undefined)
    throw new Error(
      `The function ${name} can't be dropped: the ${user.kind} ${user.name} of ${user.table} uses it. ` +
        'A migration has to change that first.',
    )
  await sql`drop function if exists ${sql.id(name)} cascade`.execute(db)
  await sql`delete from schema_functions where name = ${name}`.execute(db)
}

async function listPresent(db: Database): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select proname as name from pg_proc where pronamespace = 'public'::regnamespace`.execute(db)
  return new Set(rows.map(({ name }) => name))
}
