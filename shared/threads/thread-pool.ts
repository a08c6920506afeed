import { existsSync } from 'node:fs'
import { type Transferable, Worker } from 'node:worker_threads'

/** What a thread says of a task. */
export type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: unknown }

export interface PoolOptions {
  /** What a thread runs: a file that calls `answerTasks`. */
  readonly code: URL
  /** At most so many at a time; further tasks wait. */
  readonly threadsMax: number
  /** A thread whose heap grows past this is ended. Where Node was started with a limit of its own, that holds instead. */
  readonly memoryMb: number
  /** Longer than any task takes: a thread that is still busy then is ended. */
  readonly taskMs: number
  /** How long a thread that has nothing to do is kept, with its memory. */
  readonly idleMs?: number
}

export interface ThreadPool<Task, Result> {
  /**
   * @param transfer what of the task is handed over and not copied
   * @throws whatever the thread throws at the task; ThreadLostError where the thread itself has ended
   */
  run(task: Task, transfer?: readonly Transferable[]): Promise<Result>
}

/** A thread has crashed, or has been ended for the memory or the time that it took; the next task gets another one. */
export class ThreadLostError extends Error {
  override readonly name = 'ThreadLostError'
}

/**
 * The code of a thread, by its name: beside the sources, or beside a bundle of them. A Lambda has neither: it answers
 * one request at a time.
 */
export function findThreadCode(name: string): URL | undefined {
  return [`./${name}.ts`, `./${name}.mjs`].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
}

/** Threads that are started when there is something to do, and end when there has not been for a while. */
export function openThreadPool<Task, Result>(options: PoolOptions): ThreadPool<Task, Result> {
  const { threadsMax, idleMs = 10_000 } = options
  /** Each with how it is taken from here. */
  const idle = new Map<Worker, () => void>()
  /** What has been told to end has its memory until it has. */
  const ending = new Set<Promise<unknown>>()
  const waiting: (() => void)[] = []
  let busy = 0

  const take = async (): Promise<Worker> => {
    while (idle.size === 0 && busy + ending.size > threadsMax) await Promise.race(ending)
    // The last one that rested: the others are let go.
    const thread = [...idle.keys()].at(-1)
    if (thread === undefined) return startThread(options)
    idle.get(thread)?.()
    return thread
  }
  const end = (thread: Worker) => {
    const ended = thread.terminate().finally(() => ending.delete(ended))
    ending.add(ended)
  }
  const rest = (thread: Worker) => {
    const leave = () => {
      clearTimeout(timer)
      thread.off('exit', leave)
      idle.delete(thread)
    }
    const timer = setTimeout(() => {
      leave()
      end(thread)
    }, idleMs).unref()
    // It keeps no process running.
    thread.unref()
    idle.set(thread, leave)
    thread.on('exit', leave)
  }

  return {
    run: async (task, transfer = []) => {
      if (busy >= threadsMax) await new Promise<void>((resolve) => waiting.push(resolve))
      else busy++
      try {
        const thread = await take()
        const answer = await ask<Result>(thread, () => thread.postMessage(task, transfer), options.taskMs).catch(
          (error: unknown) => {
            end(thread)
            throw error
          },
        )
        rest(thread)
        if (answer.ok) return answer.result
        throw answer.error
      } finally {
        // Whoever waits takes the place.
        const following = waiting.shift()
        if (following === undefined) busy--
        else following()
      }
    },
  }
}

function startThread({ code, memoryMb }: PoolOptions): Worker {
  const thread = new Worker(code, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  // That of a thread without a task is nobody's; it is gone from the pool by its exit.
  return thread.on('error', () => undefined)
}

async function ask<Result>(thread: Worker, send: () => void, taskMs: number): Promise<Answer<Result>> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<Result>>()
  const onError = (cause: unknown) => reject(new ThreadLostError('A thread has crashed', { cause }))
  const onExit = (code: number) => reject(new ThreadLostError(`A thread has ended (${code})`))
  const timer = setTimeout(() => reject(new ThreadLostError(`A thread took more than ${taskMs} ms`)), taskMs)
  thread.on('message', resolve).on('messageerror', onError).on('error', onError).on('exit', onExit)
  thread.ref()
  try {
    send()
    return await promise
  } finally {
    clearTimeout(timer)
    thread.off('message', resolve).off('messageerror', onError).off('error', onError).off('exit', onExit)
  }
}
