import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { updateUser } from '../../../functions/users/update-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf } from '../users/users.ts'
import { makeSigner } from './saml/make-certificate.ts'
import { entryBy, openWithSaml, origin, ours } from './saml/saml.ts'

const { deps, provider, close } = await openWithSaml()
const { start, receive, comeBack, enterAt } = entryBy(ours, provider)
afterAll(close)

const ann = { email: 'Ann@Harbour.test', name: 'Ann Lee', groups: ['staff', 'other'] }
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
  await deps.db.deleteFrom('saml_assertions').execute()
  provider.people.ann = ann
})
const actorOf = async (session: { readonly token: string }) => (await callOf(deps, session.token)).actor

test('somebody new comes in with the role that a group gives, and is known the next time', async () => {
  const session = await enterAt(deps, 'ann', {}, { next: '/review' })
  expect(session.next).toBe('/review')
  expect(await actorOf(session)).toMatchObject({ email: 'ann@harbour.test', name: 'Ann Lee', role: 'editor' })
  provider.people.ann = { ...ann, email: 'other@harbour.test', groups: ['it'] }
  expect(await actorOf(await enterAt(deps, 'ann'))).toMatchObject({ email: 'ann@harbour.test', role: 'administrator' })
  expect(await deps.db.selectFrom('provider_accounts').selectAll().execute()).toMatchObject([
    { issuer: provider.issuer, subject: 'ann', provider: 'work' },
  ])
})

test('an answer that is signed as a whole as well comes in', async () => {
  expect(await codeOf(enterAt(deps, 'ann', { isAllSigned: true }))).toBe('done')
})

test('a request says where the answer is to come, and asks again where it has to', async () => {
  const { to } = await start(deps)
  expect(to.startsWith(`${provider.signInUrl}?SAMLRequest=`)).toBe(true)
  expect([...new URL(to).searchParams.keys()]).toEqual(['SAMLRequest'])
  const { to: where } = await provider.answer(to, 'ann')
  expect(where).toBe(`${origin}/login/saml/work/answer`)
})

describe('who may not come in is told why, and nothing is written', () => {
  test.each([
    ['no group gives a role', { groups: ['other'] }, 'None of your groups at Work'],
    ['no groups are told', { groups: [] }, 'None of your groups at Work'],
    ['there is no address', { email: 'ann' }, 'no verified e-mail address'],
  ])('%s', async (_, more, said) => {
    provider.people.ann = { ...ann, ...more }
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({
      code: 'access.denied',
      message: expect.stringContaining(said),
    })
    expect(await deps.db.selectFrom('users').selectAll().execute()).toEqual([])
  })

  test('somebody has the address, and the settings link nobody by it', async () => {
    await addUser(deps.db, 'ann@harbour.test')
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({ message: expect.stringContaining('already') })
  })

  test('whoever is disabled here', async () => {
    const { id } = (await actorOf(await enterAt(deps, 'ann'))) as { id: string }
    await invoke(updateUser, { id, isDisabled: true }, deps, asSystem)
    await expect(enterAt(deps, 'ann')).rejects.toMatchObject({ message: expect.stringContaining('any more') })
  })
})

test('the audit tells of a sign-in: once where it was done, and where the answer was refused', async () => {
  const told = () =>
    deps.db.selectFrom('audit').select(['action', 'result']).where('action', '=', 'signed-in').orderBy('id').execute()
  const before = (await told()).length
  await enterAt(deps, 'ann')
  await codeOf(enterAt(deps, 'ann', { signer: makeSigner() }))
  await expect.poll(async () => (await told()).slice(before).map(({ result }) => result)).toEqual(['done', 'refused'])
})

test('of two certificates each counts, so that the provider can change its key', async () => {
  const next = makeSigner()
  expect(await codeOf(enterAt(deps, 'ann', { signer: next }))).toBe('session.wrong-password')
  const providers = deps.config.providers.map((one) =>
    one.kind === 'saml' ? { ...one, certificates: [...one.certificates, next.certificate] } : one,
  )
  const both = { ...deps, config: { ...deps.config, providers } }
  expect(await codeOf(enterAt(both, 'ann', { signer: next }))).toBe('done')
  expect(await codeOf(enterAt(both, 'ann'))).toBe('done')
})

test('where the settings name an attribute, it says who somebody is', async () => {
  const providers = deps.config.providers.map((one) =>
    one.kind === 'saml' ? { ...one, subjectAttribute: 'uid' } : one,
  )
  const byAttribute = { ...deps, config: { ...deps.config, providers } }
  expect(await codeOf(enterAt(byAttribute, 'ann'))).toBe('session.wrong-password')
  provider.people.ann = { ...ann, uid: ['a', 'b'] }
  expect(await codeOf(enterAt(byAttribute, 'ann'))).toBe('session.wrong-password')
  provider.people.ann = { ...ann, uid: 'u1' }
  const emailFormat = (xml: string) => xml.replace('nameid-format:persistent', 'nameid-format:emailAddress')
  expect(await codeOf(enterAt(byAttribute, 'ann', { before: emailFormat }))).toBe('done')
  const accounts = await deps.db.selectFrom('provider_accounts').select('subject').execute()
  expect(accounts).toEqual([{ subject: 'u1' }])
  expect(await codeOf(enterAt(deps, 'ann', { before: emailFormat }))).toBe('session.wrong-password')
})

test('an answer alone signs nobody in: it counts for the browser that was sent, once, and that comes soon', async () => {
  const { to, token } = await start(deps)
  const { SAMLResponse } = await provider.answer(to, 'ann')
  expect(await codeOf(comeBack(deps, token))).toBe('session.wrong-password')
  const again = await start(deps)
  const answer = await provider.answer(again.to, 'ann')
  await receive(deps, answer.SAMLResponse)
  expect(await deps.db.selectFrom('sessions').select('id').execute()).toEqual([])
  const { expires_at: until } = await deps.db.selectFrom('provider_requests').selectAll().executeTakeFirstOrThrow()
  expect(until.getTime()).toBeLessThan(Date.now() + 61_000)
  expect(await codeOf(receive(deps, answer.SAMLResponse))).toBe('session.wrong-password')
  // The one that was used up by coming back too early is answered no more.
  expect(await codeOf(receive(deps, SAMLResponse))).toBe('session.wrong-password')
  expect(await codeOf(comeBack(deps, token))).toBe('session.wrong-password')
  expect(await codeOf(comeBack(deps, again.token))).toBe('done')
  expect(await codeOf(comeBack(deps, again.token))).toBe('session.wrong-password')
})

test('a sign-in counts as confirmed only where the provider was shown just now who it is', async () => {
  const old = (xml: string) =>
    xml.replace(/AuthnInstant="[^"]+"/, `AuthnInstant="${new Date(Date.now() - 3_600_000).toISOString()}"`)
  expect(await actorOf(await enterAt(deps, 'ann', { before: old }))).toMatchObject({ isConfirmed: false })
  expect(await codeOf(enterAt(deps, 'ann', { before: old }, { isAgain: true }))).toBe('session.wrong-password')
  expect(await actorOf(await enterAt(deps, 'ann', {}, { isAgain: true }))).toMatchObject({ isConfirmed: true })
})
