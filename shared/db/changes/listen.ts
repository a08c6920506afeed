import { type Database, takeClient } from '../database.ts'

export interface Listening {
  stop(): void
}

/**
 * Listens at `changes` on a connection of its own. `check` finds out that the other end is gone where nothing says so.
 *
 * @param lost called once, where the connection ends by itself
 * @throws AppError `part.unavailable`
 */
export async function listen(
  db: Database,
  { hear, lost, checkMs }: { hear: (payload: string) => void; lost: () => void; checkMs: number },
): Promise<Listening> {
  const { client, release } = await takeClient(db)
  let isOver = false
  const end = (isLost: boolean) => {
    if (isOver) return
    isOver = true
    clearInterval(checking)
    client.removeAllListeners('notification')
    // The connection ends with it: nobody else works on one that listens.
    release(false)
    if (isLost) lost()
  }
  const checking = setInterval(() => client.query('select 1').catch(() => end(true)), checkMs)
  checking.unref()
  client.on('notification', ({ payload }) => hear(payload ?? ''))
  client.once('end', () => end(true))
  try {
    await client.query('listen changes')
  } catch (error) {
    end(false)
    throw error
  }
  return { stop: () => end(false) }
}
