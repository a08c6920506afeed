import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import * as z from 'zod'
import { parseNetwork } from './auth/networks/parse-network.ts'
import { readProviders } from './auth/providers/settings/provider-settings.ts'
import { findTimeZone } from './days/time-zone.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const urlOf = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `has to be an address such as ${example}` }).optional()
const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_-]+)*$/i

const namesOf = (list: string) => list.split(/[\s,]+/).filter(Boolean)

/** `authorization=Bearer a,x=b`, its values escaped as in an address. */
const readPairs = (list = '') =>
  Object.fromEntries(
    list.split(',').flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]] : []
    }),
  )

const networks = z
  .string()
  .refine((list) => namesOf(list).every((name) => parseNetwork(name) !== undefined), {
    error: 'has to be addresses or networks separated by commas or blanks, such as 172.18.0.0/16',
  })
  .default('')

/** Every variable that Harbour reads. This file is the only reader of the environment. */
export const Environment = z.object({
  PORT: port.default(8083).describe('Port of the web server'),
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.string().regex(hostName)], { error: 'has to be an address or a host name' })
    .default('0.0.0.0')
    .describe('Address that the web server listens on'),
  DATA_DIR: z.string().default('.data').describe('Folder of the zero-setup mode: database, files, keys, logs'),
  SAMPLE: z.enum(['on', 'off']).default('on').describe('off: do not import the sample file on the very first start'),
  ALLOWED_HOSTS: z
    .string()
    .refine(
      (list) => list.split(',').every((name) => name.trim() === '' || hostName.test(name.trim().replace(/:\d+$/, ''))),
      {
        error: 'has to be host names separated by commas, without http://',
      },
    )
    .default('')
    .describe('Host names, separated by commas, that the web may be asked for'),
  PUBLIC_URL: urlOf(/^https?$/, 'https://crm.example.com').describe(
    'Address that people use, where a proxy stands in front',
  ),
  PLAIN_HTTP: z
    .enum(['1', '0'], { error: 'has to be 1 or 0' })
    .default('1')
    .describe('0: people come by the https of PUBLIC_URL alone, and browsers are told to (HSTS)'),
  TRUSTED_PROXIES: networks.describe(
    'Addresses or networks of the proxies in front, separated by commas: whom they pass on is believed',
  ),
  ALLOWED_NETWORKS: networks.describe('From where people may come; without it, what administrators say, or everywhere'),
  ALLOWED_NETWORKS_API: networks.describe('From where programs may come with a token'),
  ALLOWED_NETWORKS_EVENTS: networks.describe('From where the store may send its events, besides this machine'),
  WEBHOOK_NETWORKS: networks.describe(
    'Networks of your own that webhooks may be sent to, by plain http as well; without it, the internet alone, by https',
  ),
  ADMIN_EMAIL: z.email().default('admin@harbour.local').describe('First administrator'),
  ADMIN_PASSWORD: z.string().min(12).optional().describe('Their password; without it, a random one is printed once'),
  DATABASE_URL: urlOf(/^postgres(?:ql)?$/, 'postgres://user:password@host/harbour').describe(
    'PostgreSQL 18; without it, npm start brings its own',
  ),
  DATABASE_OWNER_URL: urlOf(/^postgres(?:ql)?$/, 'postgres://owner:password@host/harbour').describe(
    'For set-up and restore alone: the role that owns the tables; without it, that of DATABASE_URL does',
  ),
  SUPERUSER_URL: urlOf(/^postgres(?:ql)?$/, 'postgres://postgres:password@host/postgres').describe(
    'For set-up alone: lets it make the roles and the database that DATABASE_URL and DATABASE_OWNER_URL name',
  ),
  SUPERUSER_EARLIER_URLS: z
    .string()
    .default('')
    .describe(
      'What SUPERUSER_URL was before, with blanks between them: where the server knows one, it gets the new password',
    ),
  REDIS_URL: urlOf(/^rediss?$/, 'redis://:password@host:6379').describe(
    'Redis or Valkey for the queue; without it, the queue lives in PostgreSQL',
  ),
  S3_ENDPOINT: urlOf(/^https?$/, 'http://127.0.0.1:9000').describe('Any S3; without it, npm start brings its own'),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'has to be 3 to 63 small letters, digits, dots and hyphens')
    .default('harbour'),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  S3_INBOX_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe('A key pair that may touch inbox/ and nothing else: administrators are shown it, to drop files with'),
  S3_INBOX_SECRET_ACCESS_KEY: z.string().optional(),
  S3_PUBLIC_ENDPOINT: urlOf(/^https?$/, 'http://localhost:9000').describe(
    'Where people reach the store, if elsewhere than Harbour; localhost stands for the host that they reach Harbour by',
  ),
  S3_EVENTS_ARN: z
    .string()
    .startsWith('arn:', 'has to be a name such as arn:minio:sqs::HARBOUR:webhook')
    .optional()
    .describe('Where the store sends its events: set-up asks it to tell there about new files of the inbox'),
  EVENTS_TOKEN: z.string().min(16).optional().describe('Bearer token that the store sends with POST /events/s3'),
  HEALTH_PORT: port
    .optional()
    .describe(
      'Where each process answers /healthz, /readyz and /metrics, beside the web; with npm start, the web here and the others at the next port; without it, nowhere',
    ),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: urlOf(/^https?$/, 'https://collector.example:4318').describe(
    'An OpenTelemetry collector, which is sent traces and the log by OTLP over HTTP; without it, nothing is sent',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^[^=,\s]+=[^,]*(?:,[^=,\s]+=[^,]*)*$/, 'has to be like authorization=Bearer secret,other=value')
    .optional()
    .describe('What the collector is sent with each request, such as the token that it asks for'),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(() => Math.min(Math.max(availableParallelism(), 2), 4))
    .describe('Jobs that one worker runs at once; without it, as many as there are cores, from 2 to 4'),
  CHUNK_RECORDS: z.coerce.number().int().min(1).max(100_000).default(2_000).describe('Records in a chunk of an import'),
  LEASE_MS: z.coerce.number().int().min(200).default(15_000).describe('A worker unheard of for so long has died'),
  INBOX_POLL_MS: z.coerce.number().int().min(200).default(15_000).describe('How often the bucket is listed'),
  RECONCILE_MS: z.coerce.number().int().min(100).default(3_000).describe('How often owed work is looked for'),
  KEEP_STAGING_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .default(30)
    .describe('How long an import that is over keeps what it was made of, beyond its file and its ledger'),
  KEEP_PREVIEW_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .default(14)
    .describe('How long a preview waits that nobody applies; then its import is cancelled'),
  KEEP_UNDO_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(90)
    .describe(
      'How long a bulk edit or bulk merge can be undone as a whole, and a deleted note, task or view be restored',
    ),
  BACKUP_DIR: z
    .string()
    .optional()
    .describe(
      'Folder of the daily backup, or off; without it, npm start uses backups/ in DATA_DIR, and others make none',
    ),
  BACKUP_KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(7).describe('How long daily backups are kept'),
  AUDIT_KEEP_DAYS: z.coerce
    .number()
    .int()
    .min(30)
    .max(36_500)
    .default(400)
    .describe('How long it is kept who did what'),
  WEBHOOK_KEEP_DAYS: z.coerce
    .number()
    .int()
    .min(2)
    .max(3_650)
    .default(30)
    .describe('How long it is kept what webhooks were sent, and what they answered'),
  PAGE_QUERY_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(5_000)
    .describe('How long the database may look for what one page shows'),
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(8_760)
    .default(720)
    .describe('How long somebody stays signed in at most; then they sign in again'),
  SESSION_IDLE_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(8_760)
    .default(168)
    .describe('How long somebody stays signed in who does nothing'),
  TIME_ZONE: z
    .string()
    .transform((name) => findTimeZone(name) ?? '')
    .refine((zone) => zone !== '', 'has to be a zone such as Asia/Hong_Kong')
    .default('UTC')
    .describe('Zone of those who have chosen none and whose browser says none, such as Asia/Hong_Kong'),
  API_CALLS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(600)
    .describe('How often one token, or one browser, may call the API in a minute'),
  UPLOAD_MAX_BYTES: z.coerce.number().int().min(1).default(5_000_000_000),
  LAUNCHED_AT: z.coerce.number().int().optional().describe('When the command was given, in ms; the launcher sets it'),
})

