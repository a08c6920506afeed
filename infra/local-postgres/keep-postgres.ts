import { type LocalPostgres, type LocalPostgresOptions, startLocalPostgres } from './local-postgres.ts'

/** A local PostgreSQL that is started again, on the same port, whenever it ends unasked. */
export async function keepPostgres(
  options: LocalPostgresOptions,
  onRestart: (name: string, why: string) => void,
): Promise<Pick<LocalPostgres, 'url' | 'stop'>> {
  let isWanted = true
  let current = await startLocalPostgres(options)
  const { url, port } = current
  const watch = () => {
    void current.ended.then(async () => {
      if (!isWanted) return
      onRestart('postgres', 'it ended')
      current = await startLocalPostgres({ ...options, port })
      watch()
    })
  }
  watch()
  return {
    url,
    stop: async () => {
      isWanted = false
      await current.stop()
    },
  }
}
