import { hashPassword } from '../../../shared/auth/password.ts'
import type { Role } from '../../../shared/contract/call.ts'
import type { Database } from '../../../shared/db/database.ts'
import { insertUser } from '../../../shared/db/queries/users/users.ts'

export const goodPassword = 'correct horse battery'

/** Adds somebody who can sign in with `goodPassword`. */
export async function addUser(db: Database, email: string, role: Role = 'editor'): Promise<string> {
  passwordHash ??= hashPassword(goodPassword)
  const id = await insertUser(db, { email, name: email, role, password_hash: await passwordHash })
  if (id === undefined) throw new Error(`${email} is a user already`)
  return id
}

let passwordHash: Promise<string> | undefined
