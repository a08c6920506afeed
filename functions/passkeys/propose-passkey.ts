import { generateRegistrationOptions } from '@simplewebauthn/server'
import { makeChallenge } from '../../shared/auth/passkeys/challenge.ts'
import { assertPasskeyPlace, PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { listPasskeys } from '../../shared/db/queries/passkeys/passkeys.ts'
import { findUser } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf, toEnglish } from '../../shared/messages/text.ts'

export const ProposePasskeyInput = PageOrigin

/** @throws AppError `state.conflict` where browsers have no passkeys */
export const proposePasskey = defineFunction({
  name: 'passkeys.propose-passkey',
  summary: 'What a browser is given to make a passkey of its owner.',
  input: ProposePasskeyInput,
  access: 'viewer',
  beforeDuty: true,
  asksPassword: true,
  audit: null,
  async run({ origin }, { db }: Pick<Deps, 'db'>, call) {
    const { rpId } = assertPasskeyPlace(origin)
    const id = userOf(call)
    const user = id === null ? undefined : await findUser(db, id)
    if (user === undefined) throw new AppError('not-found', textOf('users.noUser'))
    return generateRegistrationOptions({
      rpName: toEnglish(textOf('users.issuer')),
      rpID: rpId,
      userID: new Uint8Array(Buffer.from(user.id)),
      userName: user.email,
      userDisplayName: user.name,
      challenge: await makeChallenge(db, user.id),
      attestationType: 'none',
      excludeCredentials: (await listPasskeys(db, user.id)).map(({ credential_id, transports }) => ({
        id: credential_id,
        transports,
      })),
      // It says by itself whose it is, and its owner is seen: a passkey counts for name, password and code.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
  },
})
