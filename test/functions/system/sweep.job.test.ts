import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { normalizedKey, sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import type { Log } from '../../../shared/log.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, readTables, runUntil } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const run = (input: unknown = {}) => invoke(sweep, input, parts.deps, asSystem)
const staged = (importId: string) =>
  parts.deps.db.selectFrom('staged_records').select(['line', 'cells']).where('import_id', '=', importId).execute()
const makeOld = (importId: string, days: number) =>
  sql`update imports set finished_at = now() - ${days} * interval '1 day' where id = ${importId}`.execute(parts.deps.db)

test('takes the staging and the copy of old imports, and leaves the source and the ledger', async () => {
  const bytes = (async function* () {
    yield Buffer.from('\ufeffemail\na@a.example\nbad\n', 'utf16le')
  })()
  const { importId } = await invoke(startImport, { fileName: 'old.csv', via: 'browser', bytes }, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  const young = await importText(parts.deps, csv('email', 'b@a.example'))
  const open = await openText(parts.deps, csv('email', 'c@a.example'))
  await runUntil(parts.deps, open, 'resolve')
  await makeOld(importId, 31)
  await makeOld(young.id, 29)
  const { staged_records, imports: _, ...before } = await readTables(parts.deps.db)

  expect(await run()).toEqual({ swept: 1 })

  const { staged_records: left, imports: __, ...after } = await readTables(parts.deps.db)
  expect(after).toEqual(before)
  expect([staged_records?.length, left?.length]).toEqual([4, 3])
  expect(await staged(importId)).toEqual([{ line: 2, cells: [] }])
  expect(await parts.deps.files.find(sourceKey(importId))).toBeDefined()
  expect(await parts.deps.files.find(normalizedKey(importId))).toBeUndefined()
  expect(await run()).toEqual({ swept: 0 })
})

test('keeps for as many days as it is told', async () => {
  const { id } = await importText(parts.deps, csv('email', 'd@a.example'))
  await makeOld(id, 2)
  expect(await run({ keepDays: 3 })).toEqual({ swept: 0 })
  expect(await run({ keepDays: 1 })).toEqual({ swept: 1 })
})

test('a preview that nobody applies is cancelled and taken away after a while, and no customer changes', async () => {
  const { db } = parts.deps
  const preview = async (text: string) => {
    const bytes = (async function* () {
      yield Buffer.from(text)
    })()
    const file = { fileName: 'preview.csv', via: 'browser', preview: true, bytes }
    const { importId } = await invoke(startImport, file, parts.deps, asSystem)
    await runImport(importId, parts.deps, asSystem)
    return importId
  }
  const [old, young] = [await preview('email\nold@a.example\n'), await preview('email\nyoung@a.example\n')]
  await sql`update import_steps set finished_at = now() - interval '15 days' where import_id = ${old} and step = 'resolve'`.execute(
    db,
  )

  expect(await run()).toEqual({ swept: 1 })

  const states = await db.selectFrom('imports').select(['id', 'state', 'stopped_state']).execute()
  expect(states).toEqual(
    expect.arrayContaining([
      { id: old, state: 'cancelled', stopped_state: null },
      { id: young, state: 'ready', stopped_state: null },
    ]),
  )
  expect([(await staged(old)).length, (await staged(young)).length]).toEqual([0, 1])
  expect(await db.selectFrom('customers').select('id').execute()).toEqual([])
  expect((await invoke(verifyImport, { id: old }, parts.deps, asSystem)).isTrue).toBe(true)
})

test('an import that was stopped does not go on once its staging is gone, and can be undone and done again', async () => {
  const id = await openText(parts.deps, csv('email', 'f@a.example'))
  await runUntil(parts.deps, id, 'apply')
  await invoke(cancelImport, { id }, parts.deps, asSystem)
  await makeOld(id, 31)
  await run()
  await expect(invoke(resumeImport, { id }, parts.deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
  await invoke(undoImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
  await invoke(redoImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
  expect(await parts.deps.db.selectFrom('customers').select('email').execute()).toEqual([{ email: 'f@a.example' }])
})

test('takes what is left of an upload that broke off long ago, and not one that goes on', async () => {
  const { bucket: Bucket, endpoint = '', region, ...keys } = parts.deps.config.s3
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: keys })
  await client.send(new CreateMultipartUploadCommand({ Bucket, Key: sourceKey('broken off') }))
  const left = async () => (await client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.length ?? 0
  await run()
  expect(await left()).toBe(1)
  await run({ uploadHours: 0 })
  expect(await left()).toBe(0)
  client.destroy()
})

test('puts a count right that is wrong, and tells that as an error', async () => {
  await importText(parts.deps, csv('email', 'g@a.example'))
  await parts.deps.db.insertInto('counts').values({ counted: 'review', delta: 7 }).execute()
  const told: unknown[] = []
  const log = { ...parts.deps.log, error: (what: unknown) => void told.push(what) } as unknown as Log
  await invoke(sweep, {}, { ...parts.deps, log }, asSystem)
  expect(told).toEqual([{ counts: [{ counted: 'review', was: 7, is: 0 }] }])
  await invoke(sweep, {}, { ...parts.deps, log }, asSystem)
  expect(told).toHaveLength(1)
})

test('takes sessions and failures that count no more', async () => {
  const { db } = parts.deps
  const user = await db
    .insertInto('users')
    .values({ email: 'e@a.example', name: 'E', role: 'viewer' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into sessions (token_hash, user_id, expires_at) values
      ('old', ${user.id}, now() - interval '1 second'), ('live', ${user.id}, now() + interval '1 day')`.execute(db)
  await sql`
    insert into sign_in_tries values ('old', now() - interval '1 second'), ('new', now() + interval '1 minute');
    insert into known_networks select id, n, now() - a from users, (values
      ('old', interval '91 days'), ('new', interval '89 days')) as seen (n, a);
    insert into known_browsers select id, b::bytea, now() - a from users, (values
      ('old', interval '401 days'), ('new', interval '399 days')) as seen (b, a);
    insert into access_links (token_hash, kind, user_id, expires_at) select t::bytea, 'reset', id, now() - a from users, (values
      ('old', interval '31 days'), ('new', interval '29 days')) as ended (t, a)`.execute(db)
  await run()
  expect(
    (await db.selectFrom('sessions').select('token_hash').execute()).map((row) => row.token_hash.toString()),
  ).toEqual(['live'])
  const { rows } = await sql<{ left: string }>`
    select subject as left from sign_in_tries union all select network from known_networks
    union all select convert_from(token_hash, 'UTF8') from known_browsers
    union all select convert_from(token_hash, 'UTF8') from access_links`.execute(db)
  expect(rows.map(({ left }) => left)).toEqual(['new', 'new', 'new', 'new'])
})

test('removes what webhooks were sent long ago, and keeps the rest', async () => {
  const { db } = parts.deps
  await sql`
    with hook as (insert into webhooks (url, description, events, secret)
      values ('https://a.example', '', '{task.done}', 'x') returning id)
    insert into webhook_deliveries (webhook_id, type, happened_at, tried_at)
    select id, type, now() - happened, now() - tried from hook, (values
      ('old', interval '31 days', interval '31 days'), ('never-tried', interval '31 days', null),
      ('tried-again', interval '31 days', interval '1 day'), ('new', interval '29 days', null)) as told (type, happened, tried)`.execute(
    db,
  )
  await run()
  const left = await db.selectFrom('webhook_deliveries').select('type').orderBy('type').execute()
  expect(left.map(({ type }) => type)).toEqual(['new', 'tried-again'])
})

test('names the field that can not be used', async () => {
  await expect(run({ keepDays: -1 })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { keepDays: expect.any(String) },
  })
})
