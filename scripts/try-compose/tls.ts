import { get as askHttp, type IncomingHttpHeaders } from 'node:http'
import { get as askHttps } from 'node:https'
import type { Browser } from 'playwright-core'
import { type Checks, same } from './checks.ts'
import { addressOf, docker, ownAddress, type Project } from './project.ts'
import { knock } from './scan-ports.ts'
import { until } from './visit.ts'

interface Admin {
  readonly email: string
  readonly password: string
}

/** How people come: by https with a certificate, by plain http where that is all there is, and what each of them gets. */
export async function checkTls({ check }: Checks, project: Project, browser: Browser, admin: Admin): Promise<void> {
  const [plain, secure] = [addressOf(project, 'web'), addressOf(project, 'https')]
  const { https: port } = project.ports
  await check('without a name: the certificate of localhost is by an authority of this project alone', async () => {
    const ca = await project.compose(
      'exec',
      '-T',
      'proxy',
      'cat',
      '/secrets/proxy/caddy/pki/authorities/local/root.crt',
    )
    const { status, headers } = await until('a certificate', 20_000, () =>
      ask(`https://localhost:${port}/login`, { ca }).catch(() => undefined),
    )
    same([status, headers['strict-transport-security']], [200, undefined])
    const refused = await ask(`https://localhost:${port}/login`).then(
      () => 'taken',
      ({ code }: NodeJS.ErrnoException) => code,
    )
    same(['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'].includes(refused ?? ''), true)
    return undefined
  })
  await check('80 leads no program on, which would hide that its token came without TLS', async () => {
    for (const path of ['/api/v1/customers', '/mcp', '/events/s3'])
      same((await ask(`${addressOf(project, 'http')}${path}`)).status, 403)
    return undefined
  })
  await check('80 leads to 443, and keeps the page', async () => {
    const { status, headers } = await ask(`${addressOf(project, 'http')}/customers?search=x`)
    same([status, headers.location], [308, `${secure}/customers?search=x`])
    return headers.location
  })
  await check(
    'a page over https in a browser: HTTP/2, HTTP/3 offered, a cookie that is __Host- and Secure',
    async () => {
      const told = await lookAround(browser, secure, admin)
      same(told.cookies.filter(isSecret).map(keptApart), ['__Host-harbour secure', '__Host-harbour-browser secure'])
      same([told.protocol, told.offered], ['h2', `h3=":${port}"; ma=2592000`])
      return `${told.protocol}, alt-svc ${told.offered}`
    },
  )
  await check('the same over plain http: no redirect, no strict transport, a cookie of another name', async () => {
    const told = await lookAround(browser, plain, admin)
    same(told.cookies.filter(isSecret).map(keptApart), ['harbour', 'harbour-browser'])
    same((await ask(`${plain}/login`)).headers['strict-transport-security'], undefined)
    return told.protocol
  })
  await check('passkeys at a name over https; the page by plain http says why it has none', async () => {
    const named = await lookAround(browser, `https://localhost:${port}`, admin)
    same([named.signInHasPasskeys, named.accountHasPasskeys], [true, true])
    const numbered = await lookAround(browser, plain, admin)
    same([numbered.signInHasPasskeys, numbered.accountHasPasskeys], [false, false])
    if (numbered.whyNoPasskeys === null) throw new Error('the account does not say why there are no passkeys')
    return numbered.whyNoPasskeys.trim()
  })
  await check('limits and sessions see the real address behind the proxies, whatever a client says', async () => {
    const seen = []
    for (const at of [`https://proxy:${port}`, 'http://plain:8083'])
      seen.push(await signInFromContainer(project, at, admin))
    for (const { own, noted } of seen) same(noted, own)
    return seen.map(({ own }) => own).join(', ')
  })

  const named = project.with({
    DOMAIN: 'harbour.localhost',
    PLAIN_HTTP: '0',
    PUBLIC_URL: `https://harbour.localhost:${port}`,
  })
  await check('with a name and PLAIN_HTTP=0: strict transport, 8083 closed, the store with TLS', async () => {
    await named.compose('up', '--detach', '--wait')
    const ca = await named.compose('exec', '-T', 'proxy', 'cat', '/secrets/proxy/caddy/pki/authorities/local/root.crt')
    const { status, headers } = await until('the certificate of the name', 30_000, () =>
      ask(`https://harbour.localhost:${port}/login`, { ca }).catch(() => undefined),
    )
    same([status, headers['strict-transport-security']], [200, 'max-age=31536000; includeSubDomains'])
    same(await knock(ownAddress(), project.ports.web), false)
    same((await ask(`https://harbour.localhost:${project.ports.store}/harbour`, { ca })).status, 403)
    return undefined
  })
  await project.compose('up', '--detach', '--wait', '--remove-orphans')
}

