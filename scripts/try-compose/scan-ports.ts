import { execFile } from 'node:child_process'
import { connect } from 'node:net'
import { promisify } from 'node:util'

const atOnce = 500

/** The TCP ports that take a connection, all 65,535 tried. */
export async function scanPorts(host: string): Promise<readonly number[]> {
  const open: number[] = []
  let next = 1
  const knockOn = async () => {
    while (next <= 65_535) {
      const port = next++
      // By chance a socket is given the very port that it knocks at, and meets itself: not twice.
      if ((await knock(host, port)) && (await knock(host, port))) open.push(port)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, knockOn))
  return open.sort((a, b) => a - b)
}

/** Whether a connection is taken; without an answer within seconds, it is not. */
export function knock(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 })
    const end = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}

/** The ports at which programs other than the engine's own listen. */
export async function listOtherListeners(): Promise<ReadonlySet<number>> {
  const { stdout } = await promisify(execFile)('ss', ['-Hltnp'])
  const ports = stdout
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"docker-proxy"'))
    .map((line) => Number(/:(\d+)\s/.exec(line)?.[1]))
  return new Set(ports)
}
