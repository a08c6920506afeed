import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createFromBefore } from '../support/empty-database.ts'
import { startProcess } from '../support/process.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

async function setUp(env: Record<string, string>) {
  const { endpoint = '', accessKeyId, secretAccessKey } = parts.deps.config.s3
  const process = startProcess('infra/set-up-once.ts', {
    SAMPLE: 'off',
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_BUCKET: 'once',
    S3_EVENTS_ARN: 'arn:minio:sqs::HARBOUR:webhook',
    ...env,
  })
  await process.ended
  return { code: process.child.exitCode, said: process.output() }
}

test('from an empty server to one that can be worked with; the password is said once', {
  timeout: 60_000,
}, async () => {
  const superuserUrl = inject('postgresUrl')
  const url = new URL(superuserUrl)
  const name = `once_${randomBytes(6).toString('hex')}`
  url.username = name
  url.password = 'secret'
  url.pathname = name
  const ofApp = new URL(url)
  ofApp.username = `${name}_app`
  const env = { SUPERUSER_URL: superuserUrl, DATABASE_OWNER_URL: url.href, DATABASE_URL: ofApp.href }
  expect(await setUp(env)).toEqual({
    code: 0,
    said: expect.stringMatching(/^Everything is set up\.\nSign in as admin@harbour\.local with the password \S{12,} /),
  })
  expect(await setUp(env)).toEqual({ code: 0, said: 'Everything is set up.\n' })
})

test('says what is wrong, and ends so that nobody goes on', { timeout: 60_000 }, async () => {
  const { code, said } = await setUp({ DATABASE_URL: 'postgres://nobody:wrong@127.0.0.1:9/none' })
  expect(code).toBe(1)
  expect(said).toMatch(/ECONNREFUSED/)
  expect(said).not.toContain('wrong')
})

test('says in plain words that a database is from before the baseline, and what to do', {
  timeout: 60_000,
}, async () => {
  const { code, said } = await setUp({ DATABASE_URL: await createFromBefore() })
  expect(code).toBe(1)
  expect(said).toMatch(/^This database is from an earlier version of Harbour/)
  expect(said.trim().split('\n')).toHaveLength(5)
})
