import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { version } from '../version.ts'
import type { SendProblem } from './delivery.ts'
import { guardAddresses, RefusedAddress } from './guard-address.ts'

/** All addresses of a name, as the system knows them. */
export type FindAddresses = (
  name: string,
  found: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Networks of our own that it may go to. */
  readonly networks: readonly string[]
  /** For all of it: name, connection, answer. */
  readonly timeoutMs: number
  readonly findAddresses?: FindAddresses
}

export type PostResult = { readonly status: number; readonly answer: string } | { readonly problem: SendProblem }

/** So much of an answer is kept, in characters; and read, in bytes. */
const [answerMax, answerBytesMax] = [2_000, 8_000]

const systemAddresses: FindAddresses = (name, found) =>
  lookup(name, { all: true }, (error, addresses) => found(error, addresses))

/**
 * Posts JSON to an address of somebody else. The addresses that its name has are looked at as the connection is made, and it is
 * made to these alone: no other answer of a name server comes between. Follows no redirect.
 */
export async function postWebhook(address: string, options: PostOptions): Promise<PostResult> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  // Node tells a request that is closed already of nothing any more: what is waited for ends by this as well.
  const late = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  try {
    const response = await Promise.race([open(new URL(address), options, signal), late])
    return response === undefined ? { problem: 'timeout' } : await readAnswer(response, late)
  } catch (error) {
    return { problem: signal.aborted ? 'timeout' : problemOf(error) }
  }
}

function open(url: URL, options: PostOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { headers, body, networks, findAddresses = systemAddresses } = options
  const isTls = url.protocol === 'https:'
  const guard = (addresses: readonly string[]) => guardAddresses(addresses, { isTls, networks })
  // A name is looked up by this alone; what is an address already is looked up by nobody.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) !== 0) guard([host])
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const outgoing = (isTls ? requestHttps : requestHttp)(url, {
    method: 'POST',
    // A connection of its own, by no proxy that the environment names.
    agent: false,
    lookup: guardedLookup(findAddresses, guard),
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': `Harbour-CRM/${version}`,
      ...headers,
    },
    signal,
  })
  outgoing.once('response', resolve)
  // Who answers 101 would speak another protocol from here on: its status is all that there is of an answer.
  outgoing.once('upgrade', (response, socket) => {
    socket.destroy()
    resolve(response.destroy())
  })
  outgoing.on('error', reject)
  outgoing.once('close', () => reject(new Error('closed without an answer')))
  outgoing.end(body)
  return promise
}

const guardedLookup =
  (find: FindAddresses, guard: (addresses: readonly string[]) => void): LookupFunction =>
  (name, options, done) =>
    find(name, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return done(error ?? new Error('no address'), '', 0)
      try {
        guard(addresses.map((one) => one.address))
      } catch (refused) {
        return done(refused as Error, '', 0)
      }
      return options.all ? done(null, [...addresses]) : done(null, first.address, first.family)
    })

/** What was said of it before it was cut off is enough: the status has come. */
async function readAnswer(response: IncomingMessage, late: Promise<void>): Promise<PostResult> {
  const parts: Buffer[] = []
  let bytes = 0
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  response.on('data', (part: Buffer) => {
    parts.push(part)
    bytes += part.length
    if (bytes >= answerBytesMax) end()
  })
  for (const event of ['end', 'close', 'error']) response.on(event, () => end())
  if (response.destroyed) end()
  await Promise.race([ended, late])
  response.destroy()
  const text = Buffer.concat(parts).subarray(0, answerBytesMax).toString('utf8')
  return { status: response.statusCode ?? 0, answer: text.replaceAll('\0', '').slice(0, answerMax).toWellFormed() }
}

function problemOf(error: unknown): SendProblem {
  if (error instanceof RefusedAddress) return error.problem
  const code = String((error as Partial<NodeJS.ErrnoException>).code ?? '')
  if (/^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return 'unknown-host'
  return /CERT|TLS|SSL|UNABLE_TO|EPROTO/.test(code) ? 'tls' : 'no-connection'
}
