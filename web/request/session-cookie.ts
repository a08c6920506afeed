import type { CookieOptions } from 'hono/utils/cookie'

export type Scheme = 'http' | 'https'

/** The cookie's name: the prefix makes a browser insist on Secure, Path=/ and no Domain, which plain http can't have. */
export const cookieName = (scheme: Scheme) => (scheme === 'https' ? '__Host-harbour' : 'harbour')

/** The name of the cookie that lasts, by which a browser is known. */
export const browserCookieName = (scheme: Scheme) => `${cookieName(scheme)}-browser`

/** The name of the cookie that a browser has while somebody is at a provider. */
export const startedCookieName = (scheme: Scheme) => `${cookieName(scheme)}-started`

/** The name of the cookie that says the language of the screens. */
export const languageCookieName = (scheme: Scheme) => `${cookieName(scheme)}-language`

/** The name of the cookie by which a browser says in which zone it is; a script of ours sets it. */
export const zoneCookieName = (scheme: Scheme) => `${cookieName(scheme)}-time-zone`

/** By either scheme, that of https first: before it is known how somebody came, what is no secret is read by both names. */
export const byEither = <T>(read: (scheme: Scheme) => T | undefined): T | undefined => read('https') ?? read('http')

export const cookieFlags = (scheme: Scheme): CookieOptions => ({
  httpOnly: true,
  sameSite: 'Lax',
  path: '/',
  secure: scheme === 'https',
})
