import { randomUUID } from 'node:crypto'
import { dutyOf } from '../shared/contract/call.ts'
import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import type { WebContext } from './context.ts'
import { type Frame, readFrame } from './frame.ts'
import { type Messages, MessagesContext } from './messages/messages.ts'
import { type Problem, tellable, toProblem } from './problem.ts'
import { confirmPath, signInPath } from './request/next-path.ts'
import type { PageRequest } from './request/request.ts'
import type { Face } from './route.ts'
import { Document, renderPage } from './views/document.tsx'
import { ProblemMain, ProblemPage, ProblemPart, problemTitle } from './views/problem.tsx'
import { Reader } from './views/reader.tsx'

/**
 * An error as a response. A refusal says what it is; anything else is a bug: it is logged, and told as no more than
 * its request's id.
 */
export async function failWith(
  c: WebContext,
  face: Face,
  thrown: unknown,
  deps: Deps,
  messages: Messages,
  requestId: string = randomUUID(),
  request?: PageRequest,
) {
  const error = tellable(thrown)
  const problem = toProblem(error, requestId, messages)
  if (problem.status >= 500) deps.log.error({ err: error, requestId, path: loggedPath(c) }, 'A request failed')
  if (error instanceof AppError && error.retrySeconds !== undefined) {
    c.header('retry-after', String(error.retrySeconds))
  }
  if (problem.code === 'token.invalid') c.header('www-authenticate', 'Bearer error="invalid_token"')
  if (problem.code === 'token.scope') c.header('www-authenticate', 'Bearer error="insufficient_scope"')
  if (face === 'machine') {
    const { status, ...rest } = problem
    return c.json({ error: rest }, status)
  }
  const isPart = c.req.header('hx-request') === 'true'
  if (problem.code === 'session.required') return sendTo(c, isPart, askToSignIn(c), 401)
  if (problem.code === 'session.confirm') return sendTo(c, isPart, askToConfirm(c), 403)
  if (problem.code === 'session.duty') return sendTo(c, isPart, '/account/first', 403)
  const shown = { ...problem, isOfReading: c.req.method === 'GET' }
  const frame = isPart || request === undefined ? undefined : await findFrame(problem, request, deps)
  if (request !== undefined && frame !== undefined) {
    const screen = { title: problemTitle(shown, messages), main: <ProblemMain problem={shown} /> }
    const page = (
      <Reader request={request}>
        <Document screen={screen} frame={frame} />
      </Reader>
    )
    return c.html(await renderPage(page), problem.status)
  }
  const View = isPart ? ProblemPart : ProblemPage
  const view = (
    <MessagesContext.Provider value={messages}>
      <View problem={shown} />
    </MessagesContext.Provider>
  )
  return c.html(isPart ? view : await renderPage(view), problem.status)
}

/** What stands around a refusal for whoever is signed in. Of a bug nobody knows whether the database can be asked. */
async function findFrame({ status }: Problem, { call }: PageRequest, deps: Deps): Promise<Frame | undefined> {
  if (status >= 500 || call.actor.kind !== 'user' || dutyOf(call) !== undefined) return undefined
  return readFrame(call, deps).catch(() => undefined)
}

/** A page leads back here after signing in; a form can't be sent again, so it leads to the start. */
const askToSignIn = (c: WebContext) =>
  c.req.method === 'GET' ? signInPath(c.req.path + new URL(c.req.url).search) : '/login'

/** To where the password is typed again, and from there back to the page with the form. */
function askToConfirm(c: WebContext): string {
  const from = c.req.method === 'GET' ? c.req.url : (c.req.header('referer') ?? '')
  const { pathname, search } = URL.canParse(from) ? new URL(from) : { pathname: '/account', search: '' }
  return confirmPath(pathname + search)
}

function sendTo(c: WebContext, isPart: boolean, path: string, status: 401 | 403) {
  if (isPart) return c.body(null, status, { 'hx-redirect': path })
  return c.redirect(path, c.req.method === 'GET' ? 302 : 303)
}

/** The token of a one-time link is a secret, and stays out of the log. */
const loggedPath = (c: WebContext) => c.req.path.replace(/^(\/(?:invitation|reset)\/).*$/, '$1…')
