import { addPasskey } from '../../../functions/passkeys/add-passkey.ts'
import { proposePasskey } from '../../../functions/passkeys/propose-passkey.ts'
import { signInWithPasskey } from '../../../functions/passkeys/sign-in-with-passkey.ts'
import { startPasskeySignIn } from '../../../functions/passkeys/start-passkey-sign-in.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asStranger } from '../../support/test-parts.ts'
import { type Oddity, openAuthenticator } from './authenticator.ts'

export const origin = 'http://localhost:8083'
export type Authenticator = ReturnType<typeof openAuthenticator>

/** Adds a passkey. @returns what it is in */
export async function addOwnPasskey(deps: Deps, call: Call, odd: Oddity = {}, device = openAuthenticator(origin)) {
  const options = await invoke(proposePasskey, { origin }, deps, call)
  await invoke(addPasskey, { origin, name: 'Phone', answer: device.create(options, odd) }, deps, call)
  return device
}

export const startByPasskey = (deps: Deps) =>
  invoke(startPasskeySignIn, { origin, address: '192.0.2.1' }, deps, asStranger)

export const enterByAnswer = (deps: Deps, answer: string, more: object = {}) =>
  invoke(signInWithPasskey, { origin, answer, address: '192.0.2.1', ...more }, deps, asStranger)

export const enterByPasskey = async (deps: Deps, device: Authenticator, odd: Oddity = {}, counter = 1) =>
  enterByAnswer(deps, device.get(await startByPasskey(deps), odd, counter))
