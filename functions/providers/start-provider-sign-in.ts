import * as z from 'zod'
import { networkOf } from '../../shared/auth/network-of.ts'
import { Origin } from '../../shared/auth/open-session.ts'
import { PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { askProvider } from '../../shared/auth/providers/ask-provider.ts'
import { callbackPath, findProvider, ProviderName } from '../../shared/auth/providers/known-provider.ts'
import { providerMinutes } from '../../shared/auth/session-times.ts'
import { createToken, hashToken } from '../../shared/auth/token.ts'
import { providerRules } from '../../shared/auth/try-rules.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { insertRequest } from '../../shared/db/queries/providers/provider-requests.ts'
import { takeTry } from '../../shared/db/queries/users/sign-in-tries.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const StartProviderSignInInput = PageOrigin.extend({
  ...ProviderName.shape,
  address: Origin.shape.address,
  /** The page that is wanted. */
  next: typedText().max(2_000).default(''),
  /** They are to show the provider once more who they are, which counts as the password typed again. */
  isAgain: z.boolean().default(false),
})

/**
 * So many a network is sent to providers, since something is kept of each for a while.
 *
 * @throws AppError `not-found`; `part.unavailable` where the provider does not answer; `session.too-many-tries`
 */
export const startProviderSignIn = defineFunction({
  name: 'providers.start-provider-sign-in',
  summary: 'Where a browser goes to sign in by a provider, and what it is known by when it comes back.',
  input: StartProviderSignInInput,
  access: 'public',
  audit: null,
  async run(
    { provider: name, origin, address, next, isAgain },
    { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>,
  ) {
    const provider = findProvider(config, name)
    const tried = await takeTry(db, providerRules(networkOf(address)))
    if (!tried.isTaken) {
      const { waitSeconds } = tried
      throw new AppError('session.too-many-tries', textOf('users.tooManyConfirms', { seconds: waitSeconds }), {
        retrySeconds: waitSeconds,
      })
    }
    const redirectUri = new URL(callbackPath(provider), origin).href
    const sent = await askProvider(provider, { redirectUri, isAgain }).catch((error: unknown) => {
      log.error({ provider: name, reason: explain(error) }, 'provider does not answer')
      throw new AppError('part.unavailable', textOf('providers.unreachable', { title: provider.title }), {
        cause: error,
      })
    })
    const token = createToken()
    const kept = { ...sent.request, provider: provider.name, next, minutes: providerMinutes }
    const expiresAt = await insertRequest(db, { ...kept, tokenHash: hashToken(token) })
    return { to: sent.address, token, expiresAt }
  },
})
