import type { Deps } from '../shared/deps.ts'
import type { WebContext } from './context.ts'
import { readFrame } from './frame.ts'
import type { PageRequest } from './request/request.ts'
import type { Answer, RouteResult, Screen } from './route.ts'
import { sendNews } from './send-news.ts'
import { keepStarted, replaceSession } from './session.ts'
import { Document, renderPage } from './views/document.tsx'
import { Reader } from './views/reader.tsx'

/** An outcome as a response: a page, a part of one for htmx, a redirect, a file, or plain JSON. */
export async function answerWith(
  c: WebContext,
  outcome: RouteResult,
  request: PageRequest,
  deps: Deps,
): Promise<Response> {
  const { answer, error } = outcome
  if (error?.retrySeconds !== undefined) c.header('retry-after', String(error.retrySeconds))
  if (answer.kind === 'download') return sendFile(c, answer)
  if (answer.kind === 'news') return sendNews(c, answer.news)
  if (answer.kind === 'data') return c.json(answer.data, answer.status ?? 200)
  if (answer.kind === 'redirect' && answer.session !== undefined) await replaceSession(c, answer.session, request, deps)
  if (answer.kind === 'redirect' && answer.started !== undefined) keepStarted(c, answer.started, request)
  if (answer.kind === 'redirect') return c.redirect(answer.to, c.req.method === 'POST' ? 303 : 302)
  return sendScreen(c, answer.screen, answer.status ?? 200, request, deps)
}

/** htmx asks for a part by this header; going back in the browser asks for the whole page, as a browser does. */
const wantsPart = (c: WebContext) => c.req.header('hx-request-type') === 'partial'

async function sendScreen(
  c: WebContext,
  screen: Screen,
  status: NonNullable<Extract<Answer, { kind: 'screen' }>['status']> | 200,
  request: PageRequest,
  deps: Deps,
): Promise<Response> {
  const part = screen.part ?? screen.main
  if (wantsPart(c)) {
    return c.html(<Reader request={request}>{part}</Reader>, status)
  }
  const frame = await readFrame(request.call, deps)
  const page = (
    <Reader request={request}>
      <Document screen={screen} frame={frame} />
    </Reader>
  )
  return c.html(await renderPage(page), status)
}

/** A file, as it is made. */
export function sendFile(c: WebContext, file: Omit<Extract<Answer, { kind: 'download' }>, 'kind'>): Response {
  const plainName = file.fileName.replace(/[^\w.-]+/g, '_')
  c.header('content-type', file.contentType)
  c.header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encodeName(file.fileName)}`)
  return c.body(ReadableStream.from(encode(file.body)))
}

// RFC 8187 leaves these four out of what a name may hold as they are.
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)

async function* encode(body: AsyncIterable<string | Uint8Array>) {
  const encoder = new TextEncoder()
  for await (const part of body) yield typeof part === 'string' ? encoder.encode(part) : part
}
