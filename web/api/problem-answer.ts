import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { WebContext } from '../context.ts'
import type { Messages } from '../messages/messages.ts'
import { tellable, toProblem } from '../problem.ts'

/** Where the documentation says what each code means. */
export const problemType = (code: string) => `/api/docs#${code}`

export type ApiProblem = ReturnType<typeof describeProblem>

/** A refusal as `application/problem+json` has it; a bug is told as no more than the id of its request. */
export function describeProblem(error: unknown, requestId: string, messages: Messages) {
  const { status, code, message, fields } = toProblem(error, requestId, messages)
  return { type: problemType(code), title: messages.api.titles[code], status, detail: message, code, fields, requestId }
}

/** An error as a response. What is no refusal is a bug, and is logged. */
export function problemAnswer(
  c: WebContext,
  thrown: unknown,
  deps: Pick<Deps, 'log'>,
  messages: Messages,
  requestId: string,
  status?: number,
): Response {
  const error = tellable(thrown)
  const problem = describeProblem(error, requestId, messages)
  if (problem.status >= 500) deps.log.error({ err: error, requestId, path: c.req.path }, 'A request failed')
  const retrySeconds = error instanceof AppError ? error.retrySeconds : undefined
  if (retrySeconds !== undefined) c.header('retry-after', String(retrySeconds))
  const scheme = challenges[problem.code as keyof typeof challenges]
  if (scheme !== undefined) c.header('www-authenticate', scheme)
  const told = { ...problem, status: status ?? problem.status }
  return c.body(JSON.stringify(told), told.status as 400, { 'content-type': 'application/problem+json' })
}

const challenges = {
  'session.required': 'Bearer realm="Harbour"',
  'token.invalid': 'Bearer error="invalid_token"',
  'token.scope': 'Bearer error="insufficient_scope"',
} as const
