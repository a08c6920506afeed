import { PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { findSignOut } from '../../shared/auth/providers/ask-provider.ts'
import { findProvider, ProviderName } from '../../shared/auth/providers/known-provider.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const FindProviderSignOutInput = PageOrigin.extend(ProviderName.shape)

/** @throws AppError `not-found` where the provider has no such page; `part.unavailable` where it does not answer */
export const findProviderSignOut = defineFunction({
  name: 'providers.find-provider-sign-out',
  summary: 'Where somebody signs out at a provider, after they did here.',
  input: FindProviderSignOutInput,
  access: 'public',
  audit: null,
  async run({ provider: name, origin }, { log, config }: Pick<Deps, 'log' | 'config'>) {
    const provider = findProvider(config, name)
    const { title } = provider
    const to = await findSignOut(provider, new URL('/login', origin).href).catch((error: unknown) => {
      log.error({ provider: name, reason: explain(error) }, 'provider does not answer')
      throw new AppError('part.unavailable', textOf('providers.unreachable', { title }), { cause: error })
    })
    if (to === undefined) throw new AppError('not-found', textOf('providers.noSignOut', { title }))
    return { to }
  },
})
