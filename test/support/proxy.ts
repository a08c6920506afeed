import { connect, createServer, type Socket } from 'node:net'

export interface Proxy {
  readonly port: number
  /** Breaks every connection that goes through it, without a word to either end. */
  cut(): void
  /** From now on passes nothing on, and keeps the connections: the network has a hole. */
  fallSilent(): void
  close(): Promise<void>
}

/** Stands between a client and a server on loopback, so that a test can break their connections. */
export function openProxy(targetPort: number): Promise<Proxy> {
  const open = new Set<Socket>()
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  let isSilent = false
  const fallSilent = () => {
    isSilent = true
    for (const socket of open) socket.unpipe().pause()
  }
  const server = createServer((near) => {
    open.add(near)
    near.on('error', () => undefined)
    if (isSilent) return
    const far = connect(targetPort, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  const close = () => {
    cut()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, cut, fallSilent, close })
    })
  })
}
