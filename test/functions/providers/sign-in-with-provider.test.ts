import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { getAccount } from '../../../functions/users/get-account.ts'
import { inviteUser } from '../../../functions/users/invite-user.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { setUpApp } from '../second-factor/totp.ts'
import { addUser, callOf, codeOf, enterAs } from '../users/users.ts'
import { openBrowser } from './browse.ts'
import { enterAt, openWithProvider } from './providers.ts'

const { deps, provider, close } = await openWithProvider()
const linking = {
  ...deps,
  config: { ...deps.config, providers: deps.config.providers.map((one) => ({ ...one, linksEmail: true })) },
}
afterAll(close)

const ann = { email: 'Ann@Harbour.test', email_verified: true, name: 'Ann Lee', groups: ['staff', 'other'] }
beforeEach(async () => {
  await emptyDatabase(deps.db)
  provider.people.ann = ann
})
const users = () => deps.db.selectFrom('users').select(['email', 'name', 'role']).orderBy('email').execute()
const actorOf = async (session: { readonly token: string }) => (await callOf(deps, session.token)).actor

test('somebody new comes in with the role that a group gives, and is known the next time', async () => {
  const session = await enterAt(deps, 'ann', { next: '/review' })
  expect(session.next).toBe('/review')
  expect(await actorOf(session)).toMatchObject({ email: 'ann@harbour.test', name: 'Ann Lee', role: 'editor' })
  provider.people.ann = { ...ann, email: 'other@harbour.test', groups: ['it', 'staff'] }
  expect(await actorOf(await enterAt(deps, 'ann'))).toMatchObject({ email: 'ann@harbour.test', role: 'administrator' })
  expect(await users()).toHaveLength(1)
  const { providers } = await invoke(getAccount, {}, deps, await callOf(deps, session.token))
  expect(providers).toMatchObject([{ title: 'Work', addedAt: expect.any(Date), usedAt: expect.any(Date) }])
})

describe('who may not come in is told why, and nothing is written', () => {
  test.each([
    ['no group gives a role', { groups: ['other'] }, 'None of your groups at Work'],
    ['no groups are told', { groups: undefined }, 'None of your groups at Work'],
    ['the address is not verified', { email_verified: false }, 'no verified e-mail address'],
    ['nobody says whether it is', { email_verified: undefined }, 'no verified e-mail address'],
    ['there is none', { email: undefined }, 'no verified e-mail address'],
  ])('%s', async (_, more, said) => {
    provider.people.ann = { ...ann, ...more }
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({
      code: 'access.denied',
      message: expect.stringContaining(said),
    })
    expect(await users()).toEqual([])
  })

  test('somebody has the address, and the settings link nobody by it', async () => {
    await addUser(deps.db, 'ann@harbour.test')
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({ message: expect.stringContaining('already') })
    expect(await deps.db.selectFrom('provider_accounts').selectAll().execute()).toEqual([])
  })

  test('whoever lost all groups, though they are known', async () => {
    await enterAt(deps, 'ann')
    provider.people.ann = { ...ann, groups: [] }
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('access.denied')
  })

  test('whoever is disabled here, known or by their address', async () => {
    const { id } = (await actorOf(await enterAt(deps, 'ann'))) as { id: string }
    await invoke(updateUser, { id, isDisabled: true }, deps, asSystem)
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({ message: expect.stringContaining('any more') })
    await deps.db.deleteFrom('provider_accounts').execute()
    expect(await codeOf(enterAt(linking, 'ann'))).toBe('access.denied')
    expect(await deps.db.selectFrom('provider_accounts').selectAll().execute()).toEqual([])
  })

  test('where no group gives a role, nobody new', async () => {
    const providers = deps.config.providers.map((one) => ({ ...one, roles: [] }))
    const without = { ...deps, config: { ...deps.config, providers } }
    await expect(enterAt(without, 'ann')).rejects.toMatchObject({ message: expect.stringContaining('invitation') })
  })
})

test('by the setting a verified address links who is here, whose code is not asked for', async () => {
  const id = await addUser(deps.db, 'ann@harbour.test', 'viewer')
  await setUpApp(deps, (await enterAs(deps, 'ann@harbour.test')).call)
  provider.people.ann = { ...ann, email_verified: false }
  expect(await codeOf(enterAt(linking, 'ann'))).toBe('access.denied')
  provider.people.ann = ann
  expect(await actorOf(await enterAt(linking, 'ann'))).toMatchObject({ id, role: 'editor', name: 'ann@harbour.test' })
  expect(await actorOf(await enterAt(deps, 'ann'))).toMatchObject({ id })
})

test('whoever was invited joins by it, and their link is closed', async () => {
  await invoke(inviteUser, { email: 'ann@harbour.test', role: 'viewer' }, deps, asSystem)
  expect(await actorOf(await enterAt(linking, 'ann'))).toMatchObject({ name: 'Ann Lee', role: 'editor' })
  const link = await deps.db.selectFrom('access_links').select('replaced_at').executeTakeFirstOrThrow()
  expect(link.replaced_at).toBeInstanceOf(Date)
})

test('the last administrator stays one; of two, one does not', async () => {
  provider.people.ann = { ...ann, groups: ['it'] }
  await enterAt(deps, 'ann')
  provider.people.ann = ann
  expect(await actorOf(await enterAt(deps, 'ann'))).toMatchObject({ role: 'administrator' })
  await addUser(deps.db, 'boss@harbour.test', 'administrator')
  expect(await actorOf(await enterAt(deps, 'ann'))).toMatchObject({ role: 'editor' })
})

test('a sign-in counts as confirmed only where the provider was shown just now who it is', async () => {
  const browser = openBrowser()
  expect(await actorOf(await enterAt(deps, 'ann', {}, browser))).toMatchObject({ isConfirmed: false })
  expect(await actorOf(await enterAt(deps, 'ann', { isAgain: true }, browser))).toMatchObject({ isConfirmed: true })
})
