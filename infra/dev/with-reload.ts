import { randomUUID } from 'node:crypto'
import type { WebBindings } from '../../web/context.ts'

type Fetch = (request: Request, bindings: WebBindings) => Response | Promise<Response>

const scriptPath = '/dev/reload.js'
const streamPath = '/dev/process'

/** The stream names the process that answers. When it comes back with another name, the code is another. */
const script = `let known
new EventSource('${streamPath}').onmessage = ({ data }) => {
  if (known !== undefined && known !== data) location.reload()
  known = data
}
`

/** The same web, with a script in each whole page that reloads it once another process answers. */
export function withReload(fetch: Fetch): Fetch {
  const name = randomUUID()
  return async (request, bindings) => {
    const { pathname } = new URL(request.url)
    if (pathname === scriptPath) return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    if (pathname === streamPath) return new Response(nameForever(name), { headers: streamHeaders })
    return addScript(await fetch(plain(request), bindings))
  }
}

const streamHeaders = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }

/** Says its name once, then stays open; a browser whose stream breaks asks again after `retry`, in milliseconds. */
const nameForever = (name: string) =>
  new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode(`retry: 50\ndata: ${name}\n\n`)),
  })

/** Asks for an answer that is not compressed, so that the script can be put in. */
function plain(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.delete('accept-encoding')
  return new Request(request, { headers })
}

async function addScript(answer: Response): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer
  const page = (await answer.text()).replace('</head>', `<script src="${scriptPath}" defer></script></head>`)
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return new Response(page, { status: answer.status, headers })
}
