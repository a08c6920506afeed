import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addPasskey } from '../../../functions/passkeys/add-passkey.ts'
import { proposePasskey } from '../../../functions/passkeys/propose-passkey.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { type Oddity, openAuthenticator } from './authenticator.ts'
import { addOwnPasskey, origin } from './passkeys.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let bob: Awaited<ReturnType<typeof enterAs>>['call']
let cy: typeof bob
beforeEach(async () => {
  await emptyDatabase(deps.db)
  for (const name of ['bob', 'cy']) await addUser(deps.db, `${name}@harbour.test`)
  bob = (await enterAs(deps, 'bob@harbour.test')).call
  cy = (await enterAs(deps, 'cy@harbour.test')).call
})

const kept = () => deps.db.selectFrom('passkeys').selectAll().execute()

test('the account lists it by its name', async () => {
  await addOwnPasskey(deps, bob)
  const { passkeys } = await invoke(getAccount, {}, deps, bob)
  expect(passkeys).toEqual([{ id: expect.any(String), name: 'Phone', addedAt: expect.any(Date), usedAt: null }])
  expect((await invoke(getAccount, {}, deps, cy)).passkeys).toEqual([])
})

describe('what an honest browser does not say is refused, and nothing is kept', () => {
  test.each<[string, Oddity]>([
    ['made for another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['made at another site', { origin: 'https://harbour.evil.example' }],
    ['made for another name', { rpId: 'evil.example' }],
    ['made to sign in', { type: 'webauthn.get' }],
    ['with its owner unseen', { isOwnerSeen: false }],
  ])('%s', async (_, odd) => {
    expect(await codeOf(addOwnPasskey(deps, bob, odd))).toBe('input.invalid')
    expect(await kept()).toEqual([])
  })

  test('an answer to the challenge of somebody else, and one that was used', async () => {
    const [device, options] = [openAuthenticator(origin), await invoke(proposePasskey, { origin }, deps, cy)]
    const add = (call: typeof bob) =>
      codeOf(invoke(addPasskey, { origin, name: 'Phone', answer: device.create(options) }, deps, call))
    expect([await add(bob), await add(cy), await add(cy)]).toEqual(['input.invalid', 'done', 'input.invalid'])
  })
})

test('one passkey is one person’s', async () => {
  const device = await addOwnPasskey(deps, bob)
  expect(await codeOf(addOwnPasskey(deps, cy, {}, device))).toBe('state.conflict')
  const options = await invoke(proposePasskey, { origin }, deps, bob)
  expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([device.id])
})

test('twenty are enough', async () => {
  await addOwnPasskey(deps, bob)
  await sql`
    insert into passkeys (user_id, credential_id, public_key, counter, name)
    select user_id, n::text, public_key, 0, name from passkeys, generate_series(2, 20) n`.execute(deps.db)
  expect(await codeOf(addOwnPasskey(deps, bob))).toBe('state.conflict')
  expect(await kept()).toHaveLength(20)
})
