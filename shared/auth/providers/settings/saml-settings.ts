import { X509Certificate } from 'node:crypto'
import * as z from 'zod'
import { isSafeAddress, type ProviderSettings, Shared, toShared } from './shared-settings.ts'

/** A provider of SAML 2.0. */
export interface SamlProvider extends ProviderSettings {
  readonly kind: 'saml'
  /** Where people are sent so that it asks who they are. */
  readonly signInUrl: string
  /** Its page for who signs out there. */
  readonly signOutUrl: string | undefined
  /** Of the keys that it signs with, as PEM; several while it changes its key. */
  readonly certificates: readonly string[]
  /** The attribute by which it knows somebody for good; undefined where that is a persistent NameID. */
  readonly subjectAttribute: string | undefined
  readonly emailAttribute: string
  readonly nameAttribute: string
  readonly groupsAttribute: string
}

const certificatesMax = 4
const keyBitsMin = 2_048

/** PEM, one after the other; or what stands in metadata, without its head and foot, with commas between. */
const certificates = z
  .string('is missing')
  .max(20_000)
  .transform((text, context) => {
    const found = text.includes('-----BEGIN')
      ? (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [])
      : text.split(',').map((one) => `-----BEGIN CERTIFICATE-----\n${one.trim()}\n-----END CERTIFICATE-----`)
    const good = found.flatMap(readCertificate)
    if (good.length === found.length && good.length > 0 && good.length <= certificatesMax) return good
    context.addIssue({
      code: 'custom',
      message: `has to be one to ${certificatesMax} certificates, as PEM or as they stand in metadata, of RSA keys of ${keyBitsMin} bits or more`,
    })
    return z.NEVER
  })

function readCertificate(text: string): string[] {
  try {
    const certificate = new X509Certificate(text)
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey
    const isStrong = asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= keyBitsMin
    return isStrong ? [certificate.toString()] : []
  } catch {
    return []
  }
}

const address = () =>
  z
    .string('is missing')
    .max(1_000)
    .refine(isSafeAddress, 'has to be an address over https, such as https://login.example.com/saml')
const attribute = () => z.string().trim().min(1).max(300)

/** What may be set of a provider, each as `SAML_<NAME>_<this>`. */
export const SamlSettings = Shared.extend({
  ISSUER: z.string('is missing').min(1, 'is missing').max(500),
  SIGN_IN_URL: address(),
  SIGN_OUT_URL: address().optional(),
  CERTIFICATE: certificates,
  SUBJECT_ATTRIBUTE: attribute().optional(),
  EMAIL_ATTRIBUTE: attribute().default('email'),
  NAME_ATTRIBUTE: attribute().default('name'),
  GROUPS_ATTRIBUTE: attribute().default('groups'),
})

export const toSamlProvider = (name: string, settings: z.output<typeof SamlSettings>): SamlProvider => ({
  kind: 'saml',
  ...toShared(name, settings),
  issuer: settings.ISSUER,
  signInUrl: settings.SIGN_IN_URL,
  signOutUrl: settings.SIGN_OUT_URL,
  certificates: settings.CERTIFICATE,
  subjectAttribute: settings.SUBJECT_ATTRIBUTE,
  emailAttribute: settings.EMAIL_ATTRIBUTE,
  nameAttribute: settings.NAME_ATTRIBUTE,
  groupsAttribute: settings.GROUPS_ATTRIBUTE,
})
