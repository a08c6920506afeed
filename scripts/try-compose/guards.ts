import { type Checks, same } from './checks.ts'
import { type Container, docker, ownAddress, type Project, serviceOf } from './project.ts'
import { listOtherListeners, scanPorts } from './scan-ports.ts'

const ours = ['web', 'worker', 'scheduler']
const oneShots = ['secrets', 'set-up', 'inbox-keys']
/** Made at random, one by one; the other files repeat them. */
const made = /^(?!app\/s3).*(?:password|access-key|secret-key|events-token)$/

/** What nobody may reach, do or see, on a project that runs. */
export async function checkGuards({ check }: Checks, project: Project): Promise<void> {
  const containers = await project.inspect()
  const running = containers.filter((one) => !oneShots.includes(serviceOf(one)))
  const inside = (service: string, ...command: string[]) => project.compose('exec', '-T', service, ...command)

  await check('published are both proxies, on all interfaces, and nothing else', async () => {
    const { web, http, https, store } = project.ports
    const published = containers.flatMap(listPublished).filter((one) => !one.includes('[::]'))
    const wanted = [`${http}/tcp`, `${https}/tcp`, `${https}/udp`, `${store}/tcp`].map((one) => `proxy 0.0.0.0:${one}`)
    same(published.sort(), [`plain 0.0.0.0:${web}/tcp`, ...wanted].sort())
    return published.join(', ')
  })
  await check('every port of this machine is knocked at: the engine answers at no other', async () => {
    const { web, http, https, store } = project.ports
    const before = await listOtherListeners()
    const open = await scanPorts(ownAddress())
    const others = new Set([...before, ...(await listOtherListeners())])
    same(
      open.filter((port) => !others.has(port)),
      [web, http, https, store].sort((a, b) => a - b),
    )
    return `65,535 ports, ${others.size} of them of other programs`
  })
  await check('every container: read-only root, no capability but those named, no new privileges, limits', async () => {
    for (const one of containers) assertGuarded(one)
    return containers.map(serviceOf).join(', ')
  })
  await check('the product runs as a user without rights, and can write nowhere', async () => {
    for (const service of ours) {
      same((await inside(service, 'id', '-u')).trim(), '1000')
      same(
        (await inside(service, 'sh', '-c', 'touch /app/x /tmp/x /secrets/app/x 2>/dev/null || echo refused')).trim(),
        'refused',
      )
    }
    return ours.join(', ')
  })
  await check('the proxies run as a user without rights, and can write but their certificates', async () => {
    for (const service of ['proxy', 'plain']) {
      same((await inside(service, 'id', '-u')).trim(), '1000')
      same((await inside(service, 'sh', '-c', 'touch /etc/caddy/x 2>/dev/null || echo refused')).trim(), 'refused')
    }
    return undefined
  })
  await check('PostgreSQL and Valkey can not be reached from the network that is published', async () => {
    const addresses = running
      .filter((one) => ['postgres', 'valkey'].includes(serviceOf(one)))
      .flatMap((one) => Object.values(one.NetworkSettings.Networks).map(({ IPAddress }) => IPAddress))
    same(addresses.length, 2)
    const knock = `for (const [n, host] of ${JSON.stringify(addresses)}.entries()) {
      const socket = require('node:net').connect([5432, 6379][n], host, () => { console.log('open'); process.exit() })
      socket.on('error', () => {})
    }
    setTimeout(() => { console.log('closed'); process.exit() }, 2000)`
    const knocked = await docker([
      'run',
      '--rm',
      '--network',
      `${project.name}_edge`,
      project.image,
      'node',
      '-e',
      knock,
    ])
    same(knocked.trim(), 'closed')
    return undefined
  })
  await check('the role of the product is no superuser; the database is UTF-8 with the builtin C.UTF-8', async () => {
    const ask = `select rolsuper, rolcreaterole, pg_encoding_to_char(encoding), datlocprovider, datlocale
      from pg_database join pg_roles r on r.oid = datdba where datname = 'harbour'`
    const told = await inside('postgres', 'psql', '-U', 'postgres', '-Atc', ask)
    same(told.trim(), 'f|f|UTF8|b|C.UTF-8')
    return undefined
  })
  await check('Valkey asks for the password, writes everything down, and throws nothing away', async () => {
    same((await inside('valkey', 'valkey-cli', 'get', 'x')).includes('NOAUTH'), true)
    const ask = 'REDISCLI_AUTH=$(cat /secrets/valkey/password) valkey-cli config get'
    const settings = await inside('valkey', 'sh', '-c', `${ask} appendonly; ${ask} maxmemory-policy`)
    same(settings.split('\n').filter(Boolean), ['appendonly', 'yes', 'maxmemory-policy', 'noeviction'])
    return undefined
  })
  await check('the store gives nothing to strangers', async () => {
    for (const path of ['', 'harbour', 'harbour/inbox/x.csv']) {
      same((await fetch(`http://localhost:${project.ports.store}/${path}`)).status, 403)
    }
    return undefined
  })
  await check(
    'no secret is in what the engine shows of a container, in a log, or in the environment of the product',
    async () => {
      const secrets = Object.values(await readSecrets(project))
      const shown = [
        await docker(['inspect', ...containers.map(({ Name }) => Name)]),
        await project.compose('logs', '--no-color'),
        ...(await Promise.all(ours.map((service) => inside(service, 'sh', '-c', 'cat /proc/[0-9]*/environ')))),
      ]
      for (const text of shown)
        same(
          secrets.filter((secret) => text.includes(secret)),
          [],
        )
      return `${secrets.length} secrets`
    },
  )
  await check('the image holds no source, test, repository or settings', async () => {
    const list =
      "find /app /secrets -name '*.ts*' -o -name '.git*' -o -name '.env*' -o -name test -o -path '/secrets/*/*'"
    same(await docker(['run', '--rm', project.image, 'sh', '-c', list]), '')
    const layers = await docker(['history', '--format', '{{.Size}} {{.CreatedBy}}', project.image])
    return `${/^(\S+) COPY \/app/m.exec(layers)?.[1]} on top of the image of Node`
  })
}

