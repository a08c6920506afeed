import { metadataPath } from '../known-provider.ts'
import type { ProviderRequest } from '../provider-request.ts'
import type { SamlProvider } from '../settings/saml-settings.ts'
import { SAML } from './node-saml.mjs'

/** So far the clock of a provider may be from ours, in seconds. */
export const skewSeconds = 120

/**
 * The library, set up for one request and its answer.
 *
 * @param request `redirectUri` is our address at which answers come
 */
export function samlClient(
  provider: SamlProvider,
  { redirectUri, state, isAgain }: Pick<ProviderRequest, 'redirectUri' | 'state' | 'isAgain'>,
): SAML {
  const ourName = new URL(metadataPath(provider.name), redirectUri).href
  return new SAML({
    entryPoint: provider.signInUrl,
    issuer: ourName,
    audience: ourName,
    callbackUrl: redirectUri,
    idpCert: [...provider.certificates],
    // The assertion is what counts; a signature of all of the answer is looked at too, but is not enough.
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    acceptedClockSkewMs: skewSeconds * 1_000,
    identifierFormat: provider.subjectAttribute === undefined ? persistent : null,
    disableRequestedAuthnContext: true,
    forceAuthn: isAgain,
    signatureAlgorithm: 'sha256',
    generateUniqueId: () => state,
  })
}

/** A NameID that stays with a person for good, and is given to nobody else (SAML 2.0 Core, section 8.3.7). */
export const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'
