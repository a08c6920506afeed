import { sql } from 'kysely'
import { advisoryLocks } from '../../advisory-locks.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/**
 * Whoever changes customers takes a turn, and holds this lock until the end of the transaction: alone, or, an import,
 * beside other chunks of its own, which are about other customers. So what a writer sees of the customers can't change
 * under it, and two imports can't create the same customer at once.
 */
export async function lockCustomers(db: Database): Promise<void> {
  await lockAlone(db)
  await sql`update customers_turn set turn = turn + 1, import_id = null`.execute(db)
}

/**
 * Lets a chunk of an import write. True while nobody else has written since the import was resolved: then its chunks
 * write beside each other, in one turn. Otherwise the chunk is alone, and its decisions have to be made again.
 */
export async function lockCustomersForChunk(db: Database, importId: string): Promise<boolean> {
  await sql`savepoint before_lock`.execute(db)
  await sql`select pg_advisory_xact_lock_shared(${advisoryLocks.changeCustomers})`.execute(db)
  if (await hasTurn(db, importId)) return true
  // Two chunks that share the lock and both want it alone would wait for each other.
  await sql`rollback to savepoint before_lock`.execute(db)
  await lockAlone(db)
  return (await hasTurn(db, importId)) || takeTurn(db, importId)
}

/**
 * Ends the turn of whoever writes, so that who writes next takes another, and says which one it was. What has been
 * written up to it is there for whatever is read afterwards.
 */
export async function endTurn(db: Database): Promise<number> {
  await lockAlone(db)
  const { rows } = await sql<{ turn: number }>`update customers_turn set import_id = null returning turn`.execute(db)
  return theOne(rows).turn
}

/**
 * The version up to which all that was ever written of customers is there to be read, without waiting for anybody;
 * undefined while somebody writes.
 */
export async function findWrittenVersion(db: Database): Promise<number | undefined> {
  const { rows } = await sql<{ version: number | null }>`
    select case when pg_try_advisory_xact_lock(${advisoryLocks.changeCustomers})
      then (select last_value - case when is_called then 0 else 1 end from customers_versions) end as version`.execute(
    db,
  )
  return theOne(rows).version ?? undefined
}

/** Remembers up to which turn the decisions of an import know the customers. */
export const noteTurn = (db: Database, importId: string, turn: number) =>
  db.updateTable('imports').set({ customers_turn: turn }).where('id', '=', importId).execute()

async function lockAlone(db: Database) {
  await sql`select pg_advisory_xact_lock(${advisoryLocks.changeCustomers})`.execute(db)
  // Whoever emptied the tables may have taken the row along. It begins anew where no import knows the customers.
  await sql`
    insert into customers_turn (turn) select coalesce(max(customers_turn), 0) + 1 from imports
    having not exists (select from customers_turn)`.execute(db)
}

async function hasTurn(db: Database, importId: string): Promise<boolean> {
  const { rows } = await sql`
    select from customers_turn t join imports i on i.id = t.import_id and i.customers_turn = t.turn
    where i.id = ${importId}`.execute(db)
  return rows.length > 0
}

/** A new turn; the import's as far as it knows all turns before. */
async function takeTurn(db: Database, importId: string): Promise<boolean> {
  const { rows } = await sql<{ turn: number; is_own: boolean }>`
    update customers_turn t set turn = t.turn + 1, import_id = case when i.customers_turn = t.turn then i.id end
    from imports i where i.id = ${importId}
    returning t.turn, t.import_id is not null as is_own`.execute(db)
  const { turn, is_own } = theOne(rows)
  if (is_own) await noteTurn(db, importId, turn)
  return is_own
}

/** True as long as nothing has ever been put into it. */
export async function hasNoCustomersYet(db: Database): Promise<boolean> {
  const { rows } = await sql<{ untouched: boolean }>`
    select not exists (select from imports) and not exists (select from customers) as untouched`.execute(db)
  return theOne(rows).untouched
}
