import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type CorsQuestion, corsHeaders, parseCors } from './cors.ts'
import type { Bucket } from './disk/bucket.ts'
import type { ObjectStore } from './disk/object-store.ts'
import { IncomingBody } from './incoming-body.ts'
import { parseNotification, wantsEvent } from './notification.ts'
import { createSequencer, type ObjectCreatedEvent, objectCreatedEvent } from './object-event.ts'
import type { Call, Reply } from './operations/call.ts'
import { postObject } from './operations/post-object.ts'
import { authenticate, type Credentials } from './protocol/authenticate.ts'
import { parseDocument } from './protocol/parse-document.ts'
import { parseRequest, type StoreRequest } from './protocol/request.ts'
import { receiveBody } from './protocol/request-body.ts'
import { errorReply, sendReply } from './respond.ts'
import { findOperation } from './router.ts'
import { StoreError } from './store-error.ts'

export interface HandlerOptions {
  readonly store: ObjectStore
  readonly keys: readonly Credentials[]
  readonly onObjectCreated: (event: ObjectCreatedEvent) => void | Promise<void>
  readonly now: () => Date
  readonly log: (message: string, error: unknown) => void
}

type Handler = (message: IncomingMessage, response: ServerResponse) => Promise<void>

/** The store as a request listener of node:http. It answers every request and never rejects. */
export function createHandler(options: HandlerOptions): Handler {
  const announce = createAnnouncer(options)
  return async (message, response) => {
    const requestId = randomBytes(8).toString('hex').toUpperCase()
    response.setHeader('x-amz-request-id', requestId)
    const body = new IncomingBody(message, response)
    try {
      const reply = await answer({ message, response, body }, { ...options, announce })
      await sendReply(response, reply)
    } catch (error) {
      if (!(error instanceof StoreError) && !isGone(message, response))
        options.log(`request ${requestId} failed`, error)
      if (body.isKeptBack) response.setHeader('Connection', 'close')
      if (response.headersSent) response.destroy()
      else
        await sendReply(response, errorReply(error, message.url?.split('?')[0] ?? '', requestId)).catch(() => undefined)
    } finally {
      await body.discard().catch(() => undefined)
    }
  }
}

type Answering = HandlerOptions & Pick<Call, 'announce'>

interface Exchange {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly body: IncomingBody
}

async function answer({ message, response, body }: Exchange, options: Answering): Promise<Reply> {
  const { store, keys, announce } = options
  const request = parseRequest(message)
  const allowed = allowOrigin(request, store)
  for (const [name, value] of Object.entries(allowed ?? {})) response.setHeader(name, value)
  if (request.method === 'OPTIONS') {
    if (!allowed) throw new StoreError('AccessForbidden', 'This CORS request is not allowed.')
    return {}
  }
  const call = { store, announce, now: options.now() }
  if (isFormPost(request)) return await postObject({ ...call, request }, body.bytes, keys)
  const authentication = authenticate(request, keys, call.now)
  const effective = authentication.presigned ? withHoistedHeaders(request) : request
  const receive = () => receiveBody(body.bytes, effective.headers, authentication)
  const { grant } = authentication
  return await findOperation(effective, grant)({ ...call, request: effective, grant, receive })
}

function createAnnouncer({ onObjectCreated, now, log }: HandlerOptions): Call['announce'] {
  const nextSequencer = createSequencer()
  return (name, bucket, record) => {
    if (!wantsEvent(rulesOf(bucket), name, record.key)) return
    const event = objectCreatedEvent(name, { bucket: bucket.name, record, sequencer: nextSequencer(now()) })
    // The object is committed: whatever the listener does, its sender is told so.
    const notify = async () => onObjectCreated(event)
    notify().catch((error: unknown) => log('an event was not taken', error))
  }
}

function rulesOf({ settings }: Bucket) {
  const xml = settings.notification
  return xml === undefined ? [] : parseNotification(parseDocument(xml, 'NotificationConfiguration'))
}

/** Headers of a presigned request that its signer moved into the query, as the AWS SDK does, taken for headers again. */
function withHoistedHeaders(request: StoreRequest): StoreRequest {
  // A checksum signed before there was a body is the one of an empty body, and says nothing about this one.
  const hoisted = [...request.query].filter(
    ([name]) => name.startsWith('x-amz-') && !name.startsWith('x-amz-checksum-'),
  )
  return { ...request, headers: { ...Object.fromEntries(hoisted), ...request.headers } }
}

function allowOrigin(
  { bucket, method, headers }: StoreRequest,
  store: ObjectStore,
): Record<string, string> | undefined {
  const xml = store.find(bucket)?.settings.cors
  if (xml === undefined || headers.origin === undefined) return undefined
  const requested = headers['access-control-request-headers']?.split(',').map((name) => name.trim()) ?? []
  const preflight: CorsQuestion = {
    origin: headers.origin,
    method: headers['access-control-request-method'] ?? '',
    headers: requested.filter(Boolean),
  }
  const rules = parseCors(parseDocument(xml, 'CORSConfiguration'))
  return corsHeaders(rules, method === 'OPTIONS' ? preflight : { ...preflight, method, headers: [] })
}

function isFormPost({ method, bucket, key, headers }: StoreRequest): boolean {
  const isForm = headers['content-type']?.toLowerCase().startsWith('multipart/form-data') ?? false
  return method === 'POST' && bucket !== '' && key === '' && isForm
}

function isGone(message: IncomingMessage, response: ServerResponse): boolean {
  return message.destroyed || response.destroyed
}
