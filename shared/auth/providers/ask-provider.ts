import { askOidc, findOidcSignOut } from './oidc.ts'
import type { HowAsked } from './provider-request.ts'
import { askSaml } from './saml/ask-saml.ts'
import type { Provider } from './settings/provider-settings.ts'

/** Where to send somebody so that the provider asks them who they are. */
export const askProvider = (provider: Provider, how: HowAsked) =>
  provider.kind === 'oidc' ? askOidc(provider, how) : askSaml(provider, how)

/** Where somebody signs out at the provider, who comes back to an address of ours where it can; undefined where it has no such page. */
export const findSignOut = async (provider: Provider, backTo: string): Promise<string | undefined> =>
  provider.kind === 'oidc' ? findOidcSignOut(provider, backTo) : provider.signOutUrl
