import * as z from 'zod'
import { type Entered, enter } from '../../shared/auth/enter.ts'
import { networkOf } from '../../shared/auth/network-of.ts'
import { Origin } from '../../shared/auth/open-session.ts'
import { hashToken } from '../../shared/auth/token.ts'
import { type Trial, tryPassword } from '../../shared/auth/try-password.ts'
import { isCeiling, tryRules } from '../../shared/auth/try-rules.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import type { Database } from '../../shared/db/database.ts'
import { findForSignIn } from '../../shared/db/queries/users/known-places.ts'
import { noteGuesses } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

export const SignInInput = Origin.extend({
  email: typedText().trim().toLowerCase().max(254),
  password: z.string().max(1_024),
})

export const signIn = defineFunction({
  name: 'users.sign-in',
  summary: 'Opens a session for who knows the password, or asks for a code as well.',
  input: SignInInput,
  access: 'public',
  async run(input, { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>): Promise<Entered> {
    const { email, address } = input
    const tried = await tryPassword(db, input.password, () => findTrial(db, input))
    if (tried.kind === 'full') {
      const isGuessed = tried.full.some(isCeiling)
      if (isGuessed) await noteGuesses(db, email)
      log.warn({ userId: tried.user?.id, address, isGuessed }, 'too many sign-ins')
      const { waitSeconds } = tried
      throw new AppError('session.too-many-tries', textOf('users.tooManyTries', { seconds: waitSeconds }), {
        retrySeconds: waitSeconds,
        userId: tried.user?.id,
      })
    }
    const entered =
      tried.kind === 'right'
        ? await enter(db, { userId: tried.user.id, passwordHash: tried.passwordHash }, input, config.sessions)
        : undefined
    if (entered === undefined) {
      // What was typed may be a password in the wrong field, and is told nowhere.
      log.warn({ userId: tried.user?.id, address }, 'sign-in refused')
      throw new AppError('session.wrong-password', triesLeft(tried.kind === 'wrong' ? tried.left : 1), {
        userId: tried.user?.id,
      })
    }
    log.info(
      { userId: entered.userId, address },
      entered.kind === 'code' ? 'password right, code asked for' : 'signed in',
    )
    return entered
  },
  audit: { action: 'signed-in', by: ({ userId }) => userId, facts: (_, { kind }) => ({ asksCode: kind === 'code' }) },
})

type SignInUser = NonNullable<Awaited<ReturnType<typeof findForSignIn>>>

async function findTrial(
  db: Database,
  { email, address, browserToken }: z.output<typeof SignInInput>,
): Promise<Trial<SignInUser>> {
  const network = networkOf(address)
  const browserHash = hashToken(browserToken)
  const user = await findForSignIn(db, { email, network, browserHash })
  const rules = tryRules({
    email,
    network,
    knownBrowser: user?.is_known_browser ? browserHash.toString('hex') : undefined,
    isKnownNetwork: user?.is_known_network ?? false,
  })
  return { user, rules }
}

function triesLeft(left: number): Text {
  if (left > 3) return textOf('users.wrong')
  return left <= 0 ? textOf('users.wrongForGood') : textOf('users.wrongTriesLeft', { left })
}
