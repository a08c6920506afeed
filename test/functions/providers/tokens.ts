import { createHmac, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Alter, IdentityProvider } from './identity-provider.ts'

export type Claims = Record<string, unknown>

export const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims

/** Signs as the provider does. */
export function signed(
  claims: Claims,
  { key, kid }: Pick<IdentityProvider, 'key' | 'kid'>,
  by: KeyObject = key.privateKey,
): string {
  const text = `${encode({ alg: 'RS256', kid })}.${encode(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), by).toString('base64url')}`
}

export function keyed(claims: Claims, secret: string): string {
  const text = `${encode({ alg: 'HS256', kid: 'first' })}.${encode(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

export const publicPem = ({ key }: Pick<IdentityProvider, 'key'>) =>
  createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' }).toString()

/** Alters the ID token, as it comes in the answer of the token endpoint. */
export const withToken =
  (change: (claims: Claims, token: string) => string | undefined): Alter =>
  (path, answer) => {
    if (path !== '/token' || typeof answer.id_token !== 'string') return answer
    return { ...answer, id_token: change(decode(answer.id_token.split('.')[1]), answer.id_token) }
  }

export const withClaims = (provider: IdentityProvider, more: Claims) =>
  withToken((claims) => signed({ ...claims, ...more }, provider))

/** In seconds since 1970. */
export const now = () => Math.floor(Date.now() / 1_000)
