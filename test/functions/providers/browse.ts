/** A browser at a provider, without scripts: it follows redirects, has cookies, and fills in what it is asked. */
export function openBrowser() {
  const cookies = new Map<string, string>()
  let signIns = 0

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

  /**
   * Goes on until it is sent to an address of ours.
   *
   * @param isOurs tells such an address
   * @param fill what it sends from a page with a form
   */
  async function go(address: string, isOurs: (at: string) => boolean, fill: (html: string) => URLSearchParams) {
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
        body = fill(html)
        continue
      }
      at = new URL(location, at).href
      if (isOurs(at)) return new URL(at)
    }
    throw new Error('The provider never sends anybody back')
  }

  return {
    /** How often it was asked who it is. */
    signIns: () => signIns,
    /** @returns the address of ours to which the provider sends them back */
    signIn: (address: string, login: string) =>
      go(
        address,
        (at) => at.includes('/login/oidc/'),
        () => {
          signIns += 1
          return new URLSearchParams({ prompt: 'login', login, password: 'any' })
        },
      ),
    /** @returns where the provider sends them afterwards */
    signOut: (address: string) =>
      go(
        address,
        (at) => at.endsWith('/login'),
        (html) => new URLSearchParams({ xsrf: /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '', logout: 'yes' }),
      ),
  }
}
