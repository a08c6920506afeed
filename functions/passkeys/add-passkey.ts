import { takeChallenge } from '../../shared/auth/passkeys/challenge.ts'
import { assertPasskeyPlace, PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { PasskeyAnswer, readPasskeyAnswer, verifyNewPasskey } from '../../shared/auth/passkeys/verify-passkey.ts'
import { assertFirstFactor } from '../../shared/auth/second-factor/assert-first-factor.ts'
import { sessionIdOf, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { insertPasskey, listPasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import { noteSecondFactor } from '../../shared/db/queries/users/sessions.ts'
import { lockUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'

/** So many passkeys one person has. */
const passkeysMax = 20

export const AddPasskeyInput = PageOrigin.extend({
  answer: PasskeyAnswer,
  name: typedText()
    .trim()
    .min(1, 'passkeys.nameMissing' satisfies TextKey)
    .max(100),
})

/** @throws AppError `input.invalid` where the browser's answer is none to our challenge; `state.conflict` where there are too many; `session.duty` where they have one to sign in with */
export const addPasskey = defineFunction({
  name: 'passkeys.add-passkey',
  summary: 'Keeps a passkey that the browser of its owner has made.',
  input: AddPasskeyInput,
  access: 'viewer',
  beforeDuty: true,
  asksPassword: true,
  audit: 'passkey.added',
  async run({ origin, answer, name }, { db, log }: Pick<Deps, 'db' | 'log'>, call) {
    const place = assertPasskeyPlace(origin)
    const userId = userOf(call)
    if (userId === null) throw new AppError('not-found', textOf('users.noUser'))
    const response = readPasskeyAnswer(answer)
    const isOurs = (challenge: string) => takeChallenge(db, challenge, userId)
    const credential = response && (await verifyNewPasskey(response, { place, isOurs }))
    if (credential === undefined) throw new AppError('input.invalid', textOf('passkeys.notMade'))
    await db.transaction().execute(async (tx) => {
      if ((await lockUser(tx, userId)) === undefined) throw new AppError('not-found', textOf('users.noUser'))
      await assertFirstFactor(tx, call, userId)
      if ((await listPasskeys(tx, userId)).length >= passkeysMax)
        throw new AppError('state.conflict', textOf('passkeys.tooMany', { most: passkeysMax }))
      const passkey = {
        ...{ user_id: userId, name, credential_id: credential.id, counter: credential.counter },
        ...{ public_key: Buffer.from(credential.publicKey), transports: response?.response.transports ?? [] },
      }
      if (!(await insertPasskey(tx, passkey))) throw new AppError('state.conflict', textOf('passkeys.known'))
      const sessionId = sessionIdOf(call)
      if (sessionId !== undefined) await noteSecondFactor(tx, sessionId)
    })
    log.info({ userId }, 'passkey added')
    return {}
  },
})
