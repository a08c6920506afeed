import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError, Environment, readConfig } from '../../shared/config.ts'

test('an empty environment is a working one', () => {
  expect(readConfig({})).toMatchObject({
    web: { port: 8083, host: '0.0.0.0', allowedHosts: [], publicUrl: undefined, isHttpsOnly: false },
    dataDir: '.data',
    sample: true,
    databaseUrl: undefined,
    redisUrl: undefined,
    s3: { endpoint: undefined, bucket: 'harbour', region: 'us-east-1' },
    eventsToken: undefined,
  })
})

test('a worker runs a job for each core, at least two and at most four, unless told', () => {
  expect(readConfig({}).worker.concurrency).toBe([2, 2, 3][availableParallelism() - 1] ?? 4)
  expect(readConfig({ WORKER_CONCURRENCY: '1' }).worker.concurrency).toBe(1)
})

test('proxies are listed with commas or blanks between them', () => {
  const { web } = readConfig({ TRUSTED_PROXIES: ' 10.0.0.0/8 172.18.0.2,fc00::/7 ' })
  expect(web.trustedProxies).toEqual(['10.0.0.0/8', '172.18.0.2', 'fc00::/7'])
})

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', ADMIN_PASSWORD: '', EVENTS_TOKEN: '' })).toEqual(readConfig({}))
})

test('what nobody reads is passed over', () => {
  expect(readConfig({ PATH: '/bin', PGHOST: 'x' })).toEqual(readConfig({}))
})

test('reads what is set', () => {
  const config = readConfig({
    PORT: '80',
    ALLOWED_HOSTS: ' CRM.example , ,b.example:8083',
    PUBLIC_URL: 'https://crm.example',
    SAMPLE: 'off',
    ADMIN_EMAIL: 'Boss@Example.com',
    DATABASE_URL: 'postgres://u:p@db/harbour',
    REDIS_URL: 'redis://queue:6379',
    S3_ENDPOINT: 'http://store:9000',
    LEASE_MS: '500',
    CHUNK_RECORDS: '10',
  })
  expect(config).toMatchObject({
    web: { port: 80, allowedHosts: ['crm.example', 'b.example:8083'], publicUrl: new URL('https://crm.example') },
    sample: false,
    admin: { email: 'boss@example.com' },
    databaseUrl: 'postgres://u:p@db/harbour',
    redisUrl: 'redis://queue:6379',
    s3: { endpoint: 'http://store:9000' },
    imports: { leaseMs: 500, chunkRecords: 10 },
  })
})

describe('refuses', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', 'eighty'],
    ['SAMPLE', 'no'],
    ['PLAIN_HTTP', 'off'],
    ['PUBLIC_URL', 'crm.example'],
    ['TRUSTED_PROXIES', 'proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['ADMIN_EMAIL', 'boss'],
    ['ADMIN_PASSWORD', 'short'],
    ['EVENTS_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['WORKER_CONCURRENCY', '0'],
    ['CHUNK_RECORDS', '1.5'],
    ['LEASE_MS', '-1'],
  ])('%s=%s, by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: `)
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
  })

  test('everything that is wrong in one message, a line each, and repeats no secret', () => {
    const wrong = () => readConfig({ PORT: 'x', LOG_LEVEL: 'y', ADMIN_PASSWORD: 'hunter2' })
    expect(wrong).toThrow(/PORT: .*\n.*ADMIN_PASSWORD: .*\n.*LOG_LEVEL: /)
    expect(wrong).not.toThrow(/hunter2/)
  })
})

test('a variable is named in capitals', () => {
  for (const name of Object.keys(Environment.shape)) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/)
})

test.each([
  ['REDIS_URL', 'file:///x'],
  ['DATABASE_URL', 'http://x'],
  ['S3_ENDPOINT', 'mailto:a'],
  ['S3_BUCKET', 'BAD!'],
  ['PUBLIC_URL', 'ftp://x'],
  ['HOST', 'no such host'],
  ['ALLOWED_HOSTS', 'http://a'],
])('%s can not be %s, and the message says what it has to be', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: has to be`))
})

describe('a variable in a file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'harbour-config-'))
    writeFileSync(join(folder, 'token'), '  a-token-of-some-length\n')
    writeFileSync(join(folder, 'empty'), '\n')
    writeFileSync(join(folder, 'short'), 'short')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (file: string, more = {}) => readConfig({ EVENTS_TOKEN_FILE: join(folder, file), ...more }).eventsToken

  test('is read without the white space around it', () => {
    expect(read('token')).toBe('a-token-of-some-length')
  })

  test('gives way to the variable itself, which, empty, is not set', () => {
    expect(read('token', { EVENTS_TOKEN: 'another-of-some-length' })).toBe('another-of-some-length')
    expect(read('token', { EVENTS_TOKEN: '' })).toBe('a-token-of-some-length')
  })

  test('is not set where the file is empty, and checked like any other', () => {
    expect(read('empty')).toBeUndefined()
    expect(() => read('short')).toThrow(/EVENTS_TOKEN: /)
  })

  test('has to be there', () => {
    expect(() => read('nowhere')).toThrow(ConfigError)
    expect(() => read('nowhere')).toThrow(`EVENTS_TOKEN_FILE: the file ${join(folder, 'nowhere')} can't be read`)
  })
})
