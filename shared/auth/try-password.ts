import type { Database } from '../db/database.ts'
import { findFull, giveBackTry, takeTry } from '../db/queries/users/sign-in-tries.ts'
import { assertHashTurn, inHashTurn } from './hash-turns.ts'
import { isPassword } from './password.ts'
import type { TryRule } from './try-rules.ts'

/** Whose password is tried, if there is anybody, and what the try is taken from. */
export interface Trial<U> {
  readonly user: U | undefined
  readonly rules: readonly TryRule[]
}

export type Tried<U> =
  | { readonly kind: 'right'; readonly user: U; readonly passwordHash: string }
  | { readonly kind: 'wrong'; readonly user: U | undefined; readonly left: number }
  | {
      readonly kind: 'full'
      readonly user: U | undefined
      readonly full: readonly string[]
      readonly waitSeconds: number
    }

/**
 * The one way in which a password is looked at: in turn, and after its try was written down, so that however many come at
 * once no more are looked at than there are tries. A user who is not there costs the same.
 *
 * @throws AppError `request.too-many` where too many wait already; nothing is written then
 */
export async function tryPassword<U extends { readonly password_hash: string | null }>(
  db: Database,
  password: string,
  find: () => Promise<Trial<U>>,
): Promise<Tried<U>> {
  assertHashTurn()
  const { user, rules } = await find()
  // What is refused anyway takes the turn of nobody who is not.
  const full = await findFull(db, rules)
  if (full !== undefined) return { kind: 'full', user, ...full }
  return inHashTurn(async () => {
    const tried = await takeTry(db, rules)
    if (!tried.isTaken) return { kind: 'full', user, ...tried }
    const passwordHash = user?.password_hash ?? undefined
    const isRight = await isPassword(password, passwordHash)
    if (!isRight || user === undefined || passwordHash === undefined) return { kind: 'wrong', user, left: tried.left }
    await giveBackTry(db, rules)
    return { kind: 'right', user, passwordHash }
  })
}
