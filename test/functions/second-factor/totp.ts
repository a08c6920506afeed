import { sql } from 'kysely'
import { proposeTotp } from '../../../functions/second-factor/propose-totp.ts'
import { signInWithCode } from '../../../functions/second-factor/sign-in-with-code.ts'
import { turnOnTotp } from '../../../functions/second-factor/turn-on-totp.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { codeAt, stepSeconds } from '../../../shared/auth/second-factor/totp.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Database } from '../../../shared/db/database.ts'
import { findPresentStep } from '../../../shared/db/queries/second-factor/totp-secrets.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asStranger } from '../../support/test-parts.ts'
import { goodPassword } from '../users/users.ts'

/** What an app shows now, or so many steps later. */
export const appCode = async (db: Database, secret: string, later = 0): Promise<string> =>
  codeAt(secret, (await findPresentStep(db, stepSeconds)) + later)

/** A code that is none of about now. */
export async function wrongCode(db: Database, secret: string): Promise<string> {
  const near = await Promise.all([-2, -1, 0, 1, 2].map((later) => appCode(db, secret, later)))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
}

/** Sets up an app. @returns its secret, and the recovery codes */
export async function setUpApp(deps: Deps, call: Call) {
  const { secret } = await invoke(proposeTotp, {}, deps, call)
  const { codes } = await invoke(turnOnTotp, { secret, code: await appCode(deps.db, secret) }, deps, call)
  await forgetUsedStep(deps.db)
  return { secret, codes }
}

/** As if the codes of now had not been used: a test waits for no clock. */
export const forgetUsedStep = (db: Database) => sql`update totp_secrets set used_step = 0`.execute(db)

/** Gives the right password. @returns what shows that it was right */
export async function startSignIn(deps: Deps, email: string, password = goodPassword): Promise<string> {
  const entered = await invoke(signIn, { email, password, address: '192.0.2.1' }, deps, asStranger)
  if (entered.kind !== 'code') throw new Error('No code is asked for')
  return entered.token
}

export const giveCode = (deps: Deps, token: string, code: string, origin: object = {}) =>
  invoke(signInWithCode, { token, code, address: '192.0.2.1', ...origin }, deps, asStranger)
