import type * as z from 'zod'
import { type OidcProvider, OidcSettings, toOidcProvider } from './oidc-settings.ts'
import { type SamlProvider, SamlSettings, toSamlProvider } from './saml-settings.ts'

/** Somebody else by whom people sign in, as the settings say it. */
export type Provider = OidcProvider | SamlProvider

/** So many providers there are at most. */
const providersMax = 10

type Variables = readonly (readonly [string, string])[]

/**
 * The providers that variables `OIDC_…` and `SAML_…` name, by name, and what is wrong with them: a line each.
 *
 * @param set the variables that are set, of any kind
 */
export function readProviders(set: Variables) {
  const problems: string[] = []
  const providers: Provider[] = [
    ...readKind(set, 'OIDC', OidcSettings, toOidcProvider, problems),
    ...readKind(set, 'SAML', SamlSettings, toSamlProvider, problems),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  if (providers.length > providersMax) problems.push(`OIDC_…, SAML_…: have to be of at most ${providersMax} providers`)
  if (isTwice(providers, 'issuer'))
    problems.push('OIDC_…_ISSUER, SAML_…_ISSUER: have to be another one for each provider')
  if (isTwice(providers, 'name')) problems.push('OIDC_…, SAML_…: have to have another name for each provider')
  return { providers, problems }
}

/** @param problems gets a line for each that is found */
function readKind<S extends z.ZodObject, P>(
  set: Variables,
  prefix: 'OIDC' | 'SAML',
  settings: S,
  toProvider: (name: string, settings: z.output<S>) => P,
  problems: string[],
): P[] {
  const words = Object.keys(settings.shape)
  const ofProvider = new RegExp(`^${prefix}_([A-Z0-9]+(?:_[A-Z0-9]+)*)_(${words.join('|')})$`)
  const given = new Map<string, Record<string, string>>()
  for (const [variable, value] of set) {
    if (!variable.startsWith(`${prefix}_`)) continue
    const [, name = '', word = ''] = ofProvider.exec(variable) ?? []
    if (word === '') problems.push(`${variable}: is none of ${prefix}_<NAME>_${words.join(', _')}`)
    else given.set(name, { ...given.get(name), [word]: value })
  }
  return [...given].flatMap(([name, values]) => {
    const parsed = settings.safeParse(values)
    if (parsed.success) return [toProvider(name, parsed.data)]
    problems.push(...parsed.error.issues.map(({ path, message }) => `${prefix}_${name}_${path.join('.')}: ${message}`))
    return []
  })
}

const isTwice = (providers: readonly Provider[], field: 'issuer' | 'name') =>
  new Set(providers.map((provider) => provider[field])).size < providers.length
