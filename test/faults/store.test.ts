import { afterEach, beforeEach, expect, test } from 'vitest'
import { getImport } from '../../functions/imports/get-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { runJob } from '../../functions/run-job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import { openS3Store } from '../../shared/files/s3-store.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'
import { importText, openText } from '../functions/import-text.ts'
import { digest } from '../support/digest.ts'
import { makePeople } from '../support/make-people.ts'
import { openProxy } from '../support/proxy.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

/** The store is away for longer than a step may fail: nobody's failure, so the import goes on when it is back. */
let undisturbed: TestParts
let disturbed: TestParts
beforeEach(async () => {
  undisturbed = await openTestParts({ CHUNK_RECORDS: '100' })
  disturbed = await openTestParts({ CHUNK_RECORDS: '100' })
})
afterEach(async () => {
  await undisturbed.close()
  await disturbed.close()
})

const text = [...makePeople(400)].join('')

test.each([
  ['before the file is read', 0],
  ['between its chunks', 2],
])('an import whose store is away %s waits for it, and ends as if nothing had happened', async (_, stepsBefore) => {
  await importText(undisturbed.deps, text)

  const importId = await openText(disturbed.deps, text)
  const { s3 } = disturbed.deps.config
  const proxy = await openProxy(Number(new URL(s3.endpoint ?? '').port))
  const files = openS3Store({ ...s3, endpoint: `http://127.0.0.1:${proxy.port}` })
  const deps = { ...disturbed.deps, files }
  const runNext = async () => {
    const ref = await findReadyStep(deps.db, importId)
    if (ref === undefined) throw new Error('The import was over too soon')
    const { name, data } = stepJob(ref, 0)
    await runJob(name, data, deps, asSystem)
  }
  for (let steps = 0; steps < stepsBefore; steps += 1) await runNext()
  await proxy.close()
  for (let times = 0; times < 8; times += 1) await expect(runNext()).rejects.toMatchObject({ code: 'part.unavailable' })
  files.close()

  await runImport(importId, disturbed.deps, asSystem)
  const { state, outcomes, records } = await invoke(getImport, { id: importId }, disturbed.deps, asSystem)
  expect([state, outcomes.pending, records]).toEqual(['finished', 0, 400])
  expect(await digest(disturbed.deps.db)).toBe(await digest(undisturbed.deps.db))
})
