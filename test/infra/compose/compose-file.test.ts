import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dealSecrets } from '../../../infra/compose/deal-secrets.ts'
import { heapFlags } from '../../../infra/supervise/heap-flags.ts'
import { Environment } from '../../../shared/config.ts'
import { root } from '../../architecture/layers.ts'

/** The file as text, cut into its services: what is said of each stands under its name, two spaces in. */
const file = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
const section = (name: string) => new RegExp(`^${name}:\\n((?:(?: .*)?\\n)*)`, 'm').exec(file)?.[1] ?? ''
const services = Object.fromEntries(
  [...section('services').matchAll(/^ {2}([a-z-]+):\n((?:(?: {4}.*)?\n)+)/gm)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
)
const proxies = ['proxy', 'plain']
const monitoring = ['prometheus', 'alertmanager']
const ours = ['web', 'worker', 'scheduler', 'set-up', 'secrets']

test('all services are seen', () => {
  expect(Object.keys(services).sort()).toEqual(
    [...ours, ...proxies, ...monitoring, 'inbox-keys', 'postgres', 'valkey', 'store'].sort(),
  )
})

test('the proxies are published, and nothing else', () => {
  const published = Object.entries(services).flatMap(([name, text]) =>
    [...text.replaceAll(/\$\{(\w+):-(\d+)\}/g, '$1=$2').matchAll(/"(\w+=\d+:[^"]+)"/g)].map(
      ([, ports]) => `${name} ${ports}`,
    ),
  )
  expect(published.sort()).toEqual([
    'plain PORT=8083:8083',
    'proxy HTTPS_PORT=443:HTTPS_PORT=443',
    'proxy HTTPS_PORT=443:HTTPS_PORT=443/udp',
    'proxy HTTP_PORT=80:HTTP_PORT=80',
    'proxy STORE_PORT=9000:9000',
  ])
  expect(Object.keys(services).filter((name) => services[name]?.includes('ports:'))).toEqual(proxies)
  expect(file).not.toMatch(/network_mode: (?!none)|privileged|docker\.sock/)
})

test('PostgreSQL and Valkey are on the inner network alone, which leads nowhere', () => {
  for (const name of ['postgres', 'valkey', 'scheduler', 'set-up', 'inbox-keys']) {
    expect(services[name]).toMatch(/networks: \[back\]\n/)
  }
  expect(section('networks')).toMatch(/ {2}back:\n {4}internal: true/)
})

test('the worker alone is on the network by which webhooks go out, and nothing is published there', () => {
  const isOut = (name: string) => /networks: \[[^\]]*\bout\b/.test(services[name] ?? '')
  expect(Object.keys(services).filter(isOut)).toEqual(['worker'])
  expect(section('networks')).toMatch(/ {2}out:\n/)
})

