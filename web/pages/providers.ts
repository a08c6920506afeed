import { Readable } from 'node:stream'
import type * as z from 'zod'
import { findProviderSignOut } from '../../functions/providers/find-provider-sign-out.ts'
import { getProviderMetadata } from '../../functions/providers/get-provider-metadata.ts'
import { receiveProviderAnswer } from '../../functions/providers/receive-provider-answer.ts'
import { signInWithProvider } from '../../functions/providers/sign-in-with-provider.ts'
import { startProviderSignIn } from '../../functions/providers/start-provider-sign-in.ts'
import type { Provider } from '../../shared/auth/providers/settings/provider-settings.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { to } from '../builders/answers.ts'
import type { ToInput, WebFunction } from '../builders/parts.ts'
import { toRefused } from '../problem.ts'
import { text } from '../request/form-shape.ts'
import { nextPath } from '../request/next-path.ts'
import { pageOrigin } from '../request/page-origin.ts'
import { formInput, readForm } from '../request/read-form.ts'
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
  const run = (request: PageRequest, deps: Deps): Promise<RouteResult> =>
    orAtGate(request, async () => ({ answer: next(await invoke(fn, input(request), deps, request.call)) }))
  return { method: 'GET', path, access: fn.access, face: 'page', run }
}

async function orAtGate(request: PageRequest, work: () => Promise<RouteResult>): Promise<RouteResult> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Nothing is wrong with the password, which nobody typed.
    const refused = { ...toRefused(error, request.messages), code: 'access.denied' as const }
    return { error, answer: { kind: 'screen', screen: signInScreen(request, refused), status: error.status } }
  }
}

const where = (request: PageRequest) => ({ provider: request.params.provider, origin: pageOrigin(request) })

const routesOf = (kind: Provider['kind']): readonly Route[] => [
  leadOn(
    `/login/${kind}/:provider`,
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
    `/login/${kind}/:provider/callback`,
    signInWithProvider,
    (request) => ({
      ...originOf(request),
      provider: request.params.provider,
      token: request.startedToken ?? '',
      query: new URL(request.raw.url).search.slice(1),
    }),
    (entered) => ({ ...to(nextPath(entered.next)), session: entered, started: 'ended' }),
  ),
  leadOn(`/login/${kind}/:provider/sign-out`, findProviderSignOut, where, ({ to: path }) => to(path)),
]

const answerShape = { SAMLResponse: text, RelayState: text }

/**
 * Where a provider of SAML has the browser send its answer. The form is of another site, and may be: nothing is done by a
 * cookie, and who brings it gets nothing. The browser is sent on to the address where its cookie counts.
 */
const receive: Route = {
  method: 'POST',
  path: '/login/saml/:provider/answer',
  access: receiveProviderAnswer.access,
  face: 'page',
  form: answerShape,
  isFromElsewhere: true,
  run: (request, deps) =>
    orAtGate(request, async () => {
      const { provider = '' } = request.params
      const body = await readForm(request, { form: answerShape, query: [] })
      const { SAMLResponse } = formInput(answerShape)(body, request)
      const input = { provider, address: request.address, SAMLResponse }
      await invoke(receiveProviderAnswer, input, deps, request.call)
      return { answer: to(`/login/saml/${encodeURIComponent(provider)}/callback`) }
    }),
}

const metadata: Route = {
  method: 'GET',
  path: '/login/saml/:provider/metadata',
  access: getProviderMetadata.access,
  face: 'page',
  run: async (request, deps) => {
    const { fileName, xml } = await invoke(getProviderMetadata, where(request), deps, request.call)
    const contentType = 'application/samlmetadata+xml'
    return { answer: { kind: 'download', fileName, contentType, body: Readable.from([xml]) } }
  },
}

export const providerRoutes: readonly Route[] = [...routesOf('oidc'), ...routesOf('saml'), receive, metadata]