interface Told {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
}

function ask(url: string, { ca }: { ca?: string } = {}): Promise<Told> {
  const { protocol, hostname } = new URL(url)
  // Whatever *.localhost leads to on this machine.
  const lookup = hostname.endsWith('localhost')
    ? { family: 4, hostname: '127.0.0.1', headers: { host: new URL(url).host } }
    : {}
  return new Promise((resolve, reject) => {
    const options = { ...lookup, ...(ca !== undefined && { ca }), servername: hostname, timeout: 10_000 }
    const asking = (protocol === 'https:' ? askHttps : askHttp)(url, options, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, headers: answer.headers })
    })
    asking.once('error', reject).once('timeout', () => asking.destroy(new Error(`${url} does not answer`)))
  })
}

/** The others say the language and the time zone, and are the same by either way. */
const isSecret = ({ name }: { name: string }) => !/harbour-(?:language|time-zone)$/.test(name)
const keptApart = ({ name, secure }: { name: string; secure: boolean }) => (secure ? `${name} secure` : name)

/** Signs in, and looks at the page of the account. */
async function lookAround(browser: Browser, address: string, { email, password }: Admin) {
  const page = await browser.newPage({ baseURL: address, ignoreHTTPSErrors: true })
  try {
    const answer = await page.goto('/login')
    const signInHasPasskeys = (await page.locator('form[action="/login/passkey"]').count()) > 0
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(password)
    await page.locator('form:has(input[name=password]) button[type=submit]').click()
    await page.waitForURL('**/customers*')
    await page.goto('/account')
    const part = page.locator('section[aria-labelledby=part-passkeys]')
    const accountHasPasskeys = (await part.locator('a[href="/account/passkeys/new"]').count()) > 0
    return {
      cookies: (await page.context().cookies()).sort((a, b) => (a.name < b.name ? -1 : 1)),
      protocol: await page.evaluate(
        () => (performance.getEntries()[0] as unknown as { nextHopProtocol: string }).nextHopProtocol,
      ),
      offered: (await answer?.headerValue('alt-svc')) ?? null,
      signInHasPasskeys,
      accountHasPasskeys,
      whyNoPasskeys: accountHasPasskeys ? null : await part.locator('.settings-list > .hint').textContent(),
    }
  } finally {
    await page.close()
  }
}

/** From a container with an address of its own, which says that it has another. */
async function signInFromContainer(project: Project, at: string, { email, password }: Admin) {
  const body = new URLSearchParams({ email, password }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': '203.0.113.9',
    host: 'localhost',
  }
  const program = `
    const { request } = require(${JSON.stringify(at.startsWith('https') ? 'node:https' : 'node:http')})
    const asking = request('${at}/login', { method: 'POST', headers: ${JSON.stringify(headers)}, rejectUnauthorized: false, servername: 'localhost' },
      (answer) => { console.log(answer.statusCode, asking.socket.localAddress); answer.resume() })
    asking.end('${body}')`
  const [status, own] = (
    await docker(['run', '--rm', '--network', `${project.name}_edge`, project.image, 'node', '-e', program])
  )
    .trim()
    .split(' ')
  same(status, '303')
  const newest = 'select address from sessions order by created_at desc limit 1'
  const noted = await project.compose('exec', '-T', 'postgres', 'psql', '-U', 'postgres', '-Atc', newest, 'harbour')
  return { own, noted: noted.trim() }
}
