import { afterAll, beforeAll, expect, test } from 'vitest'
import { getReadiness } from '../../../functions/system/get-readiness.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openDatabase } from '../../../shared/db/database.ts'
import type { Deps } from '../../../shared/deps.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { silentLog } from '../../support/silent-log.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const ask = (changed: Partial<Deps> = {}) => invoke(getReadiness, {}, { ...parts.deps, ...changed }, asStranger)
const downIn = async (changed: Partial<Deps>) => {
  const { ready, parts: found } = await ask(changed)
  expect(ready).toBe(false)
  return found.filter(({ ok }) => !ok).map(({ name }) => name)
}

test('is ready when every part answers, and anyone may ask', async () => {
  expect(await ask()).toEqual({
    ready: true,
    parts: [
      { name: 'database', ok: true },
      { name: 'queue', ok: true },
      { name: 'store', ok: true },
    ],
  })
})

test('names the database when it is down', async () => {
  const db = openDatabase('postgres://nobody:wrong@127.0.0.1:9/none', { max: 1, log: silentLog, name: 'test' })
  expect(await downIn({ db })).toEqual(['database'])
  await db.destroy()
})

test('names the store when it is down, or does not know our key', async () => {
  const { s3 } = parts.deps.config
  expect(await downIn({ files: openS3Store({ ...s3, endpoint: 'http://127.0.0.1:9' }) })).toEqual(['store'])
  expect(await downIn({ files: openS3Store({ ...s3, secretAccessKey: 'wrong' }) })).toEqual(['store'])
})

test('names the queue when it is down, or never answers', async () => {
  const { jobs } = parts.deps
  expect(await downIn({ jobs: { ...jobs, check: () => Promise.reject(new Error('gone')) } })).toEqual(['queue'])
  expect(await downIn({ jobs: { ...jobs, check: () => new Promise(() => undefined) } })).toEqual(['queue'])
})

test('says nothing about why: that is in the log', async () => {
  const answer = await ask({ files: openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' }) })
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1')
})
