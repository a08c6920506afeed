import { sql } from 'kysely'
import { vi } from 'vitest'
import { findSession } from '../../../functions/users/find-session.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import type { Entered } from '../../../shared/auth/enter.ts'
import type { OpenedSession } from '../../../shared/auth/open-session.ts'
import { hashPassword } from '../../../shared/auth/password.ts'
import type { Call, Role } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Database } from '../../../shared/db/database.ts'
import { insertUser } from '../../../shared/db/queries/users/users.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asStranger } from '../../support/test-parts.ts'

export const goodPassword = 'correct horse battery'

/** Adds somebody who can sign in with `goodPassword`. */
export async function addUser(db: Database, email: string, role: Role = 'editor'): Promise<string> {
  passwordHash ??= hashPassword(goodPassword)
  const id = await insertUser(db, { email, name: email, role, password_hash: await passwordHash })
  if (id === undefined) throw new Error(`${email} is a user already`)
  return id
}

let passwordHash: Promise<string> | undefined

/** Signs in. @returns the session, and the call of whoever comes by it, as the web makes it */
export async function enterAs(deps: Deps, email: string, password = goodPassword) {
  const session = sessionOf(await invoke(signIn, { email, password, address: '192.0.2.1' }, deps, asStranger))
  return { ...session, call: await callOf(deps, session.token) }
}

/** The session of who was let in without a code. */
export function sessionOf(entered: Entered): OpenedSession {
  if (entered.kind === 'code') throw new Error('A code is asked for')
  return entered
}

/** Who comes by a session now. */
export async function callOf(deps: Deps, token: string): Promise<Call> {
  const { actor } = await invoke(findSession, { token }, deps, asStranger)
  return { actor, requestId: 'test' }
}

export const codeOf = (tried: Promise<unknown>): Promise<string> =>
  tried.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

/** Until somebody in this database waits for a lock. */
export const waitUntilBlocked = (db: Database) =>
  vi.waitFor(
    async () => {
      const { rows } = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      if (rows.length === 0) throw new Error('nobody waits')
    },
    { timeout: 10_000 },
  )
