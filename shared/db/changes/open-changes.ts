import { AppError } from '../../errors.ts'
import { textOf } from '../../messages/text.ts'
import type { Database } from '../database.ts'
import { type Listening, listen } from './listen.ts'
import { anything, joinNews, type News, readNotice } from './news.ts'
import { openStream, type Stream } from './stream.ts'

/** What others change, as it happens. */
export interface Changes {
  /**
   * What has changed from `ageMs` ago on, and from then on as it happens; `anything` where nobody listened so long ago.
   *
   * @param reader of whom there may be a few at once
   * @throws AppError `request.too-many`, `part.unavailable`
   */
  follow(reader: string, ageMs: number): Promise<AsyncIterable<News>>
  /** Ends all that is followed; nothing can be followed any more. */
  close(): Promise<void>
}

/** Follows nothing, for where nothing may stay open. */
export const noChanges: Changes = { follow: () => Promise.reject(away()), close: async () => undefined }

const usual = {
  /** Of one reader, such as the windows of one browser. */
  ofReaderMax: 6,
  streamsMax: 500,
  /** What comes within this time is told at once. */
  gatherMs: 100,
  /** So long what was told is kept, for those who come back or have just loaded a page. */
  keptMs: 60_000,
  keptMax: 600,
  /** By so much the clocks of several machines may differ. */
  marginMs: 2_000,
  heartbeatMs: 20_000,
  /** Then the reader comes again, as whoever they are by then. */
  lifeMs: 60_000,
  checkMs: 30_000,
  retryMs: 1_000,
}
export type ChangesLimits = typeof usual

/** One connection listens for all readers of this process, from the first one on. */
export function openChanges(db: Database, given: Partial<ChangesLimits> = {}): Changes {
  const limits = { ...usual, ...given }
  const streams = new Map<Stream, string>()
  let kept: { readonly at: number; readonly news: News }[] = []
  let gathered: News = {}
  let gathering: NodeJS.Timeout | undefined
  let retrying: NodeJS.Timeout | undefined
  /** Since when all that happened is kept; undefined while nobody listens. */
  let since: number | undefined
  let listening: Promise<Listening> | undefined
  let isClosed = false

  const tellAll = (news: News) => {
    for (const stream of streams.keys()) stream.tell(news)
  }

  function flush() {
    gathering = undefined
    const at = Date.now()
    kept.push({ at, news: gathered })
    while (kept.length > limits.keptMax || (kept[0] !== undefined && kept[0].at < at - limits.keptMs)) {
      const dropped = kept.shift()
      if (dropped !== undefined) since = dropped.at + 1
    }
    tellAll(gathered)
    gathered = {}
  }

  function hear(payload: string) {
    gathered = joinNews(gathered, readNotice(payload))
    gathering ??= setTimeout(flush, limits.gatherMs)
  }

  /** What happens until somebody listens again is known to nobody. */
  function lost() {
    since = undefined
    listening = undefined
    kept = []
    if (!isClosed) retrying = setTimeout(() => start().then(() => tellAll(anything), lost), limits.retryMs).unref()
  }

  function start(): Promise<Listening> {
    listening ??= listen(db, { hear, lost, checkMs: limits.checkMs }).then((found) => {
      since = Date.now()
      return found
    })
    return listening
  }

  function newsSince(from: number): News {
    if (since === undefined || from < since) return anything
    return kept.filter(({ at }) => at >= from).reduce((news, one) => joinNews(news, one.news), {} as News)
  }

  return {
    follow: async (reader, ageMs) => {
      if (isClosed) throw away()
      const ofReader = [...streams.values()].filter((one) => one === reader).length
      if (ofReader >= limits.ofReaderMax || streams.size >= limits.streamsMax)
        throw new AppError('request.too-many', textOf('requests.tooMany'), { retrySeconds: 60 })
      const from = Date.now() - ageMs - limits.marginMs
      const stream: Stream = openStream({}, limits, () => streams.delete(stream))
      streams.set(stream, reader)
      try {
        await start()
      } catch (error) {
        stream.end()
        listening = undefined
        throw error
      }
      stream.tell(newsSince(from))
      return stream.news
    },
    close: async () => {
      isClosed = true
      clearTimeout(gathering)
      clearTimeout(retrying)
      for (const stream of streams.keys()) stream.end()
      await listening?.then(
        (found) => found.stop(),
        () => undefined,
      )
    },
  }
}

const away = () => new AppError('part.unavailable', textOf('system.databaseAway'))
