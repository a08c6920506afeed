import type { KyselyPlugin } from 'kysely'
import { RawNode } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'

interface Plan {
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Join Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** Rows that a plan has looked at, those that it has let go too. */
const workOf = (plan: Plan): number =>
  (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Join Filter'] ?? 0)) *
    plan['Actual Loops'] +
  (plan.Plans ?? []).reduce((sum, inner) => sum + workOf(inner), 0)

const isMeasured = /^\s*(?:with|insert|update|delete|create temp table \S+ on commit drop as)\s/

/**
 * How many rows the plans of some statements look at in all, as PostgreSQL counts them while it does the work: whatever the
 * machine is busy with, it is the same. Measured is raw SQL that writes or makes a table.
 */
export async function countWork(db: Database, work: (measured: Database) => Promise<unknown>): Promise<number> {
  let rows = 0
  const measured = new WeakSet<object>()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (node.kind !== 'RawNode' || !isMeasured.test(node.sqlFragments[0] ?? '')) return node
      measured.add(queryId)
      const [first = '', ...others] = node.sqlFragments
      return RawNode.create([`explain (analyze, timing off, format json) ${first}`, ...others], node.parameters)
    },
    async transformResult({ result, queryId }) {
      if (!measured.has(queryId)) return result
      const [told] = result.rows as { 'QUERY PLAN': [{ Plan: Plan }] }[]
      rows += told === undefined ? 0 : workOf(told['QUERY PLAN'][0].Plan)
      return { rows: [] }
    },
  }
  await work(db.withPlugin(plugin))
  return rows
}
