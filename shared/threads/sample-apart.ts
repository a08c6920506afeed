import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { ReadChoices } from '../csv/read-choices.ts'
import type { Layout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import { AppError } from '../errors.ts'
import { sampleFile } from '../importing/reading/sample-file.ts'
import type { SourceFile } from '../importing/reading/source-file.ts'
import { textOf } from '../messages/text.ts'
import type { Ask, Task } from './sample-messages.ts'

/** At most so many files are opened at a time; the others wait. */
const threadsMax = 2
/** Longer than the largest workbook takes that is read at all. */
const waitMs = 30_000
const memoryMb = 768

/** Beside the sources, or beside a bundle of them. A Lambda has neither: it answers one request at a time. */
const code = ['./sample-thread.ts', './sample-thread.mjs']
  .map((name) => new URL(name, import.meta.url))
  .find((url) => existsSync(url))

const idle: Worker[] = []
const queue: (() => void)[] = []
let busy = 0

/**
 * As `sampleFile`, in a thread of its own: a large or hostile file takes a second or more of reckoning, in which this
 * process has to answer others.
 *
 * @param rows so many of the first records, and of what stands above them, come with it
 * @throws AppError `file.unusable` where it takes too long or too much memory
 */
export async function sampleApart(source: SourceFile, choices: ReadChoices, rows = 10): Promise<Layout | FileRefusal> {
  if (code === undefined) return sampleFile(source, choices)
  if (busy >= threadsMax) await new Promise<void>((resolve) => queue.push(resolve))
  else busy++
  try {
    const thread = idle.pop() ?? startThread(code)
    const result = await ask(thread, source, { kind: 'sample', sizeBytes: source.sizeBytes, choices, rows }).catch(
      (error: unknown) => {
        void thread.terminate()
        throw error
      },
    )
    idle.push(thread)
    thread.unref()
    return result
  } finally {
    // Whoever waits takes the place.
    const following = queue.shift()
    if (following === undefined) busy--
    else following()
  }
}

function startThread(url: URL): Worker {
  const thread = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  const forget = () => {
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
  }
  return thread.on('error', forget).on('exit', forget)
}

async function ask(thread: Worker, source: SourceFile, task: Task): Promise<Layout | FileRefusal> {
  thread.ref()
  const streams = new Map<number, Promise<AsyncIterator<Uint8Array>>>()
  const pieceOf = async (id: number): Promise<Uint8Array | null> => {
    const next = await (await streams.get(id))?.next()
    return next === undefined || next.done === true ? null : next.value
  }
  const close = async (id: number) => {
    const stream = await streams.get(id)
    streams.delete(id)
    await stream?.return?.()
  }
  const { promise, resolve, reject } = Promise.withResolvers<Layout | FileRefusal>()
  const onMessage = (message: Ask) => {
    if (message.kind === 'done') resolve(message.result)
    else if (message.kind === 'failed') reject(new Error(message.message))
    else if (message.kind === 'open') {
      const opened = source.open(message.range).then((all) => all[Symbol.asyncIterator]())
      opened.catch(reject)
      streams.set(message.id, opened)
    } else if (message.kind === 'close') close(message.id).catch(() => undefined)
    else {
      const { id } = message
      pieceOf(id).then(
        (bytes) => thread.postMessage({ kind: 'piece', id, bytes }),
        // What the store says is told as it is, and not as what the thread makes of it.
        reject,
      )
    }
  }
  const onError = () => reject(tooMuch())
  const timer = setTimeout(() => reject(tooMuch()), waitMs)
  thread.on('message', onMessage).on('error', onError).on('exit', onError)
  thread.postMessage(task)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    thread.off('message', onMessage).off('error', onError).off('exit', onError)
    for (const id of streams.keys()) await close(id).catch(() => undefined)
  }
}

const tooMuch = () => new AppError('file.unusable', textOf('refusals.tooMuchToShow'))
