import { randomUUID } from 'node:crypto'
import type { Call } from '../shared/contract/call.ts'
import { assertAllowed } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import { textOf } from '../shared/messages/text.ts'
import { answerWith } from './answer.tsx'
import type { WebContext } from './context.ts'
import { failWith } from './fail-with.tsx'
import { type Catalogues, inEvery } from './messages/catalogues.ts'
import type { Messages } from './messages/messages.ts'
import { noSuchPage } from './problem.ts'
import { messagesFor } from './reader-language.ts'
import { inZone, readBrowserZone } from './reader-time.ts'
import { isAllowedHost, parseHost, type RequestHost, schemeOf } from './request/allowed-host.ts'
import { assertNetwork } from './request/assert-network.ts'
import { clientAddress, isTrustedProxy } from './request/client-address.ts'
import type { PageRequest } from './request/request.ts'
import { isSameSite } from './request/same-site.ts'
import type { Route } from './route.ts'
import { browserToken, findActor, findTokenActor, sessionToken, startedToken } from './session.ts'

/** One request: where it was sent and from where, who sent it, what it wants, and the answer. Errors become answers here. */
export async function serve(c: WebContext, route: Route, deps: Deps, catalogues: Catalogues): Promise<Response> {
  const requestId = randomUUID()
  let messages = messagesFor(c, catalogues)
  let request: PageRequest | undefined
  let call = strangerCall(c, requestId, deps)
  try {
    request =
      route.face === 'machine'
        ? readRequest(c, call, catalogues.en, deps)
        : await askPeople(c, deps, catalogues, requestId, route)
    messages = request.messages
    call = request.call
    // Before any body is read.
    if (route.network !== undefined) await assertNetwork(route.network, call, deps)
    assertAllowed(route.access, request.call)
    return await answerWith(c, await route.run(request, deps), request, deps)
  } catch (error) {
    await deps.audit.refused(error, { action: 'request', route: route.path }, call)
    return failWith(c, route.face, isOfAddress(error, c) ? noSuchPage() : error, deps, messages, requestId, request)
  }
}

/** Tells that nothing is at an address, within the frame of whoever is signed in. */
export async function serveNothing(c: WebContext, deps: Deps, catalogues: Catalogues): Promise<Response> {
  const requestId = randomUUID()
  const request = await askPeople(c, deps, catalogues, requestId).catch(() => undefined)
  const messages = request?.messages ?? messagesFor(c, catalogues)
  return failWith(c, 'page', noSuchPage(), deps, messages, requestId, request)
}

/** Whether nothing is wrong but the address: what it names can't be there. */
const isOfAddress = (error: unknown, c: WebContext): boolean => {
  if (!(error instanceof AppError) || error.code !== 'input.invalid') return false
  const wrong = Object.keys(error.fieldTexts)
  const named = c.req.param() as Readonly<Record<string, string>>
  return wrong.length > 0 && wrong.every((name) => Object.hasOwn(named, name))
}

/**
 * What a program asks: by a token; or a page of ours by its session, which no other site may use.
 *
 * @throws AppError `token.invalid`, `network.denied`, `request.unknown-host`, `request.cross-site`
 */
export async function askProgram(
  c: WebContext,
  deps: Deps,
  messages: Messages,
  requestId: string,
): Promise<PageRequest> {
  // No browser sends this header by itself, so that no other site can make it.
  if (c.req.header('authorization') === undefined) return askPeople(c, deps, inEvery(messages), requestId)
  const host = readHost(c)
  if (host === null || !isAllowedHost(host, deps.config.web)) throw unknownHost(host)
  const call = strangerCall(c, requestId, deps)
  await assertNetwork('api', call, deps)
  const actor = await findTokenActor(c.req.raw.headers, deps, call)
  return readRequest(c, { ...call, actor }, messages, deps)
}

async function askPeople(
  c: WebContext,
  deps: Deps,
  catalogues: Catalogues,
  requestId: string,
  { isFromElsewhere }: Pick<Route, 'isFromElsewhere'> = {},
): Promise<PageRequest> {
  const host = readHost(c)
  if (host === null || !isAllowedHost(host, deps.config.web)) throw unknownHost(host)
  if (isFromElsewhere !== true && !isSameSite(c.req.method, c.req.raw.headers, host)) throw crossSite()
  const call = strangerCall(c, requestId, deps)
  await assertNetwork('people', call, deps)
  const scheme = schemeOf(host, deps.config.web, forwardedScheme(c, deps))
  if (isFromElsewhere === true) return { ...readRequest(c, call, messagesFor(c, catalogues), deps), scheme }
  const session = sessionToken(c, scheme)
  const browserZone = readBrowserZone(c)
  const actor = inZone(await findActor(session, deps, call), browserZone ?? deps.config.timeZone)
  return {
    ...readRequest(c, { ...call, actor }, messagesFor(c, catalogues, { actor, scheme }), deps),
    session,
    browserToken: browserToken(c, scheme),
    startedToken: startedToken(c, scheme),
    browserZone,
    scheme,
  }
}

function readRequest(c: WebContext, call: Call, messages: Messages, { config }: Deps): PageRequest {
  const url = new URL(c.req.url)
  return {
    call,
    params: c.req.param(),
    query: url.searchParams,
    address: call.address ?? addressOf(c, config),
    session: undefined,
    browserToken: undefined,
    providers: config.providers,
    scheme: 'http',
    messages,
    raw: c.req.raw,
  }
}

// A request made by hand, in a test or on Lambda, may have no Host header: its URL says the same.
const readHost = (c: WebContext): RequestHost | null => parseHost(c.req.header('host') ?? new URL(c.req.url).host)

const forwardedScheme = (c: WebContext, { config }: Deps): string | undefined =>
  isTrustedProxy(c.env?.address, config.web.trustedProxies) ? c.req.header('x-forwarded-proto') : undefined

/** Whoever sends a request, before it is known who that is. */
export const strangerCall = (c: WebContext, requestId: string, { config }: Pick<Deps, 'config'>): Call => ({
  actor: { kind: 'stranger' },
  requestId,
  address: addressOf(c, config),
})

const addressOf = (c: WebContext, { web }: Deps['config']) =>
  clientAddress(c.env?.address, c.req.header('x-forwarded-for') ?? null, web.trustedProxies)

const unknownHost = (host: RequestHost | null) =>
  new AppError(
    'request.unknown-host',
    host === null ? textOf('requests.noHost') : textOf('requests.unknownHost', { host: host.name }),
  )

const crossSite = () => new AppError('request.cross-site', textOf('requests.crossSite'))
