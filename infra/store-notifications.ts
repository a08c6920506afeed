import { setTimeout as delay } from 'node:timers/promises'
import { Client, NotificationConfig, ObjectCreatedAll, QueueConfig } from 'minio'
import type { Config } from '../shared/config.ts'
import { inboxPrefix } from '../shared/importing/reading/object-keys.ts'

/**
 * Asks the store to tell `arn` of each new file in the inbox, and of nothing else: the bucket is the product's own.
 *
 * @throws what the store says when it does not know the ARN.
 */
export async function sendInboxEvents(s3: Config['s3'], arn: string): Promise<void> {
  const target = new QueueConfig(arn)
  target.addEvent(ObjectCreatedAll)
  target.addFilterPrefix(inboxPrefix)
  const rules = new NotificationConfig()
  rules.add(target)
  const client = openClient(s3)
  await patiently(() => client.setBucketNotification(s3.bucket, rules))
}

function openClient({ endpoint = 'https://s3.amazonaws.com', region, accessKeyId, secretAccessKey }: Config['s3']) {
  const { hostname, port, protocol } = new URL(endpoint)
  const useSSL = protocol === 'https:'
  return new Client({
    endPoint: hostname,
    port: port === '' ? (useSSL ? 443 : 80) : Number(port),
    useSSL,
    region,
    accessKey: accessKeyId,
    secretKey: secretAccessKey,
  })
}

/** A store answers some moments before it knows where its events may go. */
async function patiently(ask: () => Promise<void>, triesMax = 10): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries === triesMax) throw error
      await delay(1_000)
    }
  }
}
