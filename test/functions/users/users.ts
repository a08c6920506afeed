import { hashPassword } from '../../../shared/auth/password.ts'
import type { Role } from '../../../shared/contract/call.ts'
import type { Database } from '../../../shared/db/database.ts'
import { insertUser } from '../../../shared/db/queries/users/users.ts'

export const goodPassword = 'correct horse battery'

/** Adds somebody who can sign in with `goodPassword`. */
export async function addUser(db: Database, email: string, role: Role = 'editor'): Promise<void> {
  await insertUser(db, { email, name: email, role, password_hash: await hashPassword(goodPassword) })
}
