import * as z from 'zod'
import { toToken } from '../../shared/auth/made-token.ts'
import { sessionIdOf, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { listPasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import { listAccounts } from '../../shared/db/queries/providers/provider-accounts.ts'
import { countRecoveryCodes } from '../../shared/db/queries/second-factor/recovery-codes.ts'
import { listTokens } from '../../shared/db/queries/tokens/api-tokens.ts'
import { listSessions } from '../../shared/db/queries/users/sessions.ts'
import { findUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetAccountInput = z.object({})

export const getAccount = defineFunction({
  name: 'users.get-account',
  summary: 'The own name, address, role, settings, second factor, passkeys, providers, sessions and tokens.',
  input: GetAccountInput,
  access: 'viewer',
  beforeDuty: true,
  audit: null,
  async run(_, { db, config }: Pick<Deps, 'db' | 'config'>, call) {
    const id = userOf(call)
    const user = id === null ? undefined : await findUser(db, id)
    if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
    const here = sessionIdOf(call)
    const [sessions, tokens, codesLeft, passkeys, accounts] = await Promise.all([
      listSessions(db, user.id, config.sessions),
      listTokens(db, user.id),
      countRecoveryCodes(db, user.id),
      listPasskeys(db, user.id),
      listAccounts(db, user.id),
    ])
    return {
      email: user.email,
      name: user.name,
      role: user.role,
      guessedAt: user.guessed_at,
      /** Until when the password is good that was made for them. */
      firstPasswordUntil: user.first_password_until,
      importsStraightAway: user.imports_straight_away,
      hasShortcuts: user.has_shortcuts,
      language: user.language,
      timeZone: user.time_zone,
      secondFactor: user.second_factor_at === null ? null : { since: user.second_factor_at, codesLeft },
      passkeys: passkeys.map((passkey) => ({
        id: passkey.id,
        name: passkey.name,
        addedAt: passkey.created_at,
        usedAt: passkey.used_at,
      })),
      providers: accounts.map(({ provider, created_at: addedAt, used_at: usedAt }) => ({
        title: config.providers.find(({ name }) => name === provider)?.title ?? provider,
        addedAt,
        usedAt,
      })),
      sessionHours: { most: config.sessions.hours, idle: config.sessions.idleHours },
      sessions: sessions.map((session) => ({
        id: session.id,
        browser: session.browser,
        address: session.address,
        signedInAt: session.created_at,
        seenAt: session.seen_at,
        isThis: session.id === here,
      })),
      tokens: tokens.map(toToken),
    }
  },
})
