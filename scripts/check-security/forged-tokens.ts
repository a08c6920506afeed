import { ok } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type Answer, type Client, openClient } from './client.ts'
import type { Forged } from './issuer.ts'
import type { Target } from './target.ts'

/** What is changed of the way back from the provider. */
export interface Changed {
  readonly query?: Readonly<Record<string, string>>
  /** The browser that comes back; the one that was sent, unless it is another. */
  readonly browser?: Client
}

/** Sends a browser to the provider, which says whatever it was told to, and back. */
export async function comeBack(
  { own, issuer }: Target,
  forged?: Forged,
  { query, browser }: Changed = {},
): Promise<Answer> {
  const client = openClient(own.url, { 'x-forwarded-proto': 'https' })
  const sent = await client.get('/login/oidc/check')
  const first = new URL(sent.headers.location ?? '', own.url).searchParams
  issuer.forge(forged)
  // The provider of ours writes the code as its nonce.
  const back = new URLSearchParams({ code: first.get('nonce') ?? '', state: first.get('state') ?? '', ...query })
  return (browser ?? client).get(`/login/oidc/check/callback?${back}`)
}

export const isLetIn = ({ status, headers }: Answer): boolean =>
  status === 302 && !(headers.location ?? '').startsWith('/login')

/** Somebody whom an honest provider lets in. */
export const somebody = () => ({
  sub: randomUUID(),
  email: `check-${randomUUID()}@security.invalid`,
  email_verified: true,
  name: 'Security Check',
  groups: ['staff'],
})

/**
 * Shows that an honest token of somebody lets them in, and that each of these of the same person doesn't.
 *
 * @throws where one of them does
 */
export async function isRefusedFor(target: Target, ...forgeries: readonly Forged[]): Promise<void> {
  const claims = somebody()
  const honest = await comeBack(target, { claims })
  ok(isLetIn(honest), `an honest token is answered with ${honest.status}: ${honest.text.slice(0, 200)}`)
  for (const forged of forgeries) {
    const answer = await comeBack(target, { ...forged, claims: { ...claims, ...forged.claims } })
    ok(!isLetIn(answer), `let in with ${JSON.stringify(forged)}`)
  }
}
