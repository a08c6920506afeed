import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { proposePasskey } from '../../../functions/passkeys/propose-passkey.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { sweepSessions } from '../../../shared/db/queries/system/sweep.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { setUpApp } from '../second-factor/totp.ts'
import { addUser, callOf, codeOf, enterAs } from '../users/users.ts'
import { type Oddity, openAuthenticator } from './authenticator.ts'
import { type Authenticator, addOwnPasskey, enterByAnswer, enterByPasskey, startByPasskey } from './passkeys.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let bob: string
let here: Awaited<ReturnType<typeof enterAs>>
let device: Authenticator
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await sql`delete from passkey_challenges`.execute(deps.db)
  bob = await addUser(deps.db, 'bob@harbour.test')
  here = await enterAs(deps, 'bob@harbour.test')
  device = await addOwnPasskey(deps, here.call)
})

test('it says by itself whose it is, and counts for password and code', async () => {
  await setUpApp(deps, here.call)
  const { token } = await enterByPasskey(deps, device)
  expect((await callOf(deps, token)).actor).toMatchObject({ id: bob, isConfirmed: true })
  const { used_at } = await deps.db.selectFrom('passkeys').select('used_at').executeTakeFirstOrThrow()
  expect(used_at).toBeInstanceOf(Date)
})

describe('what an honest browser does not say is refused, and opens nothing', () => {
  test.each<[string, Oddity]>([
    ['signed for another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['signed at another site', { origin: 'http://harbour.evil.example' }],
    ['signed at another port', { origin: 'http://localhost:9999' }],
    ['signed for another name', { rpId: 'evil.example' }],
    ['made to add a passkey', { type: 'webauthn.create' }],
    ['with its owner unseen', { isOwnerSeen: false }],
    ['with another signature', { signature: Buffer.alloc(70, 1) }],
    ['without a signature', { signature: Buffer.alloc(0) }],
    ['in the name of somebody else', { userHandle: Buffer.from('019abc5e-7c1a-7b2c').toString('base64url') }],
  ])('%s', async (_, odd) => {
    expect(await codeOf(enterByPasskey(deps, device, odd))).toBe('session.wrong-password')
    expect(await deps.db.selectFrom('sessions').select('id').execute()).toHaveLength(1)
    expect(await codeOf(enterByPasskey(deps, device))).toBe('done')
  })

  test.each(['', '{', '[]', 'null', '{"id":"x"}', '{"id":"\\u0000","rawId":"","type":"public-key","response":{}}'])(
    'what is no answer at all: %j',
    async (answer) => {
      expect(await codeOf(enterByAnswer(deps, answer))).toBe('session.wrong-password')
    },
  )

  test('one that is too long', async () => {
    expect(await codeOf(enterByAnswer(deps, 'x'.repeat(20_001)))).toBe('input.invalid')
  })

  test('a passkey that nobody has added', async () => {
    expect(await codeOf(enterByPasskey(deps, openAuthenticator()))).toBe('session.wrong-password')
  })
})

test('an answer works once, also of two at once', async () => {
  const answer = device.get(await startByPasskey(deps))
  const codes = await Promise.all([codeOf(enterByAnswer(deps, answer)), codeOf(enterByAnswer(deps, answer))])
  expect(codes.sort()).toEqual(['done', 'session.wrong-password'])
  expect(await codeOf(enterByAnswer(deps, answer))).toBe('session.wrong-password')
})

test('a challenge of somebody who adds a passkey is none to sign in with', async () => {
  const other = await addOwnPasskey(deps, here.call)
  const options = await invoke(proposePasskey, { origin: 'http://localhost:8083' }, deps, here.call)
  expect(await codeOf(enterByAnswer(deps, other.get(options)))).toBe('session.wrong-password')
})

test('one that counts back was copied, and opens nothing', async () => {
  expect(await codeOf(enterByPasskey(deps, device, {}, 5))).toBe('done')
  expect(await codeOf(enterByPasskey(deps, device, {}, 5))).toBe('session.wrong-password')
  expect(await codeOf(enterByPasskey(deps, device, {}, 4))).toBe('session.wrong-password')
  expect(await codeOf(enterByPasskey(deps, device, {}, 6))).toBe('done')
})

test('of somebody who is disabled it opens nothing', async () => {
  await invoke(updateUser, { id: bob, isDisabled: true }, deps, asSystem)
  expect(await codeOf(enterByPasskey(deps, device))).toBe('session.wrong-password')
})

test('after five minutes a challenge is too old, and is swept', async () => {
  const options = await startByPasskey(deps)
  await sql`update passkey_challenges set expires_at = expires_at - interval '5 minutes'`.execute(deps.db)
  expect(await codeOf(enterByAnswer(deps, device.get(options)))).toBe('session.wrong-password')
  await sweepSessions(deps.db)
  expect(await deps.db.selectFrom('passkey_challenges').selectAll().execute()).toEqual([])
})

test.each(['http://crm.example', 'http://192.0.2.1', 'https://192.0.2.1', 'https://[::1]', 'ftp://localhost', 'x'])(
  'at %s browsers have no passkeys',
  async (origin) => {
    expect(await codeOf(enterByAnswer(deps, device.get(await startByPasskey(deps)), { origin }))).toBe('state.conflict')
  },
)
