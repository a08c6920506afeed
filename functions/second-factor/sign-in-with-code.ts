import * as z from 'zod'
import { networkOf } from '../../shared/auth/network-of.ts'
import { type OpenedSession, Origin, openSession } from '../../shared/auth/open-session.ts'
import { spendCode } from '../../shared/auth/second-factor/spend-code.ts'
import type { SessionLimits } from '../../shared/auth/session-times.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { codeRules, isCeiling } from '../../shared/auth/try-rules.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  deleteStartedSignIn,
  type FoundSignIn,
  findStartedSignIn,
} from '../../shared/db/queries/second-factor/started-sign-ins.ts'
import { giveBackTry, takeTry } from '../../shared/db/queries/users/sign-in-tries.ts'
import { lockUser, noteGuesses } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const SignInWithCodeInput = Origin.extend({
  /** What whoever gave the right password was given. */
  token: z.string().max(200),
  /** Of the app, or a recovery code. */
  code: typedText().max(40),
})
type Given = z.output<typeof SignInWithCodeInput>

/**
 * The try is written down before the code is looked at, as with passwords, and with the same limits.
 *
 * @throws AppError `input.invalid` at the code; `session.too-many-tries`; `state.conflict` where the password was given too
 *   long ago
 */
export const signInWithCode = defineFunction({
  name: 'second-factor.sign-in-with-code',
  summary: 'Opens a session for who gave the password and now the code of their app, or a recovery code.',
  input: SignInWithCodeInput,
  access: 'public',
  async run(input, { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>): Promise<OpenedSession> {
    const { address } = input
    const place = { network: networkOf(address), browserHash: hashToken(input.browserToken) }
    const started = await findStartedSignIn(db, { tokenHash: hashToken(input.token), ...place })
    if (started === undefined) throw expired()
    const { email } = started
    const rules = codeRules({
      email,
      network: place.network,
      knownBrowser: started.is_known_browser ? place.browserHash.toString('hex') : undefined,
      isKnownNetwork: started.is_known_network,
    })
    const tried = await takeTry(db, rules)
    if (!tried.isTaken) {
      if (tried.full.some(isCeiling)) await noteGuesses(db, email)
      log.warn({ userId: started.user_id, address }, 'too many codes')
      const { waitSeconds } = tried
      throw new AppError('session.too-many-tries', textOf('users.tooManyCodes', { seconds: waitSeconds }), {
        retrySeconds: waitSeconds,
        userId: started.user_id,
      })
    }
    const entered = await db.transaction().execute((tx) => enterByCode(tx, started, input, config.sessions))
    if (entered === undefined) {
      log.warn({ userId: started.user_id, address }, 'code refused')
      const said = textOf('users.wrongCode')
      throw new AppError('input.invalid', said, { fields: { code: said }, userId: started.user_id })
    }
    await giveBackTry(db, rules)
    log.info({ userId: started.user_id, address, by: entered.by }, 'signed in')
    return entered.session
  },
  audit: {
    action: 'signed-in',
    by: ({ userId }) => userId,
    facts: () => ({ by: 'code' }),
    refusals: ['input.invalid'],
  },
})

/** The code is used up with the session that it opens, or not at all. */
async function enterByCode(
  db: Database,
  { user_id: userId, password_hash: passwordHash }: FoundSignIn,
  input: Given,
  limits: SessionLimits,
) {
  await lockUser(db, userId)
  const by = await spendCode(db, userId, input.code)
  if (by === undefined) return undefined
  if (!(await deleteStartedSignIn(db, hashToken(input.token)))) throw expired()
  const session = await openSession(db, { userId, passwordHash, hasGivenCode: true }, input, limits)
  if (session === undefined) throw expired()
  return { by, session }
}

const expired = () => new AppError('state.conflict', textOf('users.signInExpired'))
