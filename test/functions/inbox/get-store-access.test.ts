import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { getStoreAccess } from '../../../functions/inbox/get-store-access.ts'
import { readConfig } from '../../../shared/config.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

describe('what it tells', () => {
  const openTold = async () => {
    const { prefix, ...told } = await invoke(getStoreAccess, {}, parts.deps, as('administrator'))
    const { endpoint, accessKeyId, secretAccessKey } = told
    const settings = { ...told, endpoint: endpoint ?? undefined }
    const store = openS3Store({ ...settings, accessKeyId: accessKeyId ?? '', secretAccessKey: secretAccessKey ?? '' })
    onTestFinished(() => store.close())
    return { prefix, store }
  }

  test('is enough to drop a file', async () => {
    const { prefix, store } = await openTold()
    await store.put(`${prefix}dropped.csv`, bytesOf('email\n'))
    expect(await parts.deps.files.find('inbox/dropped.csv')).toMatchObject({ bytes: 6 })
  })

  test('is not enough to touch a source', async () => {
    const { store } = await openTold()
    const kept = await parts.deps.files.put(sourceKey('one'), bytesOf('as it came'))
    const refused = { message: expect.stringContaining('refuses the keys') }
    await expect(store.put(kept.key, bytesOf('overwritten'))).rejects.toMatchObject(refused)
    await expect(store.delete(kept.key)).rejects.toMatchObject(refused)
    await expect(store.read(kept.key)).rejects.toMatchObject(refused)
    expect(await parts.deps.files.find(kept.key)).toEqual(kept)
  })

  test('is never a key of Harbour’s own', async () => {
    const config = readConfig({ S3_ACCESS_KEY_ID: 'all-powerful', S3_SECRET_ACCESS_KEY: 'all-powerful-secret' })
    const told = await invoke(getStoreAccess, {}, { config }, as('administrator'))
    expect(told).toMatchObject({ accessKeyId: null, secretAccessKey: null })
    expect(JSON.stringify(told)).not.toContain('all-powerful')
  })
})

describe('a store that people reach elsewhere than Harbour does', () => {
  const endpoint = async (S3_PUBLIC_ENDPOINT: string, host?: string) => {
    const config = readConfig({ S3_ENDPOINT: 'http://store:9000', S3_PUBLIC_ENDPOINT })
    return (await invoke(getStoreAccess, { host }, { config }, as('administrator'))).endpoint
  }

  test.each([
    ['192.168.0.104', 'http://192.168.0.104:9000'],
    ['[fd00::1]', 'http://[fd00::1]:9000'],
    ['crm.example', 'http://crm.example:9000'],
    [undefined, 'http://localhost:9000'],
  ])('on the same machine, for who asks %s', async (host, wanted) => {
    expect(await endpoint('http://localhost:9000', host)).toBe(wanted)
  })

  test('under a name of its own', async () => {
    expect(await endpoint('https://files.example', 'crm.example')).toBe('https://files.example')
  })
})

test('is for administrators', async () => {
  await expect(invoke(getStoreAccess, {}, parts.deps, as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(invoke(getStoreAccess, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