export type Config = ReturnType<typeof readConfig>

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * The environment as grouped, typed settings. Any variable may be in a file instead, for the sake of secrets:
 * `NAME_FILE` says where; `NAME` itself goes first.
 *
 * @throws ConfigError with one line for each variable that can't be used.
 */
export function readConfig(env: Env) {
  const set = [...readFiles(env), ...Object.entries(env)].flatMap(([name, value]): (readonly [string, string])[] =>
    value === undefined || value === '' || isFileName(name) ? [] : [[name, value]],
  )
  const parsed = Environment.safeParse(Object.fromEntries(set))
  const { providers, problems } = readProviders(set)
  if (!parsed.success || problems.length > 0) {
    const issues = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
    const lines = [...issues, ...problems].map((line) => `  ${line}`)
    throw new ConfigError(
      `These settings can't be used:\n${lines.join('\n')}\nFix them in the environment and start again.`,
    )
  }
  const e = parsed.data
  return {
    web: {
      port: e.PORT,
      host: e.HOST,
      allowedHosts: namesOf(e.ALLOWED_HOSTS).map((host) => host.toLowerCase()),
      trustedProxies: namesOf(e.TRUSTED_PROXIES),
      allowedNetworks: {
        people: namesOf(e.ALLOWED_NETWORKS),
        api: namesOf(e.ALLOWED_NETWORKS_API),
        events: namesOf(e.ALLOWED_NETWORKS_EVENTS),
      },
      publicUrl: e.PUBLIC_URL === undefined ? undefined : new URL(e.PUBLIC_URL),
      isHttpsOnly: e.PLAIN_HTTP === '0',
      uploadBytesMax: e.UPLOAD_MAX_BYTES,
    },
    webhooks: { networks: namesOf(e.WEBHOOK_NETWORKS) },
    dataDir: e.DATA_DIR,
    sample: e.SAMPLE === 'on',
    admin: { email: e.ADMIN_EMAIL.toLowerCase(), password: e.ADMIN_PASSWORD },
    databaseUrl: e.DATABASE_URL,
    databaseOwnerUrl: e.DATABASE_OWNER_URL,
    superuserUrl: e.SUPERUSER_URL,
    superuserEarlierUrls: namesOf(e.SUPERUSER_EARLIER_URLS),
    redisUrl: e.REDIS_URL,
    s3: {
      endpoint: e.S3_ENDPOINT,
      region: e.S3_REGION,
      bucket: e.S3_BUCKET,
      accessKeyId: e.S3_ACCESS_KEY_ID,
      secretAccessKey: e.S3_SECRET_ACCESS_KEY,
    },
    inboxKeys: { accessKeyId: e.S3_INBOX_ACCESS_KEY_ID, secretAccessKey: e.S3_INBOX_SECRET_ACCESS_KEY },
    s3PublicEndpoint: e.S3_PUBLIC_ENDPOINT,
    eventsArn: e.S3_EVENTS_ARN,
    eventsToken: e.EVENTS_TOKEN,
    healthPort: e.HEALTH_PORT,
    logLevel: e.LOG_LEVEL,
    telemetry:
      e.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? undefined
        : { endpoint: e.OTEL_EXPORTER_OTLP_ENDPOINT, headers: readPairs(e.OTEL_EXPORTER_OTLP_HEADERS) },
    launchedAt: e.LAUNCHED_AT,
    backups: { folder: e.BACKUP_DIR === 'off' ? undefined : e.BACKUP_DIR, keepDays: e.BACKUP_KEEP_DAYS },
    timeZone: e.TIME_ZONE,
    pageQueryMs: e.PAGE_QUERY_MS,
    sessions: { hours: e.SESSION_HOURS, idleHours: e.SESSION_IDLE_HOURS },
    providers,
    api: { callsPerMinute: e.API_CALLS_PER_MINUTE },
    worker: { concurrency: e.WORKER_CONCURRENCY },
    imports: {
      chunkRecords: e.CHUNK_RECORDS,
      leaseMs: e.LEASE_MS,
      inboxPollMs: e.INBOX_POLL_MS,
      reconcileMs: e.RECONCILE_MS,
    },
    keep: {
      stagingDays: e.KEEP_STAGING_DAYS,
      previewDays: e.KEEP_PREVIEW_DAYS,
      undoDays: e.KEEP_UNDO_DAYS,
      auditDays: e.AUDIT_KEEP_DAYS,
      webhookDays: e.WEBHOOK_KEEP_DAYS,
    },
  } as const
}

function readFiles(env: Env): (readonly [string, string])[] {
  const names = [
    ...Object.keys(Environment.shape),
    ...Object.keys(env)
      .filter(isFileName)
      .map((name) => name.slice(0, -5)),
  ]
  return names.flatMap((name) => {
    const path = env[`${name}_FILE`]
    return path ? [[name, readSecret(name, path)] as const] : []
  })
}

/** Of a provider, whose variables have names of their own. */
const isFileName = (name: string) => /^(?:OIDC|SAML)_.*_FILE$/.test(name)

function readSecret(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new ConfigError(`${name}_FILE: the file ${path} can't be read.`, { cause: error })
  }
}

/** The environment of a child process: everything set here, under the names that `readConfig` reads. */
export type EnvironmentName = keyof typeof Environment.shape
