import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../../../functions/audit/list-audit.ts'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { functions } from '../../../functions/index.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import { createToken } from '../../../functions/tokens/create-token.ts'
import { findToken } from '../../../functions/tokens/find-token.ts'
import { confirmPassword } from '../../../functions/users/confirm-password.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { auditActions } from '../../../shared/audit/actions.ts'
import { openAuditLog } from '../../../shared/audit/audit-log.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { asOwner } from '../../shared/db/as-owner.ts'
import { collect } from '../../support/collect.ts'
import { silentLog } from '../../support/silent-log.ts'
import { as, asStranger, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'
import { addUser, codeOf, enterAs, goodPassword } from '../users/users.ts'

let parts: TestParts
let ann = ''
let bob = ''
beforeAll(async () => {
  parts = await openTestParts()
  ann = await addUser(parts.deps.db, 'ann@harbour.test', 'administrator')
  bob = await addUser(parts.deps.db, 'bob@harbour.test', 'viewer')
})
afterAll(() => parts.close())
/** Each test meets an audit of its own. */
beforeEach(async () => {
  await parts.deps.audit.close()
  await asOwner(parts.deps.db, 'delete from audit')
})

const list = async (input: object = {}) => invoke(listAudit, input, parts.deps, as('administrator'))
const told = async (input: object = {}) =>
  (await list(input)).items.map(({ action, result, reason, user, subject, times }) => ({
    ...{ action, result, reason, user: user?.name ?? null, subject: subject?.name ?? null, times },
  }))
const from = (address: string): Call => ({ ...asStranger, address })
const tryPassword = (email: string, address: string, password = 'wrong password') =>
  invoke(signIn, { email, password, address }, parts.deps, from(address))

test('says who signed in and whom a wrong password was tried for, and nothing of an unknown address', async () => {
  await tryPassword('ann@harbour.test', '192.0.2.1', goodPassword)
  expect(await codeOf(tryPassword('ann@harbour.test', '192.0.2.2'))).toBe('session.wrong-password')
  expect(await codeOf(tryPassword('stranger@nowhere.test', '192.0.2.3'))).toBe('session.wrong-password')
  const nothing = { reason: null, user: null, subject: null, times: 1 }
  const refused = { ...nothing, action: 'signed-in', result: 'refused', reason: 'session.wrong-password' }
  expect(await told()).toEqual([
    refused,
    { ...refused, subject: 'ann@harbour.test' },
    { ...nothing, action: 'signed-in', result: 'done', user: 'ann@harbour.test' },
  ])
  expect((await list()).items.map(({ address }) => address)).toEqual(['192.0.2.3', '192.0.2.2', '192.0.2.1'])
  const { rows } = await sql<{ all: string }>`select string_agg(a::text, ' ') as all from audit a`.execute(
    parts.deps.db,
  )
  expect(rows[0]?.all).not.toMatch(/nowhere|wrong password|@/)
})

test('a flood of refusals is a few rows, which say how many there were', async () => {
  const { db } = parts.deps
  const audit = openAuditLog(db, silentLog)
  const refuse = (address: string) =>
    audit.refused(
      new AppError('request.cross-site', textOf('requests.crossSite')),
      { action: 'request' },
      from(address),
    )
  for (let n = 0; n < 300; n += 1) await refuse('192.0.2.9')
  for (let n = 0; n < 300; n += 1) await refuse(`198.51.100.${n % 250}`)
  await audit.close()
  const { items } = await list({ limit: 200 })
  expect(items.reduce((sum, { times }) => sum + times, 0)).toBe(600)
  expect(items.length).toBeLessThanOrEqual(42)
  expect(items.find(({ address, times }) => address === '192.0.2.9' && times > 1)?.times).toBe(299)
})

test('tells of one error once, however often it is handed over, and of a bug or a mistyped field never', async () => {
  const denied = new AppError('access.denied', textOf('users.notAllowed'))
  for (const error of [denied, denied, new Error('a bug'), new AppError('input.invalid', textOf('users.wrongCode'))])
    await parts.deps.audit.refused(error, { action: 'request', route: '/a' }, as('viewer'))
  expect(await told()).toHaveLength(1)
})

test('who may not is told with what they wanted, and who typed the own password wrong', async () => {
  const { call } = await enterAs(parts.deps, 'bob@harbour.test')
  expect(await codeOf(invoke(updateUser, { id: ann, role: 'viewer' }, parts.deps, call))).toBe('access.denied')
  expect(await codeOf(invoke(confirmPassword, { password: 'wrong' }, parts.deps, call))).toBe('input.invalid')
  expect(await told({ userId: bob, result: 'refused' })).toMatchObject([
    { action: 'password.confirmed', reason: 'input.invalid', user: 'bob@harbour.test' },
    { action: 'user.changed', reason: 'access.denied', user: 'bob@harbour.test' },
  ])
})

test('a change of a user says what became of them', async () => {
  await invoke(updateUser, { id: bob, role: 'viewer' }, parts.deps, asSystem)
  const [entry] = (await list({ action: 'user.changed' })).items
  expect(entry).toMatchObject({ actor: 'system', subject: { id: bob, kind: 'user' }, facts: { role: 'viewer' } })
})

test('a token is told when it is made, and once an hour when it is used', async () => {
  const { call } = await enterAs(parts.deps, 'ann@harbour.test')
  const { id, token } = await invoke(createToken, { name: 'Nightly', scopes: ['read'] }, parts.deps, call)
  for (let n = 0; n < 3; n += 1) await invoke(findToken, { token }, parts.deps, from('192.0.2.4'))
  expect(await told({ action: 'token.used' })).toMatchObject([{ user: 'ann@harbour.test', subject: 'Nightly' }])
  await sql`update api_tokens set used_at = now() - interval '61 minutes'`.execute(parts.deps.db)
  await invoke(findToken, { token }, parts.deps, from('192.0.2.4'))
  expect(await told({ action: 'token.used' })).toHaveLength(2)
  expect((await list({ action: 'token.made' })).items[0]).toMatchObject({
    subject: { id },
    facts: { scopes: ['read'] },
  })
})

test('an export says how many customers went out, also where it broke off', async () => {
  for (let n = 0; n < 3; n += 1) await addCustomer(parts.deps.db, { display_name: `Ann ${n}` })
  await collect((await invoke(exportCustomers, {}, parts.deps, as('viewer'))).body)
  const [whole] = (await list()).items
  expect(whole).toMatchObject({ action: 'customers.exported', result: 'done', facts: { format: 'csv', records: 3 } })
  const { body } = await invoke(exportCustomers, {}, parts.deps, as('viewer'))
  for await (const _ of body) break
  expect((await list()).items[0]).toMatchObject({ action: 'customers.exported', result: 'broken-off' })
})

test('pages follow each other by where the last one ended, and a day is one in UTC', async () => {
  for (let n = 0; n < 5; n += 1)
    await parts.deps.audit.done({ action: 'view.deleted', facts: { records: n } }, as('viewer'))
  const seen: unknown[] = []
  let before: string | undefined
  do {
    const { items, next } = await list({ limit: 2, before })
    seen.push(...items.map(({ facts }) => facts.records))
    before = next ?? undefined
  } while (before !== undefined)
  expect(seen).toEqual([4, 3, 2, 1, 0])
  await asOwner(parts.deps.db, "update audit set at = '2026-11-28 23:59:59.9Z' where facts ->> 'records' = '0'")
  const days = async (day: string) => (await list({ day })).items.length
  expect([await days('2026-11-28'), await days('2026-11-27')]).toEqual([1, 0])
})

test('the app adds rows, and changes none: neither what they say nor when they were', async () => {
  const { db, audit } = parts.deps
  await audit.done({ action: 'view.deleted' }, as('viewer'))
  const denied = expect.objectContaining({ code: '42501' })
  for (const statement of [
    "update audit set action = 'note.deleted'",
    'delete from audit',
    'truncate audit',
    'drop table audit',
    "insert into audit (action, result, actor, request_id, at) values ('a', 'done', 'user', '', '2020-01-01')",
  ])
    await expect(sql.raw(statement).execute(db), statement).rejects.toEqual(denied)
  expect(await told()).toHaveLength(1)
})

test('what is older than it has to be kept is swept, and nothing of the last thirty days', async () => {
  const { db, audit } = parts.deps
  for (const days of [0, 29, 31, 399, 401]) await audit.done({ action: 'view.deleted', facts: { days } }, as('viewer'))
  await asOwner(db, "update audit set at = now() - (facts ->> 'days')::int * interval '1 day'")
  const kept = async () => (await list()).items.map(({ facts }) => facts.days)
  await invoke(sweep, {}, parts.deps, asSystem)
  expect(await kept()).toEqual([399, 31, 29, 0])
  await sql`select sweep_audit(-5)`.execute(db)
  expect(await kept()).toEqual([29, 0])
})

test('every action is told by a function, or by the commands and the edge', () => {
  const byFunctions = functions.flatMap(({ audit }) =>
    audit === null ? [] : typeof audit === 'string' ? audit : audit.action,
  )
  expect([...new Set([...byFunctions, 'backup.restored', 'request'])].sort()).toEqual([...auditActions].sort())
})

test('that it can not be written stops nobody, and is logged', async () => {
  const logged: unknown[] = []
  const audit = openAuditLog(parts.deps.db, { error: (...one: unknown[]) => void logged.push(one) } as never)
  await audit.done({ action: 'view.deleted', subject: 'no id' }, as('viewer'))
  expect(logged).toHaveLength(1)
})
