import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { Deps } from '../../shared/deps.ts'
import type { WebBindings } from '../context.ts'
import type { Messages } from '../messages/messages.ts'
import { noSuchPage } from '../problem.ts'
import { describeApi } from './openapi.ts'
import { operations } from './operations.ts'
import { describeProblem, problemAnswer } from './problem-answer.ts'
import { serveOperation } from './serve-operation.ts'

export const apiStart = '/api/v1'

/** The operations at their addresses. Whatever else begins with `/api/v1` is a problem in JSON too. */
export function mountApi(app: Hono<{ Bindings: WebBindings }>, deps: Deps, messages: Messages): void {
  const document = JSON.stringify(describeApi(messages))
  app.get(`${apiStart}/openapi.json`, (c) => c.body(document, 200, { 'content-type': 'application/json' }))
  for (const operation of operations)
    app.on(operation.method, apiStart + operation.path, (c) => serveOperation(c, operation, deps, messages))
  for (const [path, methods] of methodsByPath()) {
    app.all(apiStart + path, (c) => {
      c.header('allow', methods)
      const problem = {
        ...describeProblem(noSuchPage(), randomUUID(), messages),
        ...{ type: '/api/docs#method.not-allowed', title: messages.api.titles['method.not-allowed'] },
        ...{ code: 'method.not-allowed', status: 405, detail: messages.common.problems.methods(methods) },
      }
      return c.body(JSON.stringify(problem), 405, { 'content-type': 'application/problem+json' })
    })
  }
  app.all(`${apiStart}/*`, (c) => problemAnswer(c, noSuchPage(), deps, messages, randomUUID()))
}

function methodsByPath(): Map<string, string> {
  const methods = new Map<string, string>()
  for (const { method, path } of operations) {
    const named = method === 'GET' ? 'GET, HEAD' : method
    const before = methods.get(path)
    methods.set(path, before === undefined ? named : `${before}, ${named}`)
  }
  return methods
}
