import type { WebApp } from '../../web/router.ts'

/** Signs in by the form. @returns the cookie of the new session, to be sent with what is asked next */
export async function signIn(app: WebApp, who: { email: string; password: string }): Promise<string> {
  const body = new URLSearchParams(who)
  const answer = await app.request('/login', { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
