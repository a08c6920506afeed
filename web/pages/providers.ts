import type * as z from 'zod'
import { findProviderSignOut } from '../../functions/providers/find-provider-sign-out.ts'
import { signInWithProvider } from '../../functions/providers/sign-in-with-provider.ts'
import { startProviderSignIn } from '../../functions/providers/start-provider-sign-in.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { to } from '../builders/answers.ts'
import type { ToInput, WebFunction } from '../builders/parts.ts'
import { toRefused } from '../problem.ts'
import { nextPath } from '../request/next-path.ts'
import { pageOrigin } from '../request/page-origin.ts'
import type { PageRequest } from '../request/request.ts'
import type { Redirect, Route, RouteResult } from '../route.ts'
import { signInScreen } from '../views/users/sign-in.tsx'
import { originOf } from './users/inputs.ts'

/**
 * An address that leads on: to a provider by a link, since our pages send forms to us alone, and back from it as the provider
 * sends people. What is refused is told at the gate.
 */
function leadOn<I extends z.ZodType, O>(
  path: string,
  fn: WebFunction<I, O>,
  input: ToInput,
  next: (output: O) => Redirect,
): Route {
  const run = async (request: PageRequest, deps: Deps): Promise<RouteResult> => {
    try {
      return { answer: next(await invoke(fn, input(request), deps, request.call)) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // Nothing is wrong with the password, which nobody typed.
      const refused = { ...toRefused(error, request.messages), code: 'access.denied' as const }
      return { error, answer: { kind: 'screen', screen: signInScreen(request, refused), status: error.status } }
    }
  }
  return { method: 'GET', path, access: fn.access, face: 'page', run }
}

const where = (request: PageRequest) => ({ provider: request.params.provider, origin: pageOrigin(request) })

export const providerRoutes: readonly Route[] = [
  leadOn(
    '/login/oidc/:provider',
    startProviderSignIn,
    (request) => ({
      ...where(request),
      address: request.address,
      next: nextPath(request.query.get('next')),
      isAgain: request.query.get('again') === 'yes',
    }),
    ({ to: path, ...started }) => ({ ...to(path), started }),
  ),
  leadOn(
    '/login/oidc/:provider/callback',
    signInWithProvider,
    (request) => ({
      ...originOf(request),
      provider: request.params.provider,
      token: request.startedToken ?? '',
      query: new URL(request.raw.url).search.slice(1),
    }),
    (entered) => ({ ...to(nextPath(entered.next)), session: entered, started: 'ended' }),
  ),
  leadOn('/login/oidc/:provider/sign-out', findProviderSignOut, where, ({ to: path }) => to(path)),
]
