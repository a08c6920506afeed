import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Lambda {
  readonly initMs: number
  readonly pid: number
  /** @throws with what the handler threw. */
  call(event: unknown): Promise<unknown>
  /** What it has logged so far. */
  output(): string
  stop(): Promise<void>
}

type Message =
  | { readonly initMs: number }
  | { readonly id: number; readonly answer?: unknown; readonly failure?: string }

/** The bundle in a process of its own, with Node alone: nothing of the project or of its packages is in reach. */
export async function startLambda(bundle: string, env: Readonly<Record<string, string>>): Promise<Lambda> {
  const host = fileURLToPath(new URL('lambda-child.ts', import.meta.url))
  const child = spawn(process.execPath, [host, join(bundle, 'infra', 'lambda.mjs')], {
    cwd: bundle,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const waiting = new Map<number, (message: Message) => void>()
  const told = (id: number) =>
    Promise.race([
      new Promise<Message>((resolve) => waiting.set(id, resolve)),
      ended.then(() => Promise.reject(new Error(`The Lambda ended:\n${text.slice(-4_000)}`))),
    ])
  child.on('message', (message: Message) => waiting.get('id' in message ? message.id : 0)?.(message))
  const first = await told(0)
  let calls = 0
  return {
    initMs: 'initMs' in first ? first.initMs : Number.NaN,
    call: async (event) => {
      calls += 1
      const answer = told(calls)
      child.send({ id: calls, event })
      const message = await answer
      if ('failure' in message) throw new Error(message.failure)
      return 'answer' in message ? message.answer : undefined
    },
    output: () => text,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
