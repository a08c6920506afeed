import { equal, notEqual, ok } from 'node:assert/strict'
import { openClient } from '../client.ts'
import { comeBack, isLetIn, isRefusedFor, somebody } from '../forged-tokens.ts'
import { assertNoPackage } from '../project-files.ts'
import { expectNothingAt, expectStatus } from '../proofs.ts'
import { absent, check, type Requirement } from '../requirement.ts'
import type { Target } from '../target.ts'

/** Harbour gives nobody tokens of OAuth. */
async function isNoServer(target: Target): Promise<void> {
  assertNoPackage(/^oidc-provider$|oauth2-server|oauth2orize|node-oauth/i)
  await expectNothingAt(
    target,
    '/.well-known/oauth-authorization-server',
    '/.well-known/openid-configuration',
    '/authorize',
    '/oauth/authorize',
    '/oauth2/token',
    '/token',
  )
}

/** The API takes tokens that Harbour itself has made and looks up, and none of OAuth. */
async function takesNoAccessToken({ stranger }: Target): Promise<void> {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const typ of ['at+jwt', 'JWT']) {
    const token = `${part({ alg: 'RS256', typ })}.${part({ sub: 'x', scope: 'read admin', aud: 'harbour' })}.c2ln`
    expectStatus(await stranger().get('/api/v1/customers', { authorization: `Bearer ${token}` }), 401)
  }
}

async function startAgain({ own }: Target): Promise<URLSearchParams> {
  const { headers } = await openClient(own.url, { 'x-forwarded-proto': 'https' }).get('/login/oidc/check')
  return new URL(headers.location ?? '', own.url).searchParams
}

const serverIds = Array.from({ length: 11 }, (_, index) => `V10.4.${index + 1}`)

export const oauth: readonly Requirement[] = [
  check('V10.1.1', 'no browser is given a token of the provider', async (target) => {
    const answer = await comeBack(target, { claims: somebody() })
    ok(isLetIn(answer))
    ok(!/eyJ|access_token|id_token/.test(JSON.stringify(answer)), 'the answer has a token')
  }),
  check(
    'V10.1.2',
    'an answer counts for the browser that was sent, once, with what nobody can guess',
    async (target) => {
      const [one, other] = [await startAgain(target), await startAgain(target)]
      for (const name of ['state', 'nonce', 'code_challenge']) {
        notEqual(one.get(name), other.get(name))
        ok((one.get(name) ?? '').length >= 43, `${name} has ${one.get(name)?.length} letters`)
      }
      const browser = openClient(target.own.url, { 'x-forwarded-proto': 'https' })
      ok(!isLetIn(await comeBack(target, { claims: somebody() }, { browser })), 'another browser is let in')
      ok(isLetIn(await comeBack(target, { claims: somebody() })))
    },
  ),
  check(
    'V10.2.1',
    'state and PKCE: a way back without its state is refused, and the code goes with its verifier',
    async (target) => {
      ok(!isLetIn(await comeBack(target, { claims: somebody() }, { query: { state: 'other' } })))
      ok(isLetIn(await comeBack(target, { claims: somebody() })))
      ok((target.issuer.lastRequest().get('code_verifier') ?? '').length >= 43)
      equal((await startAgain(target)).get('code_challenge_method'), 'S256')
    },
  ),
  check('V10.2.2', 'the answer of one provider does not count at the address of another', async (target) => {
    ok(!isLetIn(await comeBack(target, { claims: somebody() }, { query: { iss: 'https://other.invalid' } })))
    const { own } = target
    const client = openClient(own.url, { 'x-forwarded-proto': 'https' })
    const first = new URL((await client.get('/login/oidc/check')).headers.location ?? '', own.url).searchParams
    const back = new URLSearchParams({ code: first.get('nonce') ?? '', state: first.get('state') ?? '' })
    ok(!isLetIn(await client.get(`/login/oidc/gone/callback?${back}`)))
  }),
  absent('V10.3.1', 'the API takes no tokens of OAuth', takesNoAccessToken),
  check('V10.3.2', 'what a token was not allowed is refused, whatever its role', async ({ stranger, token }) => {
    const read = await token('administrator', ['read'])
    expectStatus(await stranger().get('/api/v1/customers', read), 200)
    expectStatus(await stranger().get('/api/v1/settings/users', read), 403)
    const body = { values: { display_name: 'x' } }
    expectStatus(await stranger().ask('POST', '/api/v1/customers', { body, headers: read }), 403)
    const write = await token('administrator', ['write'])
    expectStatus(await stranger().get('/api/v1/customers', write), 403)
  }),
  absent('V10.3.3', 'the API takes no tokens of OAuth', takesNoAccessToken),
  absent('V10.3.4', 'the API takes no tokens of OAuth', takesNoAccessToken),
  ...serverIds.map((id) => absent(id, 'Harbour gives nobody tokens of OAuth', isNoServer)),
  check('V10.5.1', 'a token for another sign-in is refused', (target) =>
    isRefusedFor(target, { claims: { nonce: 'other' } }, { claims: { nonce: undefined } }),
  ),
  check('V10.5.2', 'people are known by issuer and subject, not by an address, which changes hands', async (target) => {
    const claims = somebody()
    ok(isLetIn(await comeBack(target, { claims })))
    ok(isLetIn(await comeBack(target, { claims })))
    ok(
      !isLetIn(await comeBack(target, { claims: { ...claims, sub: somebody().sub } })),
      'the same address is taken for the same person',
    )
    await isRefusedFor(target, { claims: { sub: undefined } }, { claims: { sub: '' } })
  }),
  check('V10.5.3', 'a provider that says it is another is not asked', async ({ issuer, own }) => {
    issuer.pretend('https://other.invalid')
    const { status } = await openClient(own.url, { 'x-forwarded-proto': 'https' }).get('/login/oidc/check')
    issuer.pretend(undefined)
    ok(status >= 400, `somebody is sent there with ${status}`)
  }),
  check('V10.5.4', 'a token for another client is refused', (target) =>
    isRefusedFor(target, { claims: { aud: 'other' } }),
  ),
  absent('V10.5.5', 'no provider ends sessions by itself', async ({ own }) => {
    const client = openClient(own.url, { 'x-forwarded-proto': 'https' })
    for (const path of ['/login/oidc/check/logout', '/login/oidc/check/backchannel-logout', '/backchannel-logout'])
      expectStatus(await client.post(path, { logout_token: 'x' }), 404)
  }),
  ...['V10.6.1', 'V10.6.2', 'V10.7.1', 'V10.7.2', 'V10.7.3'].map((id) =>
    absent(id, 'Harbour is no provider for others', isNoServer),
  ),
]
