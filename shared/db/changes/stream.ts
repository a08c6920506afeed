import type { News } from './news.ts'
import { joinNews } from './news.ts'

export interface StreamTimes {
  /** After so long in which nothing happens, empty news say that all is well. */
  readonly heartbeatMs: number
  /** Then it ends, and whoever wants more asks again, as who they are by then. */
  readonly lifeMs: number
}

/** News for one reader, who gets what has come meanwhile as one. It holds no more than one piece of news, however slow they read. */
export function openStream(first: News, { heartbeatMs, lifeMs }: StreamTimes, onEnd: () => void) {
  // The first is told even where it says nothing, so that the reader knows that they are heard.
  let waiting: News | undefined = first
  let isOver = false
  let hand: ((result: IteratorResult<News>) => void) | undefined
  let heartbeat: NodeJS.Timeout | undefined

  const done = { value: undefined, done: true } as const
  const give = (result: IteratorResult<News>) => {
    clearTimeout(heartbeat)
    const handed = hand
    hand = undefined
    waiting = undefined
    handed?.(result)
  }
  const end = () => {
    if (isOver) return
    isOver = true
    clearTimeout(life)
    give(done)
    onEnd()
  }
  const life = setTimeout(end, lifeMs)
  life.unref()

  const iterator: AsyncIterableIterator<News> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => {
      if (isOver) return Promise.resolve(done)
      const { promise, resolve } = Promise.withResolvers<IteratorResult<News>>()
      hand = resolve
      if (waiting === undefined) heartbeat = setTimeout(() => give({ value: {}, done: false }), heartbeatMs).unref()
      else give({ value: waiting, done: false })
      return promise
    },
    // A reader who leaves is not waited for.
    return: () => {
      end()
      return Promise.resolve(done)
    },
  }
  return {
    news: iterator,
    end,
    tell: (news: News) => {
      if (isOver) return
      waiting = waiting === undefined ? news : joinNews(waiting, news)
      if (hand !== undefined) give({ value: waiting, done: false })
    },
  }
}

export type Stream = ReturnType<typeof openStream>
