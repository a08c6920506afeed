import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dealSecrets } from '../../../infra/compose/deal-secrets.ts'

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Path → text of all that is dealt. */
function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path), readFileSync(path, 'utf8').trim()]
    }),
  )
}

function deal(folder = createFolder(), options = {}): Record<string, string> {
  dealSecrets(folder, options)
  return readAll(folder)
}

const random = /^(?!app\/s3).*(?:password|key|token)$/

test('nothing has a default: no two projects share a secret, and each is long', () => {
  const [one, other] = [deal(), deal()]
  expect([one['postgres/earlier-urls'], other['postgres/earlier-urls']]).toEqual(['', ''])
  for (const [path, secret] of Object.entries(one)) {
    if (secret !== '') expect(secret).not.toBe(other[path])
    if (random.test(path)) expect(secret).toMatch(/^(?:[0-9a-f]{40}|(?:harbour|inbox)-[0-9a-f]{12})$/)
  }
  const secrets = Object.entries(one).flatMap(([path, secret]) => (random.test(path) ? [secret] : []))
  expect(secrets).toHaveLength(9)
  expect(new Set(secrets).size).toBe(9)
})

test('what is there is kept', () => {
  const folder = createFolder()
  expect(deal(folder)).toEqual(deal(folder))
})

test('a secret that is taken away is replaced, wherever it was told', () => {
  const folder = createFolder()
  const before = deal(folder)
  rmSync(join(folder, 'valkey'), { recursive: true })
  const after = deal(folder)
  const changed = Object.keys(before).filter((path) => before[path] !== after[path])
  expect(changed.sort()).toEqual(['app/redis-url', 'valkey/password', 'valkey/valkey.conf'])
  expect(after['app/redis-url']).toContain(after['valkey/password'])
})

test('all but the names of accounts are made anew where that is asked for, and stay so', () => {
  const folder = createFolder()
  const before = deal(folder)
  const after = deal(folder, { isRotation: true })
  const kept = Object.keys(before).filter((path) => before[path] === after[path])
  expect(kept.sort()).toEqual(['app/s3-access-key-id', 'store/access-key', 'store/inbox-access-key'])
  const gone = Object.entries(before).flatMap(([path, secret]) =>
    random.test(path) && !kept.includes(path) ? [secret] : [],
  )
  for (const [path, text] of Object.entries(after))
    if (path !== 'postgres/earlier-urls') for (const secret of gone) expect(text, path).not.toContain(secret)
  expect(deal(folder)).toEqual(after)
})

test('what the server may still know its superuser by is remembered, the last ten of them', () => {
  const folder = createFolder()
  const urls = [deal(folder)['postgres/url']]
  for (let time = 0; time < 12; time += 1) urls.unshift(deal(folder, { isRotation: true })['postgres/url'])
  expect(deal(folder)['postgres/earlier-urls']?.split('\n')).toEqual(urls.slice(1, 11))
})

test('a secret is never empty, whatever a start that broke off has left', () => {
  const folder = createFolder()
  deal(folder)
  const path = join(folder, 'postgres/password')
  rmSync(path)
  writeFileSync(path, '')
  writeFileSync(`${path}.new`, 'half', { mode: 0o444 })
  const { 'postgres/password': password, 'postgres/url': url } = deal(folder)
  expect(password).toMatch(/^[0-9a-f]{40}$/)
  expect(url).toContain(`:${password}@`)
})

test('each part is told its own secrets, and those of no other', () => {
  const dealt = deal()
  const knows = (part: string, secret: string) => {
    const value = dealt[secret]
    if (value === undefined) throw new Error(`There is no ${secret}`)
    return Object.entries(dealt).some(([path, text]) => path.startsWith(`${part}/`) && text.includes(value))
  }
  const known = ['app', 'postgres', 'store', 'valkey'].map((part) => [
    part,
    Object.keys(dealt)
      .filter((path) => random.test(path) && knows(part, path))
      .sort(),
  ])
  const store = ['store/access-key', 'store/secret-key']
  expect(Object.fromEntries(known)).toEqual({
    app: ['app/database-password', 'app/events-token', ...store, 'valkey/password'],
    postgres: ['postgres/password'],
    store: [
      'app/events-token',
      'store/access-key',
      'store/inbox-access-key',
      'store/inbox-secret-key',
      'store/secret-key',
    ],
    valkey: ['valkey/password'],
  })
})

test('nobody changes a file that was dealt, and every user of a container can read it', () => {
  const folder = createFolder()
  for (const path of Object.keys(deal(folder))) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o444)
})
