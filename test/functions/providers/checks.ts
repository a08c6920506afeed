import { type Change, loadAltered } from './altered-copy.ts'
import { type Entry, entryBy, type Functions } from './providers.ts'

const ask = 'shared/auth/providers/oidc.ts'
const requests = 'shared/db/queries/providers/provider-requests.ts'
const library = 'node_modules/oauth4webapi/build/index.js'
const change = (path: string, from: string, to = '') => ({ path, from, to })
/** A condition of the library under which it refuses never holds. */
const never = (condition: string) => change(library, `if (${condition}) {`, 'if (false) {')
const endFirst = (head: string, to: string) => change(library, head, `${head} ${to}`)

/** Each check of an answer of OpenID Connect, and what takes it out: the lines that do it, and no other. */
const checks = {
  algorithm: [change(library, 'checkAlg(header);')],
  signature: [change(ask, 'oidc.enableNonRepudiationChecks,')],
  'name of the key': [never('kid !== undefined && kid !== jwk.kid')],
  issuer: [endFirst('function validateIssuer(as, result) {', 'return result;')],
  audience: [endFirst('function validateAudience(expected, result) {', 'return result;')],
  'authorized party': [endFirst('function validateIdTokenAuthorizedParty(client, claims) {', 'return;')],
  nonce: [
    endFirst('function validateIdTokenNonce(claims, expectedNonce) {', 'return;'),
    change(library, "additionalRequiredClaims.push('nonce');"),
  ],
  end: [never('claims.exp <= now - clockTolerance')],
  'presence of an end': [change(library, "['aud', 'exp', 'iat', 'iss',", "['aud', 'iat', 'iss',")],
  beginning: [never('claims.nbf > now + clockTolerance')],
  'same subject': [never('json.sub !== expectedSubject')],
  'time of sign-in': [never('claims.auth_time + maxAge < now - tolerance')],
  'presence of a time of sign-in': [
    change(
      library,
      "if (maxAge !== skipAuthTimeCheck) {\n        additionalRequiredClaims.push('auth_time');\n    }\n    const result = await processGenericAccessTokenResponse(as, client, response, additionalRequiredClaims, decryptFn, recognizedTokenTypes);",
      'const result = await processGenericAccessTokenResponse(as, client, response, additionalRequiredClaims, decryptFn, recognizedTokenTypes);',
    ),
  ],
  length: [change(ask, 'if (bytes > answerBytesMax)', 'if (false)')],
  state: [change(ask, 'expectedState: state', 'expectedState: oidc.skipStateCheck')],
  'each only once': [never('length > 1')],
  'issuer of the answer': [never('iss && iss !== as.issuer')],
  'presence of the issuer': [never('!iss && as.authorization_response_iss_parameter_supported')],
  error: [
    change(
      library,
      "const error = getURLSearchParameter(parameters, 'error');\n    if (error) {\n        throw new AuthorizationResponseError('authorization response from the server is an error', {\n            cause: parameters,\n        });\n    }\n    const id_token = getURLSearchParameter(parameters, 'id_token');\n    const token",
      "const id_token = getURLSearchParameter(parameters, 'id_token');\n    const token",
    ),
  ],
  browser: [change(requests, ".where('token_hash', '=', tokenHash)")],
  'one answer': [change(requests, '.deleteFrom(', '.selectFrom('), change(requests, '.returningAll()', '.selectAll()')],
  time: [change(requests, ".where('expires_at', '>', sql<Date>`now()`)")],
  provider: [change(requests, ".where('provider', '=', provider)")],
  'verifier of PKCE': [change(ask, 'pkceCodeVerifier: verifier,')],
  // Both of it, or no provider would give a token.
  PKCE: [
    change(ask, 'pkceCodeVerifier: verifier,'),
    change(ask, 'code_challenge: await oidc.calculatePKCECodeChallenge(request.verifier),'),
    change(ask, "code_challenge_method: 'S256',"),
  ],
} satisfies Record<string, readonly Change[]>

export type Check = keyof typeof checks

/** From the functions to whatever checks. */
const copied = [
  'functions/providers',
  'shared/auth/providers',
  'shared/db/queries/providers',
  'node_modules/openid-client',
  'node_modules/oauth4webapi',
  'node_modules/jose',
]

/** Signs in by functions from which some checks are taken out. */
export async function without(taken: readonly Check[]): Promise<Entry> {
  const changes = taken.flatMap((check): readonly Change[] => checks[check])
  const files = ['start-provider-sign-in.ts', 'sign-in-with-provider.ts']
  const functions = await loadAltered(changes, copied, files)
  return entryBy(functions as Functions)
}
