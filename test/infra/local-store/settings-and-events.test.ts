import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCorsCommand,
  GetBucketCorsCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bucket, openTestStore, refusal, type TestStore } from './test-store.ts'

const target = { Bucket: bucket }
let store: TestStore

beforeEach(async () => {
  store = await openTestStore()
})

afterEach(() => store.discard())

function notify(rules: object[]) {
  const QueueConfigurations = rules.map((rule) => ({
    QueueArn: 'arn:minio:sqs::CRM:webhook',
    Events: ['s3:ObjectCreated:*' as const],
    ...rule,
  }))
  return store.s3.send(
    new PutBucketNotificationConfigurationCommand({
      ...target,
      SkipDestinationValidation: true,
      NotificationConfiguration: { QueueConfigurations },
    }),
  )
}

describe('events', () => {
  test('without a rule every creation is announced, by its name, after it is committed', async () => {
    const seen: string[] = []
    const announcing = await openTestStore({
      dataDir: store.dataDir,
      onObjectCreated: async ({ EventName, Key }) =>
        void seen.push(`${EventName} ${await announcing.get(Key.slice(bucket.length + 1))}`),
    })
    const { s3 } = announcing
    await announcing.put('inbox/a b.csv', 'x')
    await s3.send(new CopyObjectCommand({ ...target, Key: 'copy', CopySource: `${bucket}/inbox/a%20b.csv` }))
    const upload = {
      ...target,
      Key: 'parts',
      UploadId: (await s3.send(new CreateMultipartUploadCommand({ ...target, Key: 'parts' }))).UploadId,
    }
    const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'y' }))
    await s3.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }),
    )
    await expect
      .poll(() => seen.toSorted())
      .toEqual(['s3:ObjectCreated:CompleteMultipartUpload y', 's3:ObjectCreated:Copy x', 's3:ObjectCreated:Put x'])
    await announcing.close()
  })

  test('carry bucket, encoded key, size and ETag', async () => {
    const { ETag } = await store.put('inbox/客户 1+.csv', 'abc')
    const object = {
      key: 'inbox%2F%E5%AE%A2%E6%88%B7+1%2B.csv',
      size: 3,
      eTag: ETag?.replaceAll('"', ''),
      sequencer: expect.stringMatching(/^[0-9a-f]{16}$/),
    }
    expect(store.events[0]?.Records[0].s3).toEqual({ s3SchemaVersion: '1.0', bucket: { name: bucket }, object })
  })

  test('need review back by a rule that does not want them, until the rule is gone', async () => {
    const rules = [
      {
        Key: {
          FilterRules: [
            { Name: 'prefix' as const, Value: 'inbox/' },
            { Name: 'suffix' as const, Value: '.csv' },
          ],
        },
      },
    ]
    await notify(rules.map((Filter) => ({ Filter })))
    for (const key of ['inbox/a.csv', 'inbox/a.txt', 'imports/a.csv']) await store.put(key, 'x')
    await notify([])
    await store.put('imports/b', 'x')
    expect(store.events.map(({ Key }) => Key)).toEqual([`${bucket}/inbox/a.csv`, `${bucket}/imports/b`])
  })

  test('are not sent for what was refused', async () => {
    await store.put('a', 'x')
    await refusal(store.put('a', 'y', { IfNoneMatch: '*' }))
    await refusal(store.put('b', 'y', { ChecksumCRC32: 'AAAAAA==' }))
    expect(store.events.map(({ Key }) => Key)).toEqual([`${bucket}/a`])
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('a listener that %s does not touch the put', async (_, onObjectCreated) => {
    const other = await openTestStore({ dataDir: store.dataDir, onObjectCreated })
    await other.put('a', 'x')
    expect(await other.get('a')).toBe('x')
    await other.close()
  })

  test('a rule with an event S3 does not know is refused', async () => {
    expect((await refusal(notify([{ Events: ['everything'] }]))).name).toBe('InvalidArgument')
  })
})

describe('settings come back as they were put, also after a restart:', () => {
  async function restart() {
    await store.close()
    store = await openTestStore({ dataDir: store.dataDir })
  }

  test('notification', async () => {
    const read = () => store.s3.send(new GetBucketNotificationConfigurationCommand(target))
    expect((await read()).QueueConfigurations).toBeUndefined()
    await notify([{ Id: 'x' }])
    await restart()
    expect((await read()).QueueConfigurations).toEqual([
      { Id: 'x', QueueArn: 'arn:minio:sqs::CRM:webhook', Events: ['s3:ObjectCreated:*'] },
    ])
  })

  test('lifecycle', async () => {
    const Rules = [{ ID: 'exp', Status: 'Enabled' as const, Filter: { Prefix: 'tmp/' }, Expiration: { Days: 1 } }]
    const read = () => store.s3.send(new GetBucketLifecycleConfigurationCommand(target))
    expect((await refusal(read())).name).toBe('NoSuchLifecycleConfiguration')
    await store.s3.send(new PutBucketLifecycleConfigurationCommand({ ...target, LifecycleConfiguration: { Rules } }))
    await restart()
    expect((await read()).Rules).toEqual(Rules)
  })

  test('CORS, which can be taken away', async () => {
    const CORSRules = [
      { AllowedMethods: ['PUT'], AllowedOrigins: ['http://x.test'], AllowedHeaders: ['*'], ExposeHeaders: ['ETag'] },
    ]
    const read = () => store.s3.send(new GetBucketCorsCommand(target))
    await store.s3.send(new PutBucketCorsCommand({ ...target, CORSConfiguration: { CORSRules } }))
    await restart()
    expect((await read()).CORSRules).toEqual(CORSRules)
    await store.s3.send(new DeleteBucketCorsCommand(target))
    expect((await refusal(read())).name).toBe('NoSuchCORSConfiguration')
  })

  test('versioning, which is off', async () => {
    expect((await store.s3.send(new GetBucketVersioningCommand(target))).Status).toBeUndefined()
  })
})

describe('a browser of another origin', () => {
  const preflight = (origin: string, method: string) =>
    fetch(`${store.url}/${bucket}/a`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' },
    })

  beforeEach(async () => {
    const CORSRules = [
      { AllowedMethods: ['PUT'], AllowedOrigins: ['http://x.test'], AllowedHeaders: ['*'], ExposeHeaders: ['ETag'] },
    ]
    await store.s3.send(new PutBucketCorsCommand({ ...target, CORSConfiguration: { CORSRules } }))
  })

  test('may do what a rule allows', async () => {
    const answer = await preflight('http://x.test', 'PUT')
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, 'http://x.test'])
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type')
  })

  test.each([
    ['http://y.test', 'PUT'],
    ['http://x.test', 'DELETE'],
  ])('is refused otherwise: %s %s', async (origin, method) => {
    const answer = await preflight(origin, method)
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  test('gets to read a refusal too', async () => {
    const answer = await fetch(`${store.url}/${bucket}/a`, {
      method: 'PUT',
      body: 'x',
      headers: { origin: 'http://x.test' },
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, 'http://x.test'])
  })
})
