/** What is kept of a sign-in while somebody is at the provider. */
export interface ProviderRequest {
  /** Of SAML: the id of the request, which the answer names. */
  readonly state: string
  /** Of OpenID Connect alone. */
  readonly nonce: string | null
  /** Of PKCE, with OpenID Connect alone: its hash went along, so that the code is of use to nobody else. */
  readonly verifier: string | null
  /** Where the provider sends people back. */
  readonly redirectUri: string
  /** They are to show who they are once more, however they are known there. */
  readonly isAgain: boolean
}

/** What a request says of itself; the rest is chance. */
export type HowAsked = Pick<ProviderRequest, 'redirectUri' | 'isAgain'>
