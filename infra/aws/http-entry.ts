import { Hono } from 'hono'
import { type ApiGatewayRequestContextV2, handle } from 'hono/aws-lambda'
import { noChanges } from '../../shared/db/changes/open-changes.ts'
import type { Deps } from '../../shared/deps.ts'
import { createApp } from '../../web/router.ts'

/** What the adapter hands along with a request. */
interface LambdaBindings {
  readonly requestContext: ApiGatewayRequestContextV2
}

/** The web, as an HTTP API calls it (payload version 2). */
export function createHttpEntry(deps: Deps) {
  // Nothing runs here between two requests: pages ask by themselves.
  const app = createApp({ ...deps, changes: noChanges })
  const entry = new Hono<{ Bindings: LambdaBindings }>()
  entry.all('*', async (c) => {
    // The gateway's own word, and not the header that it merely adds to.
    const address = c.env.requestContext.http.sourceIp
    return fitAnswer(await app.fetch(c.req.raw, { address }))
  })
  return handle(entry)
}

// Lambda hands over 6 MB at most, and bytes that are no text as base64, which is a third more.
const bytesMax = 4_500_000

/** The answer, whole; or, where it can't pass, a sentence that says so. */
async function fitAnswer(answer: Response): Promise<Response> {
  if (answer.body === null) return answer
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body) {
    size += part.length
    if (size > bytesMax) return tooLarge(answer)
    parts.push(part)
  }
  return new Response(Buffer.concat(parts), answer)
}

function tooLarge(answer: Response): Response {
  const headers = new Headers(answer.headers)
  for (const name of ['content-disposition', 'content-encoding', 'content-length']) headers.delete(name)
  headers.set('content-type', 'text/plain; charset=utf-8')
  const text =
    'This answer is larger than 4.5 MB, the most that can be sent from here. Ask for less of it, by filters.\n'
  return new Response(text, { status: 413, headers })
}
