import { type LocalPostgres, type LocalPostgresOptions, startLocalPostgres } from './local-postgres.ts'

/** A local PostgreSQL that is started again, on the same port, whenever it ends unasked. */
export async function keepPostgres(
  options: LocalPostgresOptions,
  onRestart: (name: string, why: string) => void,
): Promise<Pick<LocalPostgres, 'url' | 'ownerUrl' | 'stop'>> {
  let isWanted = true
  // The latest start, maybe still under way: to stop means to wait for it and stop that one.
  let current = startLocalPostgres(options)
  const { url, ownerUrl, port } = await current
  const watch = async () => {
    for (;;) {
      await (await current).ended
      if (!isWanted) return
      onRestart('postgres', 'it ended')
      current = startLocalPostgres({ ...options, port })
    }
  }
  void watch()
  return {
    url,
    ownerUrl,
    stop: async () => {
      isWanted = false
      await (await current).stop()
    },
  }
}
