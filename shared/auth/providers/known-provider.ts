import * as z from 'zod'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'
import type { Provider } from './provider-settings.ts'

/** A provider, as the settings name it. */
export const ProviderName = z.object({ provider: z.string().max(100) })

/** Where people come back to from a provider: it is told to the provider once, by hand. */
export const callbackPath = (name: string) => `/login/oidc/${name}/callback`

/** @throws AppError `not-found` where the settings name none like it */
export function findProvider({ providers }: Pick<Config, 'providers'>, name: string): Provider {
  const provider = providers.find((one) => one.name === name)
  if (provider === undefined) throw new AppError('not-found', textOf('providers.none'))
  return provider
}
