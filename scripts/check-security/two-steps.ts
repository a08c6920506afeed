import { ok } from 'node:assert/strict'
import { codeAt, stepSeconds } from '../../shared/auth/second-factor/totp.ts'
import { type Answer, type Client, openClient } from './client.ts'
import type { Person } from './people.ts'
import { expectStatus } from './proofs.ts'
import type { Target } from './target.ts'

/** Somebody who is asked for a code of an app after the password. */
export interface TwoStepPerson extends Person {
  /** Shown once. */
  readonly recoveryCodes: readonly string[]
  /** What the app shows, or has shown so many steps ago. */
  codeOf(stepsAgo?: number): string
}

/** Waits for the middle of a step, so that none ends while something is done in it. */
async function intoStep(): Promise<void> {
  const left = stepSeconds - ((Date.now() / 1000) % stepSeconds)
  if (left < 6) await new Promise((resolve) => setTimeout(resolve, (left + 0.5) * 1000))
}

/** The code of the step before is used up by turning it on, so that the present one still counts. */
export async function addTwoStepPerson({ people }: Target): Promise<TwoStepPerson> {
  await intoStep()
  const person = await people.add('viewer')
  const { text } = await person.client.get('/account/second-factor')
  const [, secret = ''] = /name="secret" value="([A-Z2-7]{32})"/.exec(text) ?? []
  const codeOf = (stepsAgo = 0) => codeAt(secret, Math.floor(Date.now() / 1000 / stepSeconds) - stepsAgo)
  const turnedOn = await person.client.post('/account/second-factor', { secret, code: codeOf(1) })
  expectStatus(turnedOn, 200)
  const recoveryCodes = [...turnedOn.text.matchAll(/\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3,}\b/g)].map(([code]) => code)
  ok(recoveryCodes.length >= 8, `${recoveryCodes.length} recovery codes are shown`)
  return { ...person, recoveryCodes, codeOf }
}

/** A browser in which the password was right, and the answer to a code in it. */
export async function giveCode(
  url: string,
  { email, password }: Person,
  code: string,
): Promise<{ client: Client; answer: Answer }> {
  const client = openClient(url)
  const first = await client.post('/login', { email, password })
  return { client, answer: await client.post('/login/code', { token: startedToken(first), code }) }
}

/** What shows that the password was right: it stands in the form for the code. @throws where no code is asked for */
export function startedToken(first: Answer): string {
  const [, token] =
    /name="token" value="([^"]+)"/.exec(first.text) ?? /value="([^"]+)"[^>]* name="token"/.exec(first.text) ?? []
  ok(token !== undefined, `${first.request} asks for no code, and is answered with ${first.status}`)
  return token
}
