import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import type { Deps } from '../shared/deps.ts'
import { observed, startClock } from '../shared/observed.ts'
import { describeSpan, inSpan } from '../shared/tracing.ts'
import { mountApi } from './api/mount-api.ts'
import { findAsset } from './assets.ts'
import type { WebBindings } from './context.ts'
import { failWith } from './fail-with.tsx'
import { mountMcp } from './mcp/mount-mcp.ts'
import { type Catalogues, catalogues as ours } from './messages/catalogues.ts'
import { noSuchPage } from './problem.ts'
import { messagesFor } from './reader-language.ts'
import { securityHeaders } from './request/security-headers.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'
import { serve, serveNothing } from './serve.ts'

export type WebApp = Hono<{ Bindings: WebBindings }>

/**
 * The web: the URL map, mounted. It keeps nothing between requests; any number of these may run side by side.
 *
 * @param catalogues the languages in which it speaks to people; to programs it speaks English
 */
export function createApp(deps: Deps, catalogues: Catalogues = ours): WebApp {
  const app: WebApp = new Hono()
  const headers = Object.entries(securityHeaders(deps.config.web))
  app.use(async (c, next) => {
    const passed = startClock()
    const { method } = c.req
    const route = await inSpan(method, { kind: 'request' }, async () => {
      await next()
      // Of what was matched, the last that was asked; `/*` is asked of everything.
      const path = routePath(c)
      const found = path === '/*' ? undefined : withoutForms(path)
      const facts = { 'http.request.method': method, 'http.response.status_code': c.res.status }
      describeSpan(`${method} ${found ?? ''}`.trim(), { ...facts, ...(found !== undefined && { 'http.route': found }) })
      return found
    })
    observed.request.tell({ method, route, status: c.res.status, seconds: passed() })
  })
  app.use(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value)
    await next()
  })
  app.get('/assets/*', async (c) => {
    const asset = findAsset(c.req.path, c.req.header('accept-encoding'))
    return asset === undefined
      ? failWith(c, 'page', noSuchPage(), deps, messagesFor(c, catalogues))
      : c.body(asset.body, 200, asset.headers)
  })
  for (const route of routes) mount(app, route, deps, catalogues)
  app.use('/api/v1/*', compressed)
  mountApi(app, deps, catalogues.en)
  mountMcp(app, deps, catalogues.en)
  for (const [path, methods] of methodsByPath(routes)) {
    app.all(path, (c) =>
      c.text(`${messagesFor(c, catalogues).common.problems.methods(methods)}\n`, 405, { allow: methods }),
    )
  }
  app.notFound((c) => serveNothing(c, deps, catalogues))
  app.onError((error, c) => failWith(c, 'page', error, deps, messagesFor(c, catalogues)))
  return app
}

/** `/customers/:id`, whatever an id may look like. */
const withoutForms = (path: string) => path.replace(/\{[^/]*\}/g, '')

function mount(app: WebApp, route: Route, deps: Deps, catalogues: Catalogues): void {
  // What machines ask for is a line or two, and goes as it is.
  if (route.face !== 'machine') app.use(route.path, compressed)
  app.on(route.method, route.path, (c) => serve(c, route, deps, catalogues))
}

const compressed = compress({ encoding: 'gzip' })

/** What each address takes, as an `Allow` header says it. */
function methodsByPath(table: readonly Route[]): Map<string, string> {
  const methods = new Map<string, string>()
  const add = (path: string, method: string) => {
    const before = methods.get(path)
    methods.set(path, before === undefined ? method : `${before}, ${method}`)
  }
  for (const route of table) {
    const method = route.method === 'GET' ? 'GET, HEAD' : route.method
    add(route.path, method)
  }
  return methods
}
