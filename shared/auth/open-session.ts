import * as z from 'zod'
import { TimeZone } from '../days/time-zone.ts'
import type { Database } from '../db/database.ts'
import { isKnownBrowser, notePlace } from '../db/queries/users/known-places.ts'
import { insertSession, type SignInProof } from '../db/queries/users/sessions.ts'
import { networkOf } from './network-of.ts'
import type { SessionLimits } from './session-times.ts'
import { createToken, hashToken } from './token.ts'

/** Where somebody comes from who has no session yet. */
export const Origin = z.object({
  /** The network address that asks. */
  address: z.string().max(64),
  /** The browser, as it names itself. */
  browser: z.string().max(300).default(''),
  /** What the browser was given when somebody signed in with it before. */
  browserToken: z.string().max(200).default(''),
  /** The zone that the browser is in: theirs, until they choose another. */
  timeZone: TimeZone.optional(),
})

export interface OpenedSession {
  readonly kind: 'session'
  readonly userId: string
  readonly token: string
  readonly expiresAt: Date
  /** For the browser to keep: it is known by it. */
  readonly browserToken: string
}

/** Whose password was right, and which it was. */
export interface Checked {
  readonly userId: string
  readonly passwordHash: string
}

/**
 * Opens a session for who has shown who they are: by the right password, and the right code where one is asked for, by a
 * passkey, or by a provider. Undefined where it is no longer that, or they may not sign in any more.
 */
export async function openSession(
  db: Database,
  { userId, ...proof }: { readonly userId: string } & SignInProof,
  origin: z.output<typeof Origin>,
  { hours }: SessionLimits,
): Promise<OpenedSession | undefined> {
  const { address, browser, timeZone } = origin
  const token = createToken()
  const session = {
    tokenHash: hashToken(token),
    userId,
    proof,
    hours,
    browser,
    address,
    timeZone,
  }
  const expiresAt = await insertSession(db, session)
  if (expiresAt === undefined) return undefined
  // One that nobody was given may be of whoever put it there.
  const isOurs = await isKnownBrowser(db, hashToken(origin.browserToken))
  const browserToken = isOurs ? origin.browserToken : createToken()
  await notePlace(db, { userId, network: networkOf(address), browserHash: hashToken(browserToken) })
  return { kind: 'session', userId, token, expiresAt, browserToken }
}
