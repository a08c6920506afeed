import { signIn } from '../../functions/users/sign-in.ts'
import { signOut } from '../../functions/users/sign-out.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { plain } from '../builders/page.ts'
import { type FormShape, text } from '../request/form-shape.ts'
import { nextPath } from '../request/next-path.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Output, Route } from '../route.ts'
import { signInRefused, signInScreen } from '../views/users/sign-in.tsx'

const signInShape: FormShape = { email: text, password: text }

const signInInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(signInShape)(body, request),
  address: request.address,
})

const signOutInput = (_: GivenBody, { session }: PageRequest) => ({ token: session ?? '' })

const isStranger = (request: PageRequest) => request.call.actor.kind === 'stranger'

const home = (request: PageRequest): Answer => to(isStranger(request) ? '/login' : '/customers')

const signInOrHome = (request: PageRequest): Answer =>
  isStranger(request) ? screen(signInScreen(request)) : to(nextPath(request.query.get('next')))

const afterSignIn = (session: Output<typeof signIn>, request: PageRequest): Answer => ({
  ...to(nextPath(request.query.get('next'))),
  session,
})

const afterSignOut = (): Answer => ({ ...to('/login'), session: 'ended' })

export const userRoutes: readonly Route[] = [
  plain('/', 'public', home),
  plain('/login', 'public', signInOrHome),
  act('/login', signIn, {
    form: signInShape,
    query: ['next'],
    input: signInInput,
    next: afterSignIn,
    refused: signInRefused,
    face: 'browser',
  }),
  act('/logout', signOut, { input: signOutInput, next: afterSignOut, face: 'browser' }),
]
