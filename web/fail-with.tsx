import { randomUUID } from 'node:crypto'
import type { Deps } from '../shared/deps.ts'
import type { Face, WebContext } from './context.ts'
import { type Messages, MessagesContext } from './messages/messages.ts'
import { toProblem } from './problem.ts'
import { signInPath } from './request/next-path.ts'
import { renderPage } from './views/document.tsx'
import { ProblemPage, ProblemPart } from './views/problem.tsx'

/**
 * An error as a response. A refusal says what it is; anything else is a bug: it is logged, and told as no more than
 * its request's id.
 */
export async function failWith(
  c: WebContext,
  face: Face,
  error: unknown,
  deps: Deps,
  messages: Messages,
  requestId: string = randomUUID(),
) {
  const problem = toProblem(error, requestId, messages)
  if (problem.status >= 500) deps.log.error({ err: error, requestId, path: c.req.path }, 'A request failed')
  if (face === 'json') {
    const { status, ...rest } = problem
    return c.json({ error: rest }, status)
  }
  const isPart = c.req.header('hx-request') === 'true'
  if (problem.code === 'session.required') return askToSignIn(c, isPart)
  const View = isPart ? ProblemPart : ProblemPage
  const view = (
    <MessagesContext.Provider value={messages}>
      <View problem={problem} />
    </MessagesContext.Provider>
  )
  return c.html(isPart ? view : await renderPage(view), problem.status)
}

/** A page leads back here after signing in; a form can't be sent again, so it leads to the start. */
function askToSignIn(c: WebContext, isPart: boolean) {
  const path = c.req.method === 'GET' ? signInPath(c.req.path + new URL(c.req.url).search) : '/login'
  if (isPart) return c.body(null, 401, { 'hx-redirect': path })
  return c.redirect(path, c.req.method === 'GET' ? 302 : 303)
}