test('every container is guarded: root read-only, no capability, no new privileges', () => {
  const guarded = /x-guarded: &guarded\n((?: .*\n)*)/.exec(file)?.[1]
  expect(guarded).toMatch(/read_only: true\n[\s\S]*cap_drop: \[ALL\]\n[\s\S]*no-new-privileges:true/)
  for (const kind of ['app', 'proxy']) expect(file).toMatch(new RegExp(`x-${kind}: &${kind}\n {2}<<: \\*guarded`))
  expect(file).toMatch(/x-proxy: &proxy\n(?: .*\n)* {2}user: "1000:1000"\n/)
  for (const name of Object.keys(services)) {
    const kind = ours.includes(name) ? 'app' : proxies.includes(name) ? 'proxy' : 'guarded'
    expect(services[name]).toMatch(new RegExp(`^ {4}<<: \\*${kind}$`, 'm'))
    expect(services[name]).not.toMatch(/read_only: false|user: ['"]?(?:0|root)/)
  }
})

test('every image but our own is pinned to a version', () => {
  const images = [...file.matchAll(/image: (?:&\w+ )?(\S+)/g)].map(([, image = '']) =>
    image.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
  )
  expect(images.filter((image) => image !== '*store' && image !== 'harbour-crm').sort()).toEqual([
    'caddy:2',
    'pgsty/silo:RELEASE.2026-08-06T00-00-00Z',
    'postgres:18',
    'prom/alertmanager:v0.28.1',
    'prom/prometheus:v3.5.0',
    'valkey/valkey:9',
  ])
})

test('no secret is written down: each is in a file that is dealt, and mounted where it is read', () => {
  const named = [...file.matchAll(/^ +(\w*(?:PASSWORD|SECRET|TOKEN|KEY|URL)\w*):(.*)$/gm)]
  const written = named.filter(([, name = '', value = '']) => !name.endsWith('_FILE') && value.trim() !== '')
  expect(written.map(([, name]) => name)).toEqual(['PUBLIC_URL'])

  const folder = mkdtempSync(join(tmpdir(), 'harbour-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  dealSecrets(folder)
  const dealt = readdirSync(folder, { recursive: true }).map((path) => `/secrets/${path}`)
  const shared = /x-settings: &settings\n((?: .*\n)*)/.exec(file)?.[1] ?? ''
  for (const [name, text] of Object.entries(services)) {
    const all = text.includes('*settings') ? text + shared : text
    for (const [path = '', part = ''] of all.matchAll(/\/secrets\/([a-z]+)\/[a-z0-9.-]+/g)) {
      expect(text, name).toMatch(new RegExp(`secrets-${part}:/secrets/${part}(?::ro)?`))
      if (!['inbox', 'proxy'].includes(part)) expect(dealt).toContain(path)
    }
  }
})

test('each folder of secrets is one that the user of the image may write in', () => {
  const made = /^RUN install -d -o node -g node (.*)$/m.exec(
    readFileSync(join(root, 'infra', 'Dockerfile'), 'utf8'),
  )?.[1]
  const mounted = [...(services.secrets ?? '').matchAll(/- secrets-\w+:(\/secrets\/\w+)$/gm)].map(
    ([, folder]) => folder,
  )
  expect(mounted.length).toBeGreaterThan(4)
  expect(made?.split(' ').sort()).toEqual(mounted.sort())
})

test('the settings that it passes on are ones that Harbour reads', () => {
  const passed = ours.flatMap((name) => [...(services[name] ?? '').matchAll(/^ {6}([A-Z][A-Z0-9_]+):/gm)])
  const known = Object.keys(Environment.shape)
  for (const [, name = ''] of passed) expect(known).toContain(name.replace(/_FILE$/, ''))
})

test('every process that it starts is in the image', () => {
  const started = [...file.matchAll(/command: \[node, .*?infra\/([a-z-]+)\.mjs\]/g)].map(([, name]) => name)
  const built = readFileSync(join(root, 'infra/compose/build.ts'), 'utf8')
  expect(started.sort()).toEqual(['scheduler', 'secrets', 'set-up-once', 'worker'])
  for (const name of [...started, 'web', 'check-health']) expect(built).toMatch(new RegExp(`/${name}\\.ts'`))
})

test('what runs for long has the heap limits, and no command that ends has them', () => {
  const image = readFileSync(join(root, 'infra/Dockerfile'), 'utf8')
  expect(image).toContain(`CMD ${JSON.stringify(['node', ...heapFlags, 'infra/web.mjs']).replaceAll(',', ', ')}`)
  for (const name of ['worker', 'scheduler'])
    expect(services[name]).toContain(`command: [node, ${heapFlags.join(', ')}, infra/${name}.mjs]`)
  expect(`${image}${file}`.split(heapFlags[0])).toHaveLength(4)
})

test('what is monitored runs only where it is asked for, as nobody', () => {
  for (const name of monitoring) expect(services[name]).toMatch(/profiles: \[monitoring\]\n {4}user: "65534:65534"/)
  for (const name of [...ours, ...proxies]) expect(services[name]).not.toMatch(/profiles:/)
})
