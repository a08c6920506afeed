import { addPasskey } from '../../functions/passkeys/add-passkey.ts'
import { proposePasskey } from '../../functions/passkeys/propose-passkey.ts'
import { removePasskey } from '../../functions/passkeys/remove-passkey.ts'
import { signInWithPasskey } from '../../functions/passkeys/sign-in-with-passkey.ts'
import { startPasskeySignIn } from '../../functions/passkeys/start-passkey-sign-in.ts'
import { isConfirmed } from '../../shared/contract/call.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { plain } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, text } from '../request/form-shape.ts'
import { confirmPath } from '../request/next-path.ts'
import { pageOrigin } from '../request/page-origin.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route, Screen } from '../route.ts'
import { newPasskeyRefused, newPasskeyScreen } from '../views/users/passkeys.tsx'
import { signInScreen } from '../views/users/sign-in.tsx'
import { id } from './shared.ts'
import { afterSignIn } from './users/answers.ts'
import { originOf } from './users/inputs.ts'

const newShape: FormShape = { name: text, answer: text }
const signInShape: FormShape = { answer: text }

const withOrigin = (shape: FormShape) => (body: GivenBody, request: PageRequest) => ({
  ...formInput(shape)(body, request),
  origin: pageOrigin(request),
})

const withAddress = (shape: FormShape) => (body: GivenBody, request: PageRequest) => ({
  ...withOrigin(shape)(body, request),
  address: request.address,
})

/** For the script, which hands it to the browser. */
const toData = (data: unknown): Answer => ({ kind: 'data', data })

/** At the gate; nothing is wrong with the password, which nobody typed. */
const passkeyRefused = (error: Refused, request: PageRequest): Screen =>
  signInScreen(request, { ...error, code: 'access.denied' })

/** The password is asked for before the form, which a script sends. */
const newPasskey = (request: PageRequest): Answer =>
  isConfirmed(request.call.actor) ? screen(newPasskeyScreen(request)) : to(confirmPath('/account/passkeys/new'))

export const passkeyRoutes: readonly Route[] = [
  act('/login/passkey', signInWithPasskey, {
    form: signInShape,
    query: ['next'],
    input: (body, request) => ({ ...withOrigin(signInShape)(body, request), ...originOf(request) }),
    next: afterSignIn,
    refused: passkeyRefused,
  }),
  act('/login/passkey/options', startPasskeySignIn, { input: withAddress({}), next: toData }),
  plain('/account/passkeys/new', 'viewer', newPasskey, { beforeDuty: true }),
  act('/account/passkeys/options', proposePasskey, { input: withOrigin({}), next: toData }),
  act('/account/passkeys', addPasskey, {
    form: newShape,
    input: withOrigin(newShape),
    next: () => to('/account'),
    refused: newPasskeyRefused,
  }),
  act(`/account/passkeys/${id}/remove`, removePasskey, { next: () => to('/account') }),
]
