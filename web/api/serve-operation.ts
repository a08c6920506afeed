import { randomUUID } from 'node:crypto'
import { assertMayCall, invokeAny } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { sendFile } from '../answer.tsx'
import type { WebContext } from '../context.ts'
import type { Messages } from '../messages/messages.ts'
import type { PageRequest } from '../request/request.ts'
import { askProgram, strangerCall } from '../serve.ts'
import { callerOf, limitCalls } from './limit-calls.ts'
import { type Answered, once } from './once.ts'
import { type ApiAnswer, type Operation, plainPath } from './operation.ts'
import { problemAnswer } from './problem-answer.ts'
import { readInput } from './read-input.ts'
import { takeFiles } from './take-files.ts'

/** One call of the API: who calls, whether they may and how often, what they say, and the answer. Errors become problems here. */
export async function serveOperation(
  c: WebContext,
  operation: Operation,
  deps: Deps,
  messages: Messages,
): Promise<Response> {
  const requestId = randomUUID()
  let call = strangerCall(c, requestId, deps)
  try {
    const request = await askProgram(c, deps, messages, requestId)
    call = request.call
    // Before any body is read.
    assertMayCall(operation.fn, request.call)
    await limitCalls(c, request.call, deps)
    return await answerOf(c, operation, request, deps)
  } catch (error) {
    await deps.audit.refused(error, { action: 'request', route: `/api/v1${plainPath(operation)}` }, call)
    const isStale =
      error instanceof AppError && error.code === 'state.changed' && c.req.header('if-match') !== undefined
    return problemAnswer(c, error, deps, messages, requestId, isStale ? 412 : undefined)
  }
}

async function answerOf(c: WebContext, operation: Operation, request: PageRequest, deps: Deps): Promise<Response> {
  if (operation.kind === 'upload') {
    if (c.req.header('idempotency-key') !== undefined)
      throw new AppError('input.invalid', textOf('requests.keyNotHere'))
    const { output, importId } = await takeFiles(request, deps)
    if (importId !== undefined) c.header('location', `/api/v1/imports/${importId}`)
    return c.body(JSON.stringify(output), 202, json)
  }
  const { input, body } = await readInput(operation, request)
  const run = () => invokeAny(operation.fn, input, deps, request.call)
  if (operation.kind === 'download') return sendFile(c, (await run()) as Parameters<typeof sendFile>[1])
  if (operation.method === 'GET') return sendOutput(c, operation, await run())
  const done = await once(deps.db, callerOf(request.call), request, body, operation.isSecret ?? false, async () =>
    toAnswered(operation, await run()),
  )
  if (done.isReplay) c.header('idempotency-replayed', 'true')
  return send(c, done)
}

const send = (c: WebContext, { status, body }: Answered): Response =>
  body === null ? c.body(null, status as 204) : c.body(body, status as 200, json)

const json = { 'content-type': 'application/json' }

function toAnswered({ answers }: Operation, output: unknown): Answered {
  const answer = answers.find(({ isOf }) => isOf?.(output) ?? true) as ApiAnswer
  return { status: answer.status, body: answer.output === undefined ? null : JSON.stringify(output) }
}

function sendOutput(c: WebContext, operation: Operation, output: unknown): Response {
  const { status, body } = toAnswered(operation, output)
  if (operation.versionOf !== undefined) c.header('etag', `"${operation.versionOf(output)}"`)
  const retrySeconds = operation.retrySeconds?.(output)
  if (retrySeconds !== undefined) c.header('retry-after', String(retrySeconds))
  return send(c, { status, body })
}
