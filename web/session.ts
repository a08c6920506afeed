import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findToken } from '../functions/tokens/find-token.ts'
import { findSession } from '../functions/users/find-session.ts'
import { signOut } from '../functions/users/sign-out.ts'
import type { Actor, Call } from '../shared/contract/call.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import { textOf } from '../shared/messages/text.ts'
import type { PageRequest } from './request/request.ts'
import { bearerToken } from './request/same-secret.ts'
import { browserCookieName, cookieFlags, cookieName, type Scheme, startedCookieName } from './request/session-cookie.ts'
import type { Redirect, StartedSignIn } from './route.ts'

// Longer than any token is: a cookie of that name from elsewhere, which must not keep people out.
const longest = 200
// The longest that browsers keep one.
const browserSeconds = 400 * 86_400

/** The token that the browser has, if any. */
export const sessionToken = (c: Context, scheme: Scheme) => readToken(c, cookieName(scheme))

/** What the browser was given when somebody signed in with it. */
export const browserToken = (c: Context, scheme: Scheme) => readToken(c, browserCookieName(scheme))

/** What the browser was given when it was sent to a provider. */
export const startedToken = (c: Context, scheme: Scheme) => readToken(c, startedCookieName(scheme))

function readToken(c: Context, name: string): string | undefined {
  const token = getCookie(c, name)
  return token === undefined || token.length > longest ? undefined : token
}

/**
 * Who holds this token. Without one, nobody needs to be asked.
 *
 * @param call of a stranger
 */
export async function findActor(token: string | undefined, deps: Deps, call: Call): Promise<Actor> {
  return token === undefined ? call.actor : (await invoke(findSession, { token }, deps, call)).actor
}

/**
 * Who comes by the token of `Authorization: Bearer …`.
 *
 * @throws AppError `token.invalid` where nobody does: a program is never taken for a stranger, or for who has the cookie
 */
export async function findTokenActor(headers: Headers, deps: Deps, call: Call): Promise<Actor> {
  const token = bearerToken(headers)
  const actor =
    token === undefined || token.length > longest ? call.actor : (await invoke(findToken, { token }, deps, call)).actor
  if (actor.kind === 'stranger') throw new AppError('token.invalid', textOf('tokens.invalid'))
  return actor
}

/**
 * Gives the browser its new session, and ends the one it came with; or the new token of the same one; or takes the cookie of an
 * ended one away.
 */
export async function replaceSession(
  c: Context,
  session: NonNullable<Redirect['session']>,
  request: PageRequest,
  deps: Deps,
): Promise<void> {
  const name = cookieName(request.scheme)
  const flags = cookieFlags(request.scheme)
  if (session === 'ended') {
    deleteCookie(c, name, flags)
    // Not its cookies: a browser stays known to whoever signed in with it.
    c.header('clear-site-data', '"storage"')
    return
  }
  setCookie(c, name, session.token, { ...flags, expires: session.expiresAt })
  if (!('browserToken' in session)) return
  if (request.session !== undefined) await invoke(signOut, { token: request.session }, deps, request.call)
  setCookie(c, browserCookieName(request.scheme), session.browserToken, { ...flags, maxAge: browserSeconds })
}

/** Gives the browser by what it is known when it comes back from a provider; or takes that away. */
export function keepStarted(c: Context, started: StartedSignIn | 'ended', { scheme }: PageRequest): void {
  const name = startedCookieName(scheme)
  const flags = cookieFlags(scheme)
  if (started === 'ended') deleteCookie(c, name, flags)
  else setCookie(c, name, started.token, { ...flags, expires: started.expiresAt })
}
