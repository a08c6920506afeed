import * as z from 'zod'
import { type OpenedSession, Origin } from '../../shared/auth/open-session.ts'
import { enterByProvider } from '../../shared/auth/providers/enter-by-provider.ts'
import { findProvider, ProviderName } from '../../shared/auth/providers/known-provider.ts'
import { readOidcAnswer } from '../../shared/auth/providers/oidc.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { spendRequest } from '../../shared/db/queries/providers/provider-requests.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const SignInWithProviderInput = Origin.extend({
  ...ProviderName.shape,
  /** What the browser was given when it was sent to the provider. */
  token: z.string().max(200).default(''),
  /** What stands behind the `?` of the address by which it came back; of SAML, whose answer came before, nothing. */
  query: z.string().max(8_000),
})

/** Inside, and the page that was wanted. */
export interface EnteredByProvider extends OpenedSession {
  readonly next: string
}

/**
 * A provider counts for password and code: what it asks of its people is its own matter.
 *
 * @throws AppError `session.wrong-password` where the answer is none to a request of this browser, or anything in it is
 *   wrong; `access.denied` where somebody may not come in
 */
export const signInWithProvider = defineFunction({
  name: 'providers.sign-in-with-provider',
  summary: 'Opens a session for who comes back from a provider.',
  input: SignInWithProviderInput,
  access: 'public',
  async run(input, { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>): Promise<EnteredByProvider> {
    const provider = findProvider(config, input.provider)
    const { address } = input
    const refuse = (reason: string) => {
      log.warn({ address, provider: provider.name, reason }, 'answer of a provider refused')
      return new AppError('session.wrong-password', textOf('providers.refused', { title: provider.title }))
    }
    // Used up whatever comes of it: no answer is looked at twice.
    const kept = await spendRequest(db, hashToken(input.token), provider.name)
    if (kept === undefined) throw refuse('unknown-request')
    const person =
      provider.kind === 'saml'
        ? kept.person
        : await readOidcAnswer(provider, kept, input.query).catch((error: unknown) => {
            throw refuse(explain(error))
          })
    if (person === undefined || person === null) throw refuse('nobody')
    const session = await db
      .transaction()
      .execute((tx) => enterByProvider(tx, { provider, person }, input, { limits: config.sessions, log }))
    log.info({ userId: session.userId, address, by: provider.name }, 'signed in')
    return { ...session, next: kept.next }
  },
  audit: { action: 'signed-in', by: ({ userId }) => userId, facts: () => ({ by: 'provider' }) },
})
