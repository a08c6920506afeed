import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { type Checks, same, seconds } from './checks.ts'
import { readSecrets } from './guards.ts'
import { addressOf, type Project, root } from './project.ts'
import { runSuite } from './run-suite.ts'
import type { Visit } from './visit.ts'

/** Every way in, and what each shows of where to go. */
export async function checkEntrances({ check }: Checks, project: Project, guest: Visit): Promise<void> {
  const address = addressOf(project, 'web')
  await check(`a stranger at ${address} is sent to the sign-in`, async () => {
    const answer = await fetch(address, { redirect: 'manual' })
    same([answer.status, answer.headers.get('location')], [302, '/login'])
    return undefined
  })
  await check('a file through the browser', async () => {
    await guest.importFile(join(root, 'scripts/sample/customers.csv'))
    const { records } = await guest.untilImported('customers.csv', 60_000)
    return `${records} records`
  })
  await check('the command line, in a container', async () => {
    const lines = (await project.compose('exec', '-T', 'worker', 'node', 'infra/harbour.mjs', 'export')).split('\r\n')
    if (lines.length < 900) throw new Error(`exported ${lines.length} lines`)
    return `exported ${lines.length} lines`
  })
  const access = await guest.storeAccess()
  // The keys of the inbox, or, where the store makes none, those of the store itself.
  const secrets = await readSecrets(project)
  const own = { accessKeyId: secrets['store/access-key'] ?? '', secretAccessKey: secrets['store/secret-key'] ?? '' }
  const { accessKeyId, secretAccessKey } = access
  const shown = accessKeyId === null || secretAccessKey === null ? undefined : { accessKeyId, secretAccessKey }
  await check(
    'the Inbox page names the store as another machine reaches it, and no key but that of the inbox',
    async () => {
      same(access.endpoint, addressOf(project, 'store'))
      same(accessKeyId === own.accessKeyId || secretAccessKey === own.secretAccessKey, false)
      return `${access.endpoint}, ${shown === undefined ? 'no keys: this store makes none' : 'with keys'}`
    },
  )
  const client = new S3Client({ ...access, forcePathStyle: true, credentials: shown ?? own })
  const drop = (name: string) =>
    client.send(
      new PutObjectCommand({
        Bucket: access.bucket,
        Key: `${access.prefix}${name}`,
        Body: `name,email\n"${name}",${randomUUID()}@example.com\n`,
      }),
    )
  await check('a file dropped in the bucket, while nobody polls: the event starts its import', async () => {
    await project.compose('stop', 'scheduler')
    const took = await seconds(async () => {
      await drop('by event, 客戶.csv')
      await guest.untilImported('by event, 客戶.csv', 15_000)
    })
    return `imported ${took} s after it was dropped`
  })
  await check('a file dropped in the bucket, while no web takes events: it is imported all the same', async () => {
    await project.compose('stop', 'web')
    await drop('unheard.csv')
    await project.compose('start', 'web', 'scheduler')
    await guest.untilImported('unheard.csv', 60_000)
    return undefined
  })
  await check('the suite of the S3 adapter, on this store', () => runSuite(access.endpoint, access.bucket, own))
}
