import { type OpenedSession, Origin, openSession } from '../../shared/auth/open-session.ts'
import { takeChallenge } from '../../shared/auth/passkeys/challenge.ts'
import { assertPasskeyPlace, PageOrigin, type PasskeyPlace } from '../../shared/auth/passkeys/passkey-place.ts'
import { PasskeyAnswer, readPasskeyAnswer, verifyPasskey } from '../../shared/auth/passkeys/verify-passkey.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { findPasskey, notePasskeyUse, type Passkey } from '../../shared/db/queries/passkeys/passkeys.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const SignInWithPasskeyInput = PageOrigin.extend({ ...Origin.shape, answer: PasskeyAnswer })

/**
 * A passkey counts for password and code: it is had, and its owner was seen (by a finger, a face or a PIN).
 *
 * @throws AppError `session.wrong-password` where it is none of ours, was not signed for us, or somebody may not sign in
 */
export const signInWithPasskey = defineFunction({
  name: 'passkeys.sign-in-with-passkey',
  summary: 'Opens a session for who has a passkey.',
  input: SignInWithPasskeyInput,
  access: 'public',
  async run(input, { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>): Promise<OpenedSession> {
    const found = await findSigned(db, assertPasskeyPlace(input.origin), input.answer)
    const session =
      found &&
      (await openSession(db, { userId: found.user_id, passkeyId: found.credential_id }, input, config.sessions))
    const { address } = input
    if (session === undefined) {
      log.warn({ userId: found?.user_id, address }, 'passkey refused')
      throw new AppError('session.wrong-password', textOf('passkeys.refused'), { userId: found?.user_id })
    }
    log.info({ userId: session.userId, address, by: 'passkey' }, 'signed in')
    return session
  },
  audit: { action: 'signed-in', by: ({ userId }) => userId, facts: () => ({ by: 'passkey' }) },
})

/** The passkey that has signed our challenge, which is used up. */
async function findSigned(db: Database, place: PasskeyPlace, answer: string): Promise<Passkey | undefined> {
  const response = readPasskeyAnswer(answer)
  const passkey = response && (await findPasskey(db, response.id))
  if (response === undefined || passkey === undefined) return undefined
  const { userHandle } = response.response
  if (userHandle != null && Buffer.from(userHandle, 'base64url').toString() !== passkey.user_id) return undefined
  const isOurs = (challenge: string) => takeChallenge(db, challenge, null)
  const counter = await verifyPasskey(response, { place, isOurs, passkey })
  if (counter === undefined) return undefined
  await notePasskeyUse(db, passkey.credential_id, counter)
  return passkey
}
