import { createServer, type Server } from 'node:http'
import { ObjectStore } from './disk/object-store.ts'
import { createHandler } from './handler.ts'
import type { ObjectCreatedEvent } from './object-event.ts'
import type { Credentials } from './protocol/authenticate.ts'

export interface LocalStoreOptions {
  /** Created when it isn't there. One server at a time may use it; the caller sees to that. */
  readonly dataDir: string
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly accessKey: string
  readonly secretKey: string
  /** A second key pair, which may touch no more than its grant says. */
  readonly guest?: Required<Credentials>
  /** Called after an object is committed; neither its failure nor its duration touches the request. */
  readonly onObjectCreated?: (event: ObjectCreatedEvent) => void | Promise<void>
  readonly now?: () => Date
  /** Told of what is our fault and not the client's. */
  readonly log?: (message: string, error: unknown) => void
}

export interface LocalStore {
  readonly port: number
  readonly url: string
  close(): Promise<void>
}

/** A connection that idles longer is taken for dead; clients that keep theirs for reuse give up sooner. */
const keepAliveMs = 75_000
const drainMs = 5_000

/**
 * Starts an S3-compatible object store on a folder, with path-style addresses. Rejects when the port is taken or a
 * record in the folder can't be read. `close` lets requests under way end, for five seconds at most.
 */
export async function startLocalStore(options: LocalStoreOptions): Promise<LocalStore> {
  const { dataDir, host, accessKey, secretKey, guest } = options
  const handle = createHandler({
    store: new ObjectStore(dataDir),
    keys: [{ accessKey, secretKey }, ...(guest ? [guest] : [])],
    onObjectCreated: options.onObjectCreated ?? (() => undefined),
    now: options.now ?? (() => new Date()),
    log: options.log ?? ((message, error) => console.error(`local store: ${message}`, error)),
  })
  // Uploads may take as long as they like; only the headers have to come soon.
  const server = createServer({ requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: keepAliveMs }, handle)
  server.on('checkContinue', handle)
  const port = await listen(server, options.port, host)
  return { port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, close: () => close(server) }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), drainMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
