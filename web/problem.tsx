import { randomUUID } from 'node:crypto'
import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import { en } from './messages/en/index.ts'
import { signInPath } from './request/next-path.ts'
import type { Face, WebContext } from './serve.ts'
import { renderPage } from './views/document.tsx'
import { ProblemPage, ProblemPart } from './views/problem.tsx'

/** What went wrong, as it may be told. */
export interface Problem {
  readonly status: AppError['status'] | 500
  readonly code: string
  readonly message: string
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string
}

export const noSuchPage = () => new AppError('not-found', en.common.problems.noSuchPage)

/**
 * An error as a response. A refusal says what it is; anything else is a bug: it is logged, and told as no more than
 * its request's id.
 */
export async function failWith(
  c: WebContext,
  face: Face,
  error: unknown,
  deps: Deps,
  requestId: string = randomUUID(),
) {
  const problem = toProblem(error, requestId)
  if (problem.status >= 500) deps.log.error({ err: error, requestId, path: c.req.path }, 'A request failed')
  if (face === 'json') {
    const { status, ...rest } = problem
    return c.json({ error: rest }, status)
  }
  const isPart = c.req.header('hx-request') === 'true'
  if (problem.code === 'session.required') return askToSignIn(c, isPart)
  if (isPart) return c.html(<ProblemPart problem={problem} />, problem.status)
  return c.html(await renderPage(<ProblemPage problem={problem} />), problem.status)
}

function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { status, code, message, fields } = error
    return { status, code, message, fields, requestId }
  }
  return { status: 500, code: 'unexpected', message: en.common.problems.unexpected, fields: {}, requestId }
}

/** A page leads back here after signing in; a form can't be sent again, so it leads to the start. */
function askToSignIn(c: WebContext, isPart: boolean) {
  const path = c.req.method === 'GET' ? signInPath(c.req.path + new URL(c.req.url).search) : '/login'
  if (isPart) return c.body(null, 401, { 'hx-redirect': path })
  return c.redirect(path, c.req.method === 'GET' ? 302 : 303)
}
