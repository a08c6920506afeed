import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { networkOf } from '../../shared/auth/network-of.ts'
import { Origin } from '../../shared/auth/open-session.ts'
import { makeChallenge } from '../../shared/auth/passkeys/challenge.ts'
import { assertPasskeyPlace, PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { passkeyRules } from '../../shared/auth/try-rules.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { takeTry } from '../../shared/db/queries/users/sign-in-tries.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const StartPasskeySignInInput = PageOrigin.extend({ address: Origin.shape.address })

/** Nobody is named: the passkey says whose it is. So many challenges a network is given, since each is kept for a while. */
export const startPasskeySignIn = defineFunction({
  name: 'passkeys.start-passkey-sign-in',
  summary: 'What a browser is given to sign in with a passkey.',
  input: StartPasskeySignInInput,
  access: 'public',
  audit: null,
  async run({ origin, address }, { db }: Pick<Deps, 'db'>) {
    const { rpId } = assertPasskeyPlace(origin)
    const tried = await takeTry(db, passkeyRules(networkOf(address)))
    if (!tried.isTaken) {
      const { waitSeconds } = tried
      throw new AppError('session.too-many-tries', textOf('users.tooManyConfirms', { seconds: waitSeconds }), {
        retrySeconds: waitSeconds,
      })
    }
    return generateAuthenticationOptions({
      rpID: rpId,
      challenge: await makeChallenge(db, null),
      userVerification: 'required',
    })
  },
})
