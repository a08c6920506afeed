import * as oidc from 'openid-client'
import { confirmedMinutes } from '../session-times.ts'
import type { HowAsked, ProviderRequest } from './provider-request.ts'
import { type ProviderPerson, readClaims } from './read-claims.ts'
import type { OidcProvider } from './settings/oidc-settings.ts'

/** How long a provider may take over one answer. */
const waitSeconds = 10
/** None of its answers is longer. */
const answerBytesMax = 1_000_000

/** Where to send somebody so that the provider asks them who they are. */
export async function askOidc(
  provider: OidcProvider,
  { redirectUri, isAgain }: HowAsked,
): Promise<{ readonly address: string; readonly request: ProviderRequest }> {
  const found = await discover(provider)
  const request = {
    ...{ state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() },
    ...{ redirectUri, isAgain },
  }
  const address = oidc.buildAuthorizationUrl(found, {
    redirect_uri: redirectUri,
    scope: provider.scopes,
    state: request.state,
    nonce: request.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
    ...(isAgain && { prompt: 'login', max_age: String(confirmedSeconds) }),
  })
  return { address: address.href, request }
}

const confirmedSeconds = confirmedMinutes * 60

/**
 * Who came back, once all of it is verified: state, code, PKCE, and the ID token with its signature, issuer, audience, times
 * and nonce (OpenID Connect Core 1.0, section 3.1.3.7).
 *
 * @param query what stood behind the `?` of the address that they came back to
 * @throws whatever is wrong with it
 */
export async function readOidcAnswer(
  provider: OidcProvider,
  { state, nonce, verifier, redirectUri, isAgain }: ProviderRequest,
  query: string,
): Promise<ProviderPerson | undefined> {
  if (nonce === null || verifier === null) return undefined
  const found = await discover(provider)
  const tokens = await oidc.authorizationCodeGrant(found, new URL(`${redirectUri}?${query}`), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(isAgain && { maxAge: confirmedSeconds }),
  })
  const claims = tokens.claims()
  if (claims === undefined) return undefined
  const tellsMore = found.serverMetadata().userinfo_endpoint !== undefined
  const more = tellsMore ? await oidc.fetchUserInfo(found, tokens.access_token, claims.sub) : {}
  return readClaims({ ...claims }, { ...more }, provider)
}

/** Where somebody signs out at the provider, who comes back to an address of ours; undefined where it has no such page. */
export async function findOidcSignOut(provider: OidcProvider, backTo: string): Promise<string | undefined> {
  const found = await discover(provider)
  if (found.serverMetadata().end_session_endpoint === undefined) return undefined
  return oidc.buildEndSessionUrl(found, { post_logout_redirect_uri: backTo }).href
}

/** Asked anew each time: keys and addresses of a provider change, and sign-ins are few. */
function discover({ issuer, clientId, clientSecret }: OidcProvider): Promise<oidc.Configuration> {
  const address = new URL(issuer)
  return oidc.discovery(address, clientId, undefined, authenticate(clientSecret), {
    timeout: waitSeconds,
    [oidc.customFetch]: fetchBounded,
    execute: [
      // The signature is looked at, although the ID token comes from the provider itself.
      oidc.enableNonRepudiationChecks,
      // On this machine alone; the settings take no other issuer without TLS.
      ...(address.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
    ],
  })
}

/** In the header, as every provider can; in the body where it says that it takes nothing else. */
function authenticate(secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None()
  const [inHeader, inBody] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const isInBody = !methods.includes('client_secret_basic') && methods.includes('client_secret_post')
    return (isInBody ? inBody : inHeader)(server, ...rest)
  }
}

const fetchBounded: oidc.CustomFetch = async (address, { body, ...options }) => {
  const response = await fetch(address, { ...options, body: body ?? null })
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > answerBytesMax) throw new Error(`The answer of ${new URL(address).host} is too long`)
    parts.push(part)
  }
  const { status, headers } = response
  return new Response(parts.length === 0 ? null : Buffer.concat(parts), { status, headers })
}
