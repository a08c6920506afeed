import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { sweepSessions } from '../../../shared/db/queries/system/sweep.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { openBrowser } from './browse.ts'
import { type Check, without } from './checks.ts'
import { clientSecret, openIdentityProvider } from './identity-provider.ts'
import { type Entry, openWithProvider, origin, ours } from './providers.ts'

const other = await openIdentityProvider(origin, 'other')
const { deps, provider, close } = await openWithProvider({
  OIDC_OTHER_ISSUER: other.issuer,
  OIDC_OTHER_CLIENT_ID: 'harbour',
  OIDC_OTHER_CLIENT_SECRET: clientSecret,
  OIDC_OTHER_ROLES: 'staff=editor',
})
afterAll(async () => {
  await close()
  await other.close()
})

const unchanged = (_: string, answer: Record<string, unknown>) => answer
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
  provider.people.ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
  provider.alter = unchanged
  other.alter = unchanged
})

const nothingOpened = async () => expect(await deps.db.selectFrom('sessions').select('id').execute()).toEqual([])

/** Somebody has signed in at the provider, and their browser is about to come back. */
async function answered({ start }: Entry = ours) {
  const { to, token } = await start(deps)
  return { token, back: (await openBrowser().signIn(to, 'ann')).searchParams }
}

/** Refused by us, and by us without any one of the checks where there are several; done without all of them. */
async function provesChecks(checks: readonly Check[], attempt: (entry: Entry) => Promise<string>): Promise<void> {
  expect(await attempt(ours)).toBe('session.wrong-password')
  for (const left of checks.length > 1 ? checks : []) {
    const entry = await without(checks.filter((check) => check !== left))
    expect(await attempt(entry), `with ${left} alone`).toBe('session.wrong-password')
  }
  await nothingOpened()
  const entry = await without(checks)
  expect(await attempt(entry)).toBe('done')
}

describe('an answer that is none to this request opens nothing, and would without the check that it fails', () => {
  test.each<[string, (back: URLSearchParams) => void, Check[]]>([
    ['another state', (back) => back.set('state', 'other'), ['state']],
    ['no state', (back) => back.delete('state'), ['state']],
    ['two states', (back) => back.append('state', 'other'), ['each only once']],
    ['another issuer', (back) => back.set('iss', 'https://evil.example'), ['issuer of the answer']],
    ['no issuer, which this one always says', (back) => back.delete('iss'), ['presence of the issuer']],
    ['an error', (back) => back.set('error', 'access_denied'), ['error']],
  ])('%s', async (_, change, checks) => {
    await provesChecks(checks, async (entry) => {
      const { token, back } = await answered(entry)
      change(back)
      return codeOf(entry.comeBack(deps, token, back.toString()))
    })
  })

  test.each<[string, (back: URLSearchParams) => void]>([
    ['another code', (back) => back.set('code', 'other')],
    ['no code', (back) => back.delete('code')],
  ])('%s, of which nobody’s name can be learnt', async (_, change) => {
    const { token, back } = await answered()
    change(back)
    expect(await codeOf(ours.comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
    await nothingOpened()
  })
})

describe('what belongs to another browser, time or provider', () => {
  test.each(['', 'x'])('the answer in a browser that was sent nowhere (%j)', async (token) => {
    await provesChecks(['browser'], async (entry) => {
      const { back } = await answered(entry)
      const code = await codeOf(entry.comeBack(deps, token, back.toString()))
      await deps.db.deleteFrom('provider_requests').execute()
      return code
    })
  })

  test('the code of another browser, with the state of one’s own', async () => {
    await provesChecks(['PKCE', 'nonce'], async (entry) => {
      const victim = await answered(entry)
      const own = await answered(entry)
      own.back.set('code', victim.back.get('code') ?? '')
      return codeOf(entry.comeBack(deps, own.token, own.back.toString()))
    })
  })

  test('a code for which the hash of PKCE was left out on the way', async () => {
    await provesChecks(['verifier of PKCE'], async (entry) => {
      const { to, token } = await entry.start(deps)
      const address = new URL(to)
      address.searchParams.delete('code_challenge')
      address.searchParams.delete('code_challenge_method')
      const back = await openBrowser().signIn(address.href, 'ann')
      return codeOf(entry.comeBack(deps, token, back.search.slice(1)))
    })
  })

  test('the same answer once more, of a provider that forgets that it was asked', async () => {
    await provesChecks(['one answer'], async (entry) => {
      const before = new Map<string, unknown>()
      provider.alter = (path, answer) => {
        if ('error' in answer) return before.get(path) ?? answer
        before.set(path, answer)
        return answer
      }
      const { token, back } = await answered(entry)
      expect(await codeOf(entry.comeBack(deps, token, back.toString()))).toBe('done')
      await deps.db.deleteFrom('sessions').execute()
      return codeOf(entry.comeBack(deps, token, back.toString()))
    })
  })

  test('of two at once one comes in', async () => {
    const { token, back } = await answered()
    const tries = [1, 2].map(() => codeOf(ours.comeBack(deps, token, back.toString())))
    expect((await Promise.all(tries)).sort()).toEqual(['done', 'session.wrong-password'])
    expect(await deps.db.selectFrom('sessions').select('id').execute()).toHaveLength(1)
  })

  test('too late; and what is too old is swept', async () => {
    await provesChecks(['time'], async (entry) => {
      const { token, back } = await answered(entry)
      await sql`update provider_requests set expires_at = now()`.execute(deps.db)
      return codeOf(entry.comeBack(deps, token, back.toString()))
    })
    await ours.start(deps)
    await sql`update provider_requests set expires_at = now()`.execute(deps.db)
    await sweepSessions(deps.db)
    expect(await deps.db.selectFrom('provider_requests').selectAll().execute()).toEqual([])
  })
})

describe('two providers are not mixed up: no code is told where it does not belong', () => {
  /** Counts the codes that come to a provider. */
  function countCodes(of: typeof provider): () => number {
    let codes = 0
    of.alter = (path, answer) => {
      if (path === '/token') codes += 1
      return answer
    }
    return () => codes
  }

  test('whoever was sent to one comes back at the address of the other', async () => {
    const codes = countCodes(provider)
    const attempt = async (entry: Entry) => {
      const sent = await entry.start(deps, { provider: 'other' })
      const { back } = await answered(entry)
      back.set('state', new URL(sent.to).searchParams.get('state') ?? '')
      return codeOf(entry.comeBack(deps, sent.token, back.toString()))
    }
    expect([await attempt(ours), codes()]).toEqual(['session.wrong-password', 0])
    const entry = await without(['provider'])
    expect([await attempt(entry), codes()]).toEqual(['session.wrong-password', 1])
  })

  test('the code of one comes to the address of the other, to which somebody was sent', async () => {
    const codes = countCodes(other)
    const attempt = async (entry: Entry) => {
      const sent = await entry.start(deps, { provider: 'other' })
      const { back } = await answered(entry)
      back.set('state', new URL(sent.to).searchParams.get('state') ?? '')
      return codeOf(entry.comeBack(deps, sent.token, back.toString(), { provider: 'other' }))
    }
    expect([await attempt(ours), codes()]).toEqual(['session.wrong-password', 0])
    const entry = await without(['issuer of the answer'])
    expect([await attempt(entry), codes()]).toEqual(['session.wrong-password', 1])
  })
})
