import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import type { Call } from '../../shared/contract/call.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { limitCalls } from '../api/limit-calls.ts'
import { problemAnswer } from '../api/problem-answer.ts'
import type { WebBindings, WebContext } from '../context.ts'
import type { Messages } from '../messages/messages.ts'
import { askProgram, strangerCall } from '../serve.ts'
import type { ServeMcp } from './serve-mcp.ts'

const path = '/mcp'

/**
 * The door for assistants: the Model Context Protocol over HTTP, without sessions. A token says who they are, as it does for
 * the API. The protocol's own code, some 30 MB of memory, is loaded when the first of them comes.
 */
export function mountMcp(app: Hono<{ Bindings: WebBindings }>, deps: Deps, messages: Messages): void {
  let serve: Promise<ServeMcp> | undefined
  app.all(path, async (c) => {
    const requestId = randomUUID()
    let call = strangerCall(c, requestId, deps)
    try {
      call = await askAssistant(c, deps, messages, requestId)
      await limitCalls(c, call, deps)
      serve ??= import('./serve-mcp.ts').then(({ openMcp }) => openMcp(deps, messages))
      const { status, headers, body } = await (await serve)(c.req.raw, call)
      // Made anew, so that it has the headers of every answer; nothing between is to keep it.
      const own = Object.fromEntries([...headers].filter(([name]) => name !== 'cache-control'))
      return c.newResponse(body, { status: status as StatusCode, headers: own })
    } catch (error) {
      await deps.audit.refused(error, { action: 'request', route: path }, call)
      return problemAnswer(c, error, deps, messages, requestId)
    }
  })
}

/** @throws AppError `session.required` where there is no token: no assistant comes by the session of a browser */
async function askAssistant(c: WebContext, deps: Deps, messages: Messages, requestId: string): Promise<Call> {
  if (c.req.header('authorization') === undefined)
    throw new AppError('session.required', textOf('requests.assistantToken'))
  const { call } = await askProgram(c, deps, messages, requestId)
  return call
}
