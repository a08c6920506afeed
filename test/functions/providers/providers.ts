import { signInWithProvider } from '../../../functions/providers/sign-in-with-provider.ts'
import { startProviderSignIn } from '../../../functions/providers/start-provider-sign-in.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openBrowser } from './browse.ts'
import { clientSecret, type IdentityProvider, openIdentityProvider } from './identity-provider.ts'

export const origin = 'http://localhost:8083'

/** Harbour's parts with one provider, "work", whose groups give roles. */
export async function openWithProvider(more: Record<string, string> = {}) {
  const provider = await openIdentityProvider(origin, 'work')
  const parts: TestParts = await openTestParts({ ...settingsOf(provider), ...more })
  const close = async () => {
    await parts.close()
    await provider.close()
  }
  return { provider, parts, deps: parts.deps, close }
}

export const settingsOf = ({ issuer }: IdentityProvider) => ({
  OIDC_WORK_ISSUER: issuer,
  OIDC_WORK_CLIENT_ID: 'harbour',
  OIDC_WORK_CLIENT_SECRET: clientSecret,
  OIDC_WORK_TITLE: 'Work',
  OIDC_WORK_ROLES: 'staff=editor,it=administrator,all=viewer',
})

export interface Functions {
  readonly startProviderSignIn: typeof startProviderSignIn
  readonly signInWithProvider: typeof signInWithProvider
}

/** How somebody signs in by the provider "work". @param functions ours, or altered ones */
export function entryBy(functions: Functions) {
  const start = (deps: Deps, more: object = {}) =>
    invoke(functions.startProviderSignIn, { provider: 'work', origin, address: '192.0.2.1', ...more }, deps, asStranger)
  const comeBack = (deps: Deps, token: string, query: string, more: object = {}) =>
    invoke(
      functions.signInWithProvider,
      { provider: 'work', token, query, address: '192.0.2.1', ...more },
      deps,
      asStranger,
    )
  /** Goes to the provider, signs in there, and comes back. */
  async function enterAt(deps: Deps, login: string, more: object = {}, browser = openBrowser()) {
    const { to, token } = await start(deps, more)
    return comeBack(deps, token, (await browser.signIn(to, login)).search.slice(1))
  }
  return { start, comeBack, enterAt }
}

export type Entry = ReturnType<typeof entryBy>

export const ours = entryBy({ startProviderSignIn, signInWithProvider })
export const { start, comeBack, enterAt } = ours
