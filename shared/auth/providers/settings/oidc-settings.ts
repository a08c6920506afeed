import * as z from 'zod'
import { isSafeAddress, type ProviderSettings, Shared, toShared } from './shared-settings.ts'

/** A provider of OpenID Connect. */
export interface OidcProvider extends ProviderSettings {
  readonly kind: 'oidc'
  readonly clientId: string
  /** None for a public client, which PKCE alone keeps. */
  readonly clientSecret: string | undefined
  /** The claim that says the groups of a person. */
  readonly groupsClaim: string
  readonly scopes: string
}

/** Without what belongs to no issuer (OpenID Connect Discovery 1.0, section 3). */
const isIssuer = (text: string): boolean => {
  if (!isSafeAddress(text)) return false
  const { search, hash, username } = new URL(text)
  return search + hash + username === ''
}

/** What may be set of a provider, each as `OIDC_<NAME>_<this>`. */
export const OidcSettings = Shared.extend({
  ISSUER: z
    .string('is missing')
    .max(500)
    .refine(isIssuer, 'has to be an address over https, such as https://login.example.com'),
  CLIENT_ID: z.string('is missing').max(300),
  CLIENT_SECRET: z.string().max(1_000).optional(),
  GROUPS_CLAIM: z.string().max(200).default('groups'),
  SCOPES: z
    .string()
    .max(500)
    .refine((scopes) => scopes.split(' ').includes('openid'), 'has to have openid among its words')
    .default('openid profile email'),
})

export const toOidcProvider = (name: string, settings: z.output<typeof OidcSettings>): OidcProvider => ({
  kind: 'oidc',
  ...toShared(name, settings),
  issuer: settings.ISSUER,
  clientId: settings.CLIENT_ID,
  clientSecret: settings.CLIENT_SECRET,
  groupsClaim: settings.GROUPS_CLAIM,
  scopes: settings.SCOPES,
})
