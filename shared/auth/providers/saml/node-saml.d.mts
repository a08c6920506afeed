/** As much of the package as is used. */
export class SAML {
  constructor(options: {
    readonly entryPoint: string
    readonly issuer: string
    readonly audience: string
    readonly callbackUrl: string
    readonly idpCert: string[]
    readonly wantAssertionsSigned: boolean
    readonly wantAuthnResponseSigned: boolean
    readonly acceptedClockSkewMs: number
    readonly identifierFormat: string | null
    readonly disableRequestedAuthnContext: boolean
    readonly forceAuthn: boolean
    readonly signatureAlgorithm: 'sha256'
    generateUniqueId(): string
  })
  getAuthorizeUrlAsync(relayState: string, host: undefined, options: object): Promise<string>
  validatePostResponseAsync(form: { readonly SAMLResponse: string }): Promise<{
    readonly profile: { getAssertion?(): { readonly Assertion?: unknown } } | null
  }>
  generateServiceProviderMetadata(decryptionCert: null, signingCert: null): string
}
