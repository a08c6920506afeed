import { randomBytes } from 'node:crypto'
import { callbackPath } from '../known-provider.ts'
import type { HowAsked, ProviderRequest } from '../provider-request.ts'
import type { SamlProvider } from '../settings/saml-settings.ts'
import { samlClient } from './saml-client.ts'

/** Where to send somebody so that a provider of SAML asks them who they are: a request that is not signed, by redirect. */
export async function askSaml(
  provider: SamlProvider,
  { redirectUri, isAgain }: HowAsked,
): Promise<{ readonly address: string; readonly request: ProviderRequest }> {
  // An id of XML begins with no digit.
  const state = `_${randomBytes(32).toString('hex')}`
  const request = { state, nonce: null, verifier: null, redirectUri, isAgain }
  const address = await samlClient(provider, request).getAuthorizeUrlAsync('', undefined, {})
  return { address, request }
}

/** What a provider has to know of us, as SAML's metadata. @param origin where people come to us */
export function describeUs(provider: SamlProvider, origin: string): string {
  const redirectUri = new URL(callbackPath(provider), origin).href
  const client = samlClient(provider, { redirectUri, state: `_${provider.name}`, isAgain: false })
  return client.generateServiceProviderMetadata(null, null)
}
