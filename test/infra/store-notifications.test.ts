import { GetBucketNotificationConfigurationCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendInboxEvents } from '../../infra/store-notifications.ts'
import { readConfig } from '../../shared/config.ts'
import { accessKey, bucket, openTestStore, secretKey, type TestStore } from './local-store/test-store.ts'

const arn = 'arn:minio:sqs::HARBOUR:webhook'
let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.discard())

const ask = () => {
  const { s3 } = readConfig({
    S3_ENDPOINT: store.url,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKey,
    S3_SECRET_ACCESS_KEY: secretKey,
  })
  return sendInboxEvents(s3, arn)
}

test('the store tells of new files in the inbox, and of nothing else', async () => {
  await ask()
  for (const key of ['inbox/a.csv', 'imports/1/source', 'inbox', 'inbox/b/c.csv']) await store.put(key, 'x')
  expect(store.events.map(({ Key }) => Key)).toEqual([`${bucket}/inbox/a.csv`, `${bucket}/inbox/b/c.csv`])
})

test('asked again, there is still one rule, to the same place', async () => {
  await ask()
  await ask()
  const read = await store.s3.send(new GetBucketNotificationConfigurationCommand({ Bucket: bucket }))
  expect(read.QueueConfigurations).toMatchObject([{ QueueArn: arn, Events: ['s3:ObjectCreated:*'] }])
})
