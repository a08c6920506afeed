import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { updateUser } from '../../../functions/users/update-user.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openClient } from '../client.ts'
import { makePassword } from '../people.ts'
import { copyCookies, expectSignedIn, expectSignedOut, expectStatus, isAtGate, ofEachAnswer } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'
import type { Target } from '../target.ts'

const sessionOf = (cookies: ReadonlyMap<string, string>) =>
  [...cookies].find(([name]) => /^(?:__Host-)?harbour$/.test(name))?.[1] ?? ''

/** Somebody with a second session in another browser. */
async function inTwoBrowsers({ people, stranger }: Target) {
  const person = await people.add('viewer')
  const other = stranger()
  expectStatus(await other.post('/login', { email: person.email, password: person.password }), 303)
  await expectSignedIn(other)
  return { ...person, other }
}

/** Makes the sessions of somebody as old as they would be by themselves. */
const age = ({ rows }: Target, id: string, column: string, hours: number) =>
  rows(`update sessions set ${column} = now() - interval '${hours} hours' where user_id = '${id}' returning 1`)

export const sessions: readonly Requirement[] = [
  read('V7.1.1', 'how long sessions last, at most and unused, and why', ['infra/guides/security.md', '## Sessions']),
  read('V7.1.2', 'how many sessions one person may have', ['infra/guides/security.md', 'may have as many sessions']),
  read('V7.1.3', 'sessions of people who come by a provider', [
    'infra/decisions/0020-sign-in.md',
    'Signing out ends the session here',
  ]),
  check('V7.2.1', 'a cookie that was made up opens nothing', async ({ stranger }) => {
    for (const token of [makePassword(), 'x'.repeat(43), '', '0', 'null']) {
      const client = stranger()
      client.cookies.set('harbour', token)
      await expectSignedOut(client)
    }
  }),
  check('V7.2.2', 'each sign-in has a token of its own', async (target) => {
    const { client, other } = await inTwoBrowsers(target)
    notEqual(sessionOf(client.cookies), sessionOf(other.cookies))
  }),
  check('V7.2.3', 'a token has 256 bits of chance, and its hash alone is kept', async (target) => {
    const { client, other, id } = await inTwoBrowsers(target)
    for (const token of [client, other].map(({ cookies }) => sessionOf(cookies)))
      ok(/^[\w-]{43}$/.test(token), token.length.toString())
    const kept = await target.rows(`select encode(token_hash, 'hex') as hash from sessions where user_id = '${id}'`)
    ok(kept.length === 2 && kept.every(({ hash }) => String(hash).length === 64))
  }),
  check(
    'V7.2.4',
    'signing in, and typing the password again, give a new token, and end the one before',
    async (target) => {
      const { client, email, password } = await target.people.add('viewer')
      for (const [path, form] of [
        ['/account/confirm', { password }],
        ['/login', { email, password }],
      ] as const) {
        const before = copyCookies(client, target.stranger())
        expectStatus(await client.post(path, form), 303)
        notEqual(sessionOf(client.cookies), sessionOf(before.cookies), `${path} leaves the token as it was`)
        await expectSignedIn(client)
        await expectSignedOut(before)
      }
    },
  ),
  check('V7.3.1', 'a session that is not used ends', async (target) => {
    const { client, id } = await target.people.add('viewer')
    await age(target, id, 'seen_at', target.deps.config.sessions.idleHours + 1)
    await expectSignedOut(client)
  }),
  check('V7.3.2', 'a session ends at last, however much it is used', async (target) => {
    const { client, id } = await target.people.add('viewer')
    await age(target, id, 'created_at', target.deps.config.sessions.hours + 1)
    await expectSignedOut(client)
  }),
  check('V7.4.1', 'after signing out the token opens nothing', async ({ people, stranger }) => {
    const { client } = await people.add('viewer')
    const copy = copyCookies(client, stranger())
    expectStatus(await client.post('/logout'), 303)
    await expectSignedOut(copy)
  }),
  check('V7.4.2', 'whoever is disabled is out at once', async (target) => {
    const { client, other, id } = await inTwoBrowsers(target)
    await invoke(updateUser, { id, isDisabled: true }, target.deps, commandCall)
    await expectSignedOut(client)
    await expectSignedOut(other)
  }),
  check(
    'V7.4.3',
    'a new password ends the other sessions, and the account offers to end them at any time',
    async (target) => {
      const { client, other, password } = await inTwoBrowsers(target)
      ok((await client.get('/account')).text.includes('action="/account/sessions/end-others"'))
      const next = makePassword()
      expectStatus(await client.post('/account/password', { present: password, password: next, again: next }), 303)
      await expectSignedIn(client)
      await expectSignedOut(other)
    },
  ),
  check('V7.4.4', 'every page of somebody who is signed in has the button to sign out', async (target) => {
    await ofEachAnswer(
      target,
      ({ text, status }) => status !== 200 || !text.includes('href="/account"') || text.includes('action="/logout"'),
    )
  }),
  check('V7.4.5', 'an administrator ends the sessions of somebody', async (target) => {
    const { client, id } = await target.people.add('viewer')
    const { client: administrator } = await target.people.of('administrator')
    expectStatus(await administrator.post(`/settings/users/${id}`, { isDisabled: 'yes' }), 303)
    await expectSignedOut(client)
  }),
  check('V7.5.1', 'how somebody signs in is changed only after the password was typed just now', async (target) => {
    const { client, id } = await target.people.add('viewer')
    await age(target, id, 'confirmed_at', 1)
    for (const path of [
      '/account/second-factor',
      '/account/second-factor/off',
      '/account/recovery-codes',
      '/account/tokens',
      '/account/passkeys',
    ]) {
      const { headers, status } = await client.post(path)
      ok(
        status === 303 && (headers.location ?? '').startsWith('/account/confirm'),
        `POST ${path} is answered with ${status}`,
      )
    }
    expectStatus(await client.post('/account/password', { present: 'x', password: makePassword(), again: 'x' }), 422)
  }),
  check('V7.5.2', 'people see their sessions, and end them after their password', async (target) => {
    const { client, other, password, id } = await inTwoBrowsers(target)
    const { text } = await client.get('/account')
    ok(
      (text.match(/action="\/account\/sessions\/[0-9a-f-]{36}\/end"/g) ?? []).length === 1,
      'the other session is not listed',
    )
    await age(target, id, 'confirmed_at', 1)
    const first = await client.post('/account/sessions/end-others')
    ok((first.headers.location ?? '').startsWith('/account/confirm'), 'no password is asked for')
    await expectSignedIn(other)
    expectStatus(await client.post('/account/confirm', { password }), 303)
    expectStatus(await client.post('/account/sessions/end-others'), 303)
    await expectSignedIn(client)
    await expectSignedOut(other)
  }),
  read('V7.6.1', 'a session ends here by its own times, whatever the provider does', [
    'infra/decisions/0020-sign-in.md',
    'No provider ends sessions here by itself',
  ]),
  check('V7.6.2', 'nobody is signed in who hasn’t asked for it', async ({ overTls, own }) => {
    const client = overTls()
    const page = await client.get('/login')
    equal(page.status, 200)
    ok(!/http-equiv="refresh"/.test(page.text.replace(/<noscript>.*?<\/noscript>/gs, '')))
    const back = openClient(own.url, { 'x-forwarded-proto': 'https' })
    await back.get('/login/oidc/check/callback?code=x&state=x')
    deepEqual(sessionOf(back.cookies), '')
    ok(isAtGate(await back.get('/account')))
  }),
]
