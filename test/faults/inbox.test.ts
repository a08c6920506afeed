import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scanInbox } from '../../functions/inbox/scan-inbox.job.ts'
import { runImport } from '../../functions/run-import.ts'
import { runJob } from '../../functions/run-job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'
import { makePeople } from '../support/make-people.ts'
import { startProcess, until } from '../support/process.ts'
import { asSystem, envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

/** What happens to an object of the inbox once it has been taken in is nobody's business but its owner's. */
let parts: TestParts
let client: S3Client
beforeEach(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '50' })
  const { endpoint = '', accessKeyId, secretAccessKey } = parts.deps.config.s3
  client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
})
afterEach(async () => {
  client.destroy()
  await parts.close()
})

const drop = (key: string, text: string) =>
  client.send(new PutObjectCommand({ Bucket: 'harbour', Key: key, Body: text }))
const customersNow = async () => {
  const { rows } = await sql<{ email: string }>`select email from customers order by email`.execute(parts.deps.db)
  return rows.map((row) => row.email)
}
const importIds = async () =>
  (await sql<{ id: string }>`select id from imports order by created_at`.execute(parts.deps.db)).rows.map(
    (row) => row.id,
  )

test.each([
  ['overwritten', () => drop('inbox/people.csv', 'name,email\nIntruder,intruder@x.example\n')],
  ['deleted', () => client.send(new DeleteObjectCommand({ Bucket: 'harbour', Key: 'inbox/people.csv' }))],
])('an object %s in the middle of its import does the import no harm', async (_, disturb) => {
  const text = [...makePeople(400)].join('')
  await drop('inbox/people.csv', text)
  await invoke(scanInbox, {}, parts.deps, asSystem)
  const [importId = ''] = await importIds()
  for (let steps = 0; steps < 4; steps += 1) {
    const ref = await findReadyStep(parts.deps.db, importId)
    if (ref === undefined) throw new Error('The import was over too soon')
    const job = stepJob(ref, 0)
    await runJob(job.name, job.data, parts.deps, asSystem)
  }
  await disturb()
  await runImport(importId, parts.deps, asSystem)
  const disturbed = await customersNow()
  expect(disturbed).not.toContain('intruder@x.example')
  const { rows } = await sql<{ state: string; review: number; all: number }>`
    select i.state, count(*) filter (where r.outcome = 'review') as review, count(*) as all
    from imports i join import_records r on r.import_id = i.id where i.id = ${importId} group by 1`.execute(
    parts.deps.db,
  )
  expect(rows).toMatchObject([{ state: 'finished', all: 400 }])
  expect(disturbed.length).toBeGreaterThan(380)
})

test('an overwritten object is a new version, and is taken in as one', async () => {
  await drop('inbox/list.csv', 'name,email\nOne,one@x.example\n')
  await invoke(scanInbox, {}, parts.deps, asSystem)
  await drop('inbox/list.csv', 'name,email\nTwo,two@x.example\n')
  await invoke(scanInbox, {}, parts.deps, asSystem)
  await invoke(scanInbox, {}, parts.deps, asSystem)
  for (const id of await importIds()) await runImport(id, parts.deps, asSystem)
  expect(await customersNow()).toEqual(['one@x.example', 'two@x.example'])
  expect(await importIds()).toHaveLength(2)
})

test('without any event, the look on a timer finds what was dropped', async () => {
  const env = envOf(parts)
  const processes = [startProcess('infra/scheduler.ts', env), startProcess('infra/worker.ts', env)]
  try {
    await until('the scheduler runs', () => processes.every((one) => one.output().includes('"ready"')), {
      told: () => processes.map((one) => one.output()).join('\n'),
    })
    const startedAt = performance.now()
    await drop('inbox/quiet.csv', 'name,email\nQuiet,quiet@x.example\n')
    await until('its import', async () => (await customersNow()).includes('quiet@x.example'), { timeoutMs: 60_000 })
    console.log(`found without an event after ${Math.round(performance.now() - startedAt)} ms`)
  } finally {
    for (const one of processes) await one.kill('SIGTERM')
  }
}, 120_000)
