import type { News } from '../shared/db/changes/news.ts'
import type { WebContext } from './context.ts'

/** As server-sent events, each at once. Its id is when it was sent, from where whoever was cut off goes on. */
export function sendNews(c: WebContext, news: AsyncIterable<News>): Response {
  c.header('content-type', 'text/event-stream; charset=utf-8')
  // No proxy gathers them first.
  c.header('x-accel-buffering', 'no')
  return c.body(ReadableStream.from(writeEvents(news)))
}

/** Hands on `return`, so that a reader who leaves is let go at once: a generator would wait for the next news. */
function writeEvents(news: AsyncIterable<News>): AsyncIterableIterator<Uint8Array> {
  const source = news[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const events: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => events,
    next: async () => {
      const { value, done } = await source.next()
      if (done) return { value: undefined, done: true }
      return { value: encoder.encode(`id: ${Date.now()}\ndata: ${JSON.stringify(value)}\n\n`), done: false }
    },
    return: async () => {
      await source.return?.()
      return { value: undefined, done: true }
    },
  }
  return events
}
