import { afterAll, beforeAll, expect, test } from 'vitest'
import { getStoreAccess } from '../../../functions/system/get-store-access.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('what it tells is enough to drop a file', async () => {
  const { prefix, endpoint, ...s3 } = await invoke(getStoreAccess, {}, parts.deps, as('administrator'))
  const store = openS3Store({ ...s3, endpoint: endpoint ?? undefined })
  await store.put(`${prefix}dropped.csv`, bytesOf('email\n'))
  expect(await parts.deps.files.find('inbox/dropped.csv')).toMatchObject({ bytes: 6 })
  store.close()
})

test('is for administrators', async () => {
  await expect(invoke(getStoreAccess, {}, parts.deps, as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(invoke(getStoreAccess, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
