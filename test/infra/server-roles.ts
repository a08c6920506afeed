import pg from 'pg'
import { inject } from 'vitest'

/** The address of a database of the tests' server, for one of its roles. */
export function urlOf(role: string, password: string, database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.username = encodeURIComponent(role)
  url.password = encodeURIComponent(password)
  url.pathname = encodeURIComponent(database)
  return url.href
}

/** The rows that a statement answers with, each as a list. */
export async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}
