import { type Role, roles } from '../../shared/contract/call.ts'
import { inEvery } from '../../web/messages/catalogues.ts'
import type { Messages } from '../../web/messages/messages.ts'
import { createApp, type WebApp } from '../../web/router.ts'
import { addUser, goodPassword } from '../functions/users/users.ts'
import { openTestParts, type TestParts } from '../support/test-parts.ts'
import { signIn } from './sign-in.ts'

export interface Web {
  readonly parts: TestParts
  readonly app: WebApp
  /** Asks as an editor, or as somebody else, the way a browser does without scripts. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: string | URLSearchParams | FormData, headers?: Record<string, string>): Promise<Response>
  /** The cookie of somebody with this role. */
  cookieOf(role: Role): string
}

/** The web on real parts, with somebody of each role signed in. */
export async function openWeb(env: Record<string, string> = {}, messages?: Messages): Promise<Web> {
  const parts = await openTestParts(env)
  const app = createApp(parts.deps, messages === undefined ? undefined : inEvery(messages))
  const cookies = { viewer: '', editor: '', administrator: '' }
  for (const role of roles) {
    const email = `${role}@harbour.test`
    await addUser(parts.deps.db, email, role)
    cookies[role] = await signIn(app, { email, password: goodPassword })
  }
  const site = { 'sec-fetch-site': 'same-origin', cookie: cookies.editor }
  const kept = keepRenewed()
  const headersOf = (headers: Record<string, string>) => {
    const all = { ...site, ...headers }
    return { ...all, cookie: kept.latest(all.cookie) }
  }
  return {
    parts,
    app,
    get: async (path, headers = {}) => app.request(path, { headers: headersOf(headers) }),
    post: async (path, body, headers = {}) => {
      const sent = headersOf(headers)
      const answer = await app.request(path, { method: 'POST', body, headers: sent })
      kept.take(sent.cookie, answer.headers.getSetCookie())
      return answer
    },
    cookieOf: (role) => kept.latest(cookies[role]),
  }
}

/** Knows, as a browser would, by which cookie a session goes on that was given a new token. */
function keepRenewed() {
  const renewed = new Map<string, string>()
  const latest = (cookie: string): string => {
    const next = renewed.get(cookie)
    return next === undefined ? cookie : latest(next)
  }
  return {
    latest,
    take(cookie: string, given: readonly string[]): void {
      const isSignIn = given.some((one) => one.startsWith('harbour-browser='))
      const session = given.map((one) => /^harbour=[^;]+/.exec(one)?.[0]).find((one) => one !== undefined)
      if (session !== undefined && !isSignIn) renewed.set(cookie, cookie.replace(/\bharbour=[^;]*/, session))
    },
  }
}
