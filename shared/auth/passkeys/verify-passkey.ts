import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import * as z from 'zod'
import type { Passkey } from '../../db/queries/passkeys/passkeys.ts'
import { parseJson } from '../../parse-json.ts'
import type { PasskeyPlace } from './passkey-place.ts'

/** What a browser gives back, as JSON text; what is in it the library reads. */
export const PasskeyAnswer = z.string().max(20_000)

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(1_400)
const Answer = z.looseObject({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.looseObject({
    userHandle: base64url.nullish(),
    transports: z.array(z.string().max(20)).max(8).optional(),
  }),
})
export type PasskeyResponse = z.output<typeof Answer>

/** Undefined where it is no answer of WebAuthn. */
export const readPasskeyAnswer = (text: string): PasskeyResponse | undefined => Answer.safeParse(parseJson(text)).data

interface Wanted {
  readonly place: PasskeyPlace
  /** Whether the challenge is ours, and unused; it is used up. */
  readonly isOurs: (challenge: string) => Promise<boolean>
}

/** A new passkey, where the browser made it for our challenge, at our page, and saw that it is its owner; else undefined. */
export async function verifyNewPasskey(response: PasskeyResponse, { place, isOurs }: Wanted) {
  const checked = await orRefused(() =>
    verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: isOurs,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      requireUserVerification: true,
    }),
  )
  return checked?.verified ? checked.registrationInfo.credential : undefined
}

/**
 * What the passkey has counted to, where it signed our challenge at our page for its owner; else undefined. The library refuses
 * a count that does not go up: the passkey was copied.
 */
export async function verifyPasskey(
  response: PasskeyResponse,
  { place, isOurs, passkey }: Wanted & { readonly passkey: Passkey },
): Promise<number | undefined> {
  const checked = await orRefused(() =>
    verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: isOurs,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
      },
    }),
  )
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined
}

/** The library throws for each thing that is wrong in what a browser sent. A failure of the database is none of them. */
async function orRefused<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error
    return undefined
  }
}
