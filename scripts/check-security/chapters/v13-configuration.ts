import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { openDatabase } from '../../../shared/db/database.ts'
import { askDatabase } from '../ask-database.ts'
import { openClient } from '../client.ts'
import { assertNowhere, readProjectFile } from '../project-files.ts'
import { assertOutbound, expectNothingAt, expectStatus } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'
import type { Target } from '../target.ts'

/** Tries to sign in to the database with other names and passwords. @throws where it is let in */
async function expectKeptOut({ deps }: Target, username: string, password: string): Promise<void> {
  const url = new URL(deps.config.databaseUrl ?? '')
  Object.assign(url, { username, password })
  const db = openDatabase(url.href, { max: 1, log: { warn: () => undefined }, name: 'security-check' })
  try {
    await rejects(askDatabase(db, 'select 1'), `${username} is let into the database with “${password}”`)
  } finally {
    await db.destroy()
  }
}

const storeOf = ({ deps }: Target, accessKeyId: string, secretAccessKey: string) =>
  new S3Client({
    ...deps.config.s3,
    endpoint: deps.config.s3.endpoint ?? '',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })

/** All secrets that the parts were given. */
const secretsOf = ({ deps: { config } }: Target): readonly string[] =>
  [
    new URL(config.databaseUrl ?? 'x:').password,
    config.s3.secretAccessKey,
    config.inboxKeys.secretAccessKey ?? '',
    config.eventsToken ?? '',
  ].filter((one) => one !== '')

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

export const configuration: readonly Requirement[] = [
  read('V13.1.1', 'what Harbour speaks to, and what others may make it speak to', [
    'infra/guides/security.md',
    '## What speaks to what',
  ]),
  read('V13.2.1', 'each part is signed in to by an account of its own, whose password a command makes anew', [
    'infra/guides/operating.md',
    '### New secrets',
  ]),
  check(
    'V13.2.2',
    'the app owns nothing of the database, and the keys of the file drop open its folder alone',
    async (target) => {
      const [role] = await target.rows(
        `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = current_user`,
      )
      deepEqual(Object.values(role ?? {}), [false, false, false, false])
      for (const statement of [
        'drop table users',
        'truncate audit',
        'update audit set action = action',
        'delete from audit',
        'create table x ()',
        'alter table users disable trigger all',
      ])
        await rejects(target.rows(statement), `the app may “${statement}”`)
      const { inboxKeys, s3 } = target.deps.config
      const store = storeOf(target, inboxKeys.accessKeyId ?? '', inboxKeys.secretAccessKey ?? '')
      for (const Key of ['imports/x/source', 'erasures/x', '../x'])
        await rejects(
          store.send(new PutObjectCommand({ Bucket: s3.bucket, Key, Body: 'x' })),
          `the keys of the file drop write ${Key}`,
        )
      await rejects(store.send(new GetObjectCommand({ Bucket: s3.bucket, Key: 'imports/x/source' })), /Denied|403/)
      store.destroy()
    },
  ),
  check('V13.2.3', 'no part is let into with a name and password that everybody knows', async (target) => {
    for (const [name, password] of [
      ['postgres', 'postgres'],
      ['postgres', ''],
      ['harbour', 'harbour'],
      ['harbour_app', 'harbour_app'],
    ] as const)
      await expectKeptOut(target, name, password)
    for (const [key, secret] of [
      ['minioadmin', 'minioadmin'],
      ['harbour', 'harbour'],
      ['admin', 'password'],
    ] as const) {
      const store = storeOf(target, key, secret)
      await rejects(store.send(new GetObjectCommand({ Bucket: target.deps.config.s3.bucket, Key: 'x' })))
      store.destroy()
    }
    expectStatus(
      await target
        .stranger()
        .ask('POST', '/events/s3', { body: { Records: [] }, headers: { authorization: 'Bearer none' } }),
      401,
    )
  }),
  check('V13.2.4', 'only what the settings name is spoken to', assertOutbound),
  check(
    'V13.2.5',
    'the web answers for its own names alone, and speaks to what the settings name',
    async ({ stranger }) => {
      assertOutbound()
      for (const host of ['elsewhere.invalid', '169.254.169.254.elsewhere.invalid'])
        expectStatus(await stranger().get('/login', { host }), 400)
    },
  ),
  check('V13.3.1', 'secrets stand in no code and no package, and may each be in a file of their own', (target) => {
    assertNowhere(/(?:password|secret|token)\w* ?[:=] ?'(?![0-9a-f]{64}')[A-Za-z0-9+/_-]{16,}'/i)
    const secrets = secretsOf(target)
    ok(secrets.length >= 2)
    const folder = join(target.deps.config.dataDir, 'code')
    for (const path of existsSync(folder) ? listFiles(folder) : []) {
      if (!/\.(?:mjs|js|json|sql)$/.test(path)) continue
      const text = readFileSync(path, 'utf8')
      ok(!secrets.some((one) => text.includes(one)), `${path} has a secret`)
    }
    ok(readProjectFile('shared/config.ts').includes('_FILE'))
  }),
  check('V13.3.2', 'only their owner reads the files with secrets', ({ deps: { config } }) => {
    const files = ['secrets.json', 'run.json'].map((name) => join(config.dataDir, name)).filter(existsSync)
    for (const path of [...files, ...(files.length > 0 ? [config.dataDir] : [])])
      equal(statSync(path).mode & 0o077, 0, path)
    const compose = readProjectFile('docker-compose.yml')
    ok(
      /volumes: \["secrets-app:\/secrets\/app:ro"\]/.test(compose) &&
        !/worker:[\s\S]*?secrets-owner[\s\S]*?scheduler:/.test(compose.split('set-up:')[0] ?? ''),
    )
  }),
  check('V13.4.1', 'nothing of a version control is served or packed', async (target) => {
    await expectNothingAt(target, '/.git/HEAD', '/.git/config', '/.svn/entries', '/.hg/store', '/.gitignore')
    ok(readProjectFile('.dockerignore').startsWith('# Only what') && !/^!\.git/m.test(readProjectFile('.dockerignore')))
  }),
  check('V13.4.2', 'nothing runs for debugging', async (target) => {
    ok(target.deps.config.logLevel !== 'debug')
    assertNowhere(/--inspect|--enable-source-maps=debug/, ['infra/supervise', 'infra/compose'])
    await expectNothingAt(target, '/debug', '/_debug', '/trace', '/phpinfo.php', '/actuator', '/debug/pprof', '/reload')
  }),
  check('V13.4.3', 'no folder is listed', (target) =>
    expectNothingAt(target, '/assets', '/assets/', '/imports/files/', '/static/'),
  ),
  check('V13.4.4', 'TRACE is refused', async ({ stranger }) => {
    for (const path of ['/', '/login', '/api/v1/customers']) {
      const { status, text } = await stranger().ask('TRACE', path, { headers: { 'x-check': 'told-back' } })
      ok(status >= 400 && !text.includes('told-back'), `TRACE ${path} is answered with ${status}`)
    }
  }),
  check(
    'V13.4.5',
    'what is for machines is served elsewhere, and the document of the API on purpose',
    async (target) => {
      await expectNothingAt(
        target,
        '/metrics',
        '/status',
        '/server-status',
        '/swagger',
        '/swagger.json',
        '/api/v1/metrics',
      )
      ok(readProjectFile('infra/guides/security.md').includes('/api/v1/openapi.json'))
      const { text } = await openClient(target.url).get('/readyz')
      ok(!/postgres:|password|127\.0\.0\.1|\/[a-z]+\/[a-z]+/i.test(text), text.slice(0, 200))
    },
  ),
]
