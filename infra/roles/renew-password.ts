import pg from 'pg'
import { putRole, withClient } from '../create-database.ts'

/**
 * Gives the role of `url` the password that stands there, where the server still has one of an earlier time.
 *
 * @param earlierUrls of the same role, by any of which the server may know it
 * @throws where the server can't be reached; that it takes none of the passwords is for who signs in next to find
 */
export async function renewPassword(url: string, earlierUrls: readonly string[]): Promise<void> {
  for (const known of [url, ...earlierUrls]) {
    const isTaken = await withClient(known, async (client) => {
      if (known !== url) await putRole(client, url)
      return true
    }).catch((error: unknown) => {
      if (isWrongPassword(error)) return false
      throw error
    })
    if (isTaken) return
  }
}

const isWrongPassword = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '28P01'
