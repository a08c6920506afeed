import * as z from 'zod'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'
import type { Provider } from './settings/provider-settings.ts'
import type { SamlProvider } from './settings/saml-settings.ts'

/** A provider, as the settings name it. */
export const ProviderName = z.object({ provider: z.string().max(100) })

/** Where people come back to from a provider: it is told to the provider once, by hand. */
export const callbackPath = ({ kind, name }: Pick<Provider, 'kind' | 'name'>) =>
  kind === 'oidc' ? `/login/oidc/${name}/callback` : `/login/saml/${name}/answer`

/** What we are called at a provider of SAML, and where it may read how we are reached. */
export const metadataPath = (name: string) => `/login/saml/${name}/metadata`

/** @throws AppError `not-found` where the settings name none like it */
export function findProvider({ providers }: Pick<Config, 'providers'>, name: string): Provider {
  const provider = providers.find((one) => one.name === name)
  if (provider === undefined) throw new AppError('not-found', textOf('providers.none'))
  return provider
}

/** @throws AppError `not-found` where the settings name none like it that speaks SAML */
export function findSamlProvider(config: Pick<Config, 'providers'>, name: string): SamlProvider {
  const provider = findProvider(config, name)
  if (provider.kind !== 'saml') throw new AppError('not-found', textOf('providers.none'))
  return provider
}