const listPublished = (one: Container) =>
  Object.entries(one.NetworkSettings.Ports).flatMap(([inner, bindings]) =>
    (bindings ?? []).map(
      ({ HostIp, HostPort }) =>
        `${serviceOf(one)} ${HostIp === '::' ? '[::]' : HostIp}:${HostPort}/${inner.split('/')[1]}`,
    ),
  )

function assertGuarded(one: Container): void {
  const { ReadonlyRootfs, Privileged, CapDrop, CapAdd, SecurityOpt, Memory, PidsLimit } = one.HostConfig
  const isGuarded =
    ReadonlyRootfs &&
    !Privileged &&
    CapDrop?.join() === 'ALL' &&
    SecurityOpt?.includes('no-new-privileges:true') === true &&
    Memory > 0 &&
    (PidsLimit ?? 0) > 0 &&
    (CapAdd === null || ['postgres', 'valkey', 'proxy', 'plain'].includes(serviceOf(one)))
  if (!isGuarded) throw new Error(`${serviceOf(one)}: ${JSON.stringify(one.HostConfig)}`)
}

/** The secrets of a project by the names of their files, read as only who commands the engine can. */
export async function readSecrets({ name, image }: Project): Promise<Record<string, string>> {
  const volumes = ['app', 'postgres', 'store', 'valkey'].flatMap((part) => [
    '-v',
    `${name}_secrets-${part}:/secrets/${part}:ro`,
  ])
  const text = await docker([
    'run',
    '--rm',
    '--network',
    'none',
    ...volumes,
    image,
    'sh',
    '-c',
    'cd /secrets && grep -r "" .',
  ])
  const entries = text
    .split('\n')
    .map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const)
  return Object.fromEntries(entries.filter(([path]) => made.test(path)))
}
