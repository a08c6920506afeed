import { equal, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { assertNowhere } from '../project-files.ts'
import { expectOnlyHere, expectStatus } from '../proofs.ts'
import { absent, check, notApplicable, type Proof, type Requirement } from '../requirement.ts'
import type { Target } from '../target.ts'

const hasTls = ({ url }: Target) => url.startsWith('https:')

/** Where nothing of it goes over a network, which is looked at, nothing is said of TLS. */
const overTls =
  (prove: Proof): Proof =>
  async (target) => {
    if (hasTls(target)) return prove(target)
    await expectOnlyHere(target.url)
    return notApplicable
  }

/** The addresses of the parts behind the web, as it is told them. */
function partsOf({ deps: { config } }: Target): readonly URL[] {
  const parts = [config.databaseUrl, config.s3.endpoint, config.redisUrl]
  return parts.flatMap((one) => (one === undefined ? [] : [new URL(one)]))
}

/** @throws for each part to which something goes over a network without TLS */
async function expectPartsGuarded(target: Target): Promise<void> {
  ok(partsOf(target).length >= 2)
  for (const part of partsOf(target)) {
    const isGuarded =
      part.protocol === 'https:' || part.protocol === 'rediss:' || part.searchParams.get('sslmode') === 'verify-full'
    if (!isGuarded) await expectOnlyHere(part.href)
  }
}

async function openTls(url: string, options: ConnectionOptions): Promise<TLSSocket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, ...options })
  await once(socket, 'secureConnect')
  socket.destroy()
  return socket
}

async function expectNoTls(url: string, options: ConnectionOptions): Promise<void> {
  const answer = await openTls(url, { rejectUnauthorized: false, ...options }).then(
    () => 'taken',
    () => 'refused',
  )
  equal(answer, 'refused', `a connection with ${JSON.stringify(options)} is taken`)
}

const checkOfTls = (id: string, what: string, prove: Proof): Requirement => check(id, what, overTls(prove))

export const communication: readonly Requirement[] = [
  checkOfTls('V12.1.1', 'TLS 1.2 and 1.3 alone, 1.3 before 1.2', async ({ url }) => {
    await expectNoTls(url, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })
    equal((await openTls(url, {})).getProtocol(), 'TLSv1.3')
  }),
  checkOfTls('V12.1.2', 'ciphers with forward secrecy alone', async ({ url }) => {
    for (const ciphers of [
      'AES128-SHA',
      'AES256-GCM-SHA384',
      'DES-CBC3-SHA@SECLEVEL=0',
      'ECDHE-RSA-AES128-SHA',
      'NULL@SECLEVEL=0',
    ])
      await expectNoTls(url, { maxVersion: 'TLSv1.2', ciphers })
  }),
  absent('V12.1.3', 'nobody is known by a certificate of theirs', () =>
    assertNowhere(/requestCert|client_auth|getPeerCertificate/),
  ),
  checkOfTls('V12.2.1', 'people come over TLS, and nothing falls back', async ({ overTls: open }) => {
    const { headers } = await open().get('/login')
    ok((headers['strict-transport-security'] ?? '') !== '', 'set DOMAIN and PLAIN_HTTP=0')
  }),
  checkOfTls('V12.2.2', 'the certificate is one that everybody trusts', async ({ url }) => {
    await openTls(url, { rejectUnauthorized: true })
  }),
  check('V12.3.1', 'no part is spoken to over a network without TLS', expectPartsGuarded),
  check('V12.3.2', 'nothing leaves a certificate unlooked at', () =>
    assertNowhere(
      /rejectUnauthorized: false|NODE_TLS_REJECT_UNAUTHORIZED|sslmode=(?:no-verify|require|prefer|allow)\b|checkServerIdentity/,
    ),
  ),
  check('V12.3.3', 'the store is not spoken to over a network without TLS', expectPartsGuarded),
  check('V12.3.4', 'within, TLS by certificates that are verified, or no network at all', async (target) => {
    await expectPartsGuarded(target)
    expectStatus(await target.stranger().get('/healthz'), 200)
  }),
]
