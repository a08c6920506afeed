import { sql } from 'kysely'
import type { NetworkCaller } from '../../../auth/networks/networks.ts'
import type { Database } from '../../database.ts'

/** From where one kind of caller may come; none: from everywhere. */
export async function findNetworks(db: Database, caller: NetworkCaller): Promise<readonly string[]> {
  const row = await db.selectFrom('network_rules').select('networks').where('caller', '=', caller).executeTakeFirst()
  return row?.networks ?? []
}

/** The networks of each kind of caller that has some, and who said so last. */
export const listNetworkRules = (db: Database) =>
  db
    .selectFrom('network_rules')
    .leftJoin('users', 'users.id', 'network_rules.updated_by')
    .select(['caller', 'networks', 'network_rules.updated_at as at', 'users.name as by'])
    .execute()

/** Without networks, there is no rule. */
export async function setNetworks(
  db: Database,
  { caller, networks, by }: { caller: NetworkCaller; networks: readonly string[]; by: string | null },
): Promise<void> {
  if (networks.length === 0) {
    await db.deleteFrom('network_rules').where('caller', '=', caller).execute()
    return
  }
  const rule = { networks: [...networks], updated_by: by, updated_at: sql<Date>`now()` }
  await db
    .insertInto('network_rules')
    .values({ caller, ...rule })
    .onConflict((conflict) => conflict.column('caller').doUpdateSet(rule))
    .execute()
}
