import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { House } from '../house/start-house.ts'

/**
 * How many SQL statements web and worker send while `work` is done, each by its name, and `queue` for the queue's own:
 * the database writes them down. What the scheduler asks on its timer is not counted.
 */
export async function countStatements(
  { superuserUrl, dataDir }: Pick<House, 'superuserUrl' | 'dataDir'>,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const readLog = () => readFileSync(join(dataDir, 'log', 'postgres.log'), 'utf8')
  const before = readLog().length
  await setLogging(superuserUrl, ["log_statement = 'all'", `log_line_prefix = '${mark}%a '`])
  await work()
  const log = readLog().slice(before)
  await setLogging(superuserUrl, ['log_statement = default', 'log_line_prefix = default'])
  return countByName(log)
}

const mark = '#statement-of '
const names: Readonly<Record<string, string>> = { 'harbour-web': 'web', 'harbour-worker': 'worker', '': 'queue' }

/** Counts the statements in what the server has written. */
export function countByName(log: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, program = ''] of log.matchAll(/^#statement-of (\S*) ?\s*LOG: {2}(?:statement|execute [^:]*): /gm)) {
    const name = names[program.replace('[unknown]', '')]
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

async function setLogging(superuserUrl: string, settings: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, application_name: 'bench-logging' })
  await client.connect()
  try {
    for (const setting of settings) await client.query(`alter system set ${setting}`)
    await client.query('select pg_reload_conf()')
    // Connections that are open notice it at their next statement.
    await delay(500)
  } finally {
    await client.end()
  }
}
