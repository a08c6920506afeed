import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { planWork } from '../../../shared/db/queries/system/scheduled-work.ts'
import { runStep } from '../../../shared/ledger/run-step.ts'
import { createApp } from '../../../web/router.ts'
import { csv, openText } from '../../functions/import-text.ts'
import { ownerOf } from '../../shared/db/as-owner.ts'
import { openForTest } from '../../support/empty-database.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { parts } = web
afterAll(() => parts.close())

test('an administrator sees what runs on a timer, and has it run now', async () => {
  await planWork(parts.deps.db, [
    { name: 'system.sweep', everyMs: 3_600_000, firstMs: 60_000 },
    { name: 'later.work', everyMs: 5_000, firstMs: 0 },
  ])
  const cookie = { cookie: web.cookieOf('administrator') }
  const show = async () => (await web.get('/settings/scheduled', cookie)).text()
  expect(await show()).toMatch(/Removing what is no longer needed[\s\S]*hour[\s\S]*later\.work[\s\S]*5 seconds/)
  expect(await show()).not.toContain('in a moment')
  const answer = await web.post('/settings/scheduled/run', new URLSearchParams({ name: 'system.sweep' }), cookie)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/settings/scheduled'])
  expect(await show()).toContain('in a moment')
  expect((await web.get('/settings/scheduled')).status).toBe(403)
})

test('an administrator is told where Harbour works as the owner of its tables, and nobody where it does not', async () => {
  const cookie = { cookie: web.cookieOf('administrator'), host: 'localhost' }
  const show = async (db = parts.deps.db) =>
    (await createApp({ ...parts.deps, db }).request('/settings/scheduled', { headers: cookie })).text()
  expect(await show()).not.toContain('the database role that owns its tables')
  expect(await show(openForTest(ownerOf(parts.databaseUrl)))).toContain('the database role that owns its tables')
})

test('an administrator sees how everything is, and resumes an import that its steps have failed', async () => {
  const { db } = parts.deps
  const id = await openText(parts.deps, csv('email', 'a@a.example'))
  const cookie = { cookie: web.cookieOf('administrator') }
  const show = async () => (await web.get('/settings/system', cookie)).text()
  expect(await show()).toMatch(/Database<\/dt><dd>answers[\s\S]*1 ready, 0 running[\s\S]*harbour 0\.1\.0/)
  expect(await show()).not.toContain('Imports with steps that fail')
  await sql`update import_steps set failures = 6 where import_id = ${id}`.execute(db)
  expect(await show()).toContain('tried again by itself')
  await runStep(parts.deps, { importId: id, step: 'plan', chunk: 0 }, async () => undefined)
  expect(await show()).toContain(`action="/imports/${id}/resume"`)
  const answer = await web.post(`/imports/${id}/resume`, new URLSearchParams(), cookie)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/imports/${id}`])
  expect(await show()).not.toContain('/resume')
  expect((await web.get('/settings/system')).status).toBe(403)
})

test('whoever balances the load is told whether the parts answer', async () => {
  const ready = await createApp(parts.deps).request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ ready: true })])
  const jobs = { ...parts.deps.jobs, check: () => Promise.reject(new Error('gone')) }
  const down = await createApp({ ...parts.deps, jobs }).request('/readyz')
  expect([down.status, await down.json()]).toEqual([503, expect.objectContaining({ ready: false })])
})
