import { expect } from 'vitest'
import { getImport } from '../../../functions/imports/get-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as } from '../../support/test-parts.ts'

/** What has to be true of a finished import whatever else happened: the outcomes add up, and each says what was done. */
export async function auditImport({ db }: Pick<Deps, 'db'>, importId: string): Promise<void> {
  const { state, records, outcomes } = await invoke(getImport, { id: importId }, { db }, as('viewer'))
  const rows = await db.selectFrom('import_records').selectAll().where('import_id', '=', importId).execute()
  const customers = await db.selectFrom('customers').selectAll().execute()
  const history = await db.selectFrom('field_history').selectAll().where('cause_import_id', '=', importId).execute()
  const phones = await db.selectFrom('customer_phones').selectAll().where('cause_import_id', '=', importId).execute()
  const emails = await db.selectFrom('customer_emails').selectAll().where('cause_import_id', '=', importId).execute()
  const addresses = await db
    .selectFrom('customer_addresses')
    .selectAll()
    .where('cause_import_id', '=', importId)
    .execute()
  const open = await db.selectFrom('review_rows').select('hash').where('state', '=', 'open').execute()
  expect([state, rows.length, outcomes.pending]).toEqual(['finished', records, 0])
  for (const [outcome, count] of Object.entries(outcomes)) {
    expect([outcome, rows.filter((row) => row.outcome === outcome).length]).toEqual([outcome, count])
  }
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const truths = rows.map((row) => {
    const customer = customers.find(({ id }) => id === row.customer_id)
    const isMade = customer?.origin_import_id === importId && customer.origin_line === row.line
    const isChanged =
      history.some((one) => one.customer_id === row.customer_id && one.cause_line === row.line) ||
      [...phones, ...emails, ...addresses].some((one) => one.customer_id === row.customer_id)
    const leader = byLine.get(row.leader_line)
    const isTrue = {
      created: isMade,
      updated: customer !== undefined && !isMade && isChanged,
      unchanged: customer !== undefined && !history.some((one) => one.cause_line === row.line),
      merged: leader?.line !== row.line && leader?.customer_id === row.customer_id && customer !== undefined,
      review: row.customer_id === null && open.some(({ hash }) => hash === row.hash),
      blank: row.customer_id === null,
      skipped: row.customer_id === null && row.reasons?.[0]?.code.startsWith('mode.') === true,
    }[row.outcome]
    return { line: row.line, outcome: row.outcome, isTrue }
  })
  expect(truths.filter(({ isTrue }) => !isTrue)).toEqual([])
}
