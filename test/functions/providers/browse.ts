/** A browser at a provider, without scripts: it follows redirects, has cookies, and signs in as asked. */
export function openBrowser() {
  const cookies = new Map<string, string>()
  async function ask(address: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, {
      ...(body !== undefined && { method: 'POST', body }),
      headers: { cookie },
      redirect: 'manual',
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return answer
  }

  /** @returns the address of ours to which the provider sends them back */
  async function signIn(address: string, login: string): Promise<URL> {
    let at = address
    let body: URLSearchParams | undefined
    for (let steps = 0; steps < 12; steps += 1) {
      const answer = await ask(at, body)
      body = undefined
      const location = answer.headers.get('location')
      if (location === null) {
        const html = await answer.text()
        const action = /action="([^"]+)"/.exec(html)?.[1]
        if (action === undefined) throw new Error(`The provider says ${answer.status}: ${html.slice(0, 2_000)}`)
        at = new URL(action, at).href
        body = new URLSearchParams({ prompt: 'login', login, password: 'any' })
        continue
      }
      at = new URL(location, at).href
      if (at.includes('/login/oidc/')) return new URL(at)
    }
    throw new Error('The provider never sends anybody back')
  }
  return { signIn }
}
