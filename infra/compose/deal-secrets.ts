import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** So many passwords of the superuser are remembered that no start may have brought to the server yet. */
const earlierMax = 10

/**
 * Makes the secrets of one Compose project, at random and where they are missing, and deals them out: `folder` has a
 * folder for each part, which that part alone is shown. A part's own folder is where its secret is at home; what
 * others are told of it is written anew each time, so a secret that is deleted is replaced everywhere.
 *
 * @param isRotation all are made anew, but for the names of accounts. PostgreSQL takes them from set-up at the next start
 */
export function dealSecrets(folder: string, { isRotation = false } = {}): void {
  const keepName = (path: string, name: string) => keepSecret(join(folder, path), name)
  const keep = (path: string) => keepSecret(join(folder, path), randomBytes(20).toString('hex'), isRotation)
  const read = (path: string) => readSecret(join(folder, path))
  const write = (path: string, text: string) => writeSecret(join(folder, path), text)

  const earlier = [isRotation ? read('postgres/url') : '', ...read('postgres/earlier-urls').split('\n')]
  write(
    'postgres/earlier-urls',
    earlier
      .filter((url) => url !== '')
      .slice(0, earlierMax)
      .join('\n'),
  )
  write('postgres/url', `postgres://postgres:${keep('postgres/password')}@postgres:5432/postgres`)
  write('owner/database-url', `postgres://harbour:${keep('owner/database-password')}@postgres:5432/harbour`)
  write('app/database-url', `postgres://harbour_app:${keep('app/database-password')}@postgres:5432/harbour`)

  const queue = keep('valkey/password')
  write('valkey/valkey.conf', `requirepass ${queue}`)
  write('app/redis-url', `redis://:${queue}@valkey:6379`)

  // The store takes names of at most twenty characters.
  const accessKey = keepName('store/access-key', `harbour-${randomBytes(6).toString('hex')}`)
  const secretKey = keep('store/secret-key')
  keepName('store/inbox-access-key', `inbox-${randomBytes(6).toString('hex')}`)
  keep('store/inbox-secret-key')
  const eventsToken = keep('app/events-token')
  write('app/s3-access-key-id', accessKey)
  write('app/s3-secret-access-key', secretKey)
  write(
    'store/environment',
    [
      `export MINIO_ROOT_USER=${accessKey}`,
      `export MINIO_ROOT_PASSWORD=${secretKey}`,
      `export MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_HARBOUR=${eventsToken}`,
    ].join('\n'),
  )
}

function keepSecret(path: string, secret: string, isRotation = false): string {
  const found = isRotation ? '' : readSecret(path)
  if (found === '') writeSecret(path, secret)
  return found || secret
}

/** Empty where there is none; an empty file is what a machine that lost its power may leave behind. */
const readSecret = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '')

/** Readable by any user of a container: who is shown the folder may read it, and each part runs as a user of its own. */
function writeSecret(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  rmSync(`${path}.new`, { force: true })
  writeFileSync(`${path}.new`, `${text}\n`, { mode: 0o444, flush: true })
  renameSync(`${path}.new`, path)
}
