import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { acceptLink } from '../../../functions/users/accept-link.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { inviteUser } from '../../../functions/users/invite-user.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { countHashes } from '../../../shared/auth/password.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { replaceLinks } from '../../../shared/db/queries/users/access-links.ts'
import { lockUser } from '../../../shared/db/queries/users/users.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, goodPassword, waitUntilBlocked } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const password = 'grey otters eat late'
const accept = (token: string, more: object = {}) =>
  invoke(
    acceptLink,
    { token, kind: 'reset', password, again: password, address: '192.0.2.1', ...more },
    deps,
    asStranger,
  )
const invite = () => invoke(inviteUser, { email: 'bob@harbour.test', role: 'editor' }, deps, asSystem)
const join = (token: string, more: object = {}) => accept(token, { kind: 'invitation', name: 'Bob Stone', ...more })
const reset = async () => invoke(createLink, { id: await addUser(deps.db, 'bob@harbour.test') }, deps, asSystem)

test('an invited person joins with a name and a password, and is signed in', async () => {
  const { token } = await join((await invite()).token)
  expect((await callOf(deps, token)).actor).toMatchObject({ name: 'Bob Stone', role: 'editor', isConfirmed: true })
  expect((await enterAs(deps, 'bob@harbour.test', password)).call.actor.kind).toBe('user')
})

test('who resets the password is signed in with it, and out everywhere else; the name stays', async () => {
  const { token: link } = await reset()
  const old = await enterAs(deps, 'bob@harbour.test')
  const { token } = await accept(link, { name: 'Somebody Else' })
  expect((await callOf(deps, token)).actor).toMatchObject({ name: 'bob@harbour.test' })
  expect((await callOf(deps, old.token)).actor.kind).toBe('stranger')
  expect(await codeOf(enterAs(deps, 'bob@harbour.test', goodPassword))).toBe('session.wrong-password')
})

test('a reset link is outside of the limits of signing in', async () => {
  const { token } = await reset()
  for (let n = 0; n < 12; n += 1) await codeOf(enterAs(deps, 'bob@harbour.test', 'wrong'))
  expect(await codeOf(enterAs(deps, 'bob@harbour.test'))).toBe('session.too-many-tries')
  expect(await codeOf(accept(token))).toBe('done')
})

describe('a link works once', () => {
  test('afterwards it says so', async () => {
    const { token } = await invite()
    await join(token)
    await expect(join(token)).rejects.toMatchObject({
      code: 'state.conflict',
      message: expect.stringContaining('This link has been used'),
    })
  })

  test('also for several who use it at once', async () => {
    const { token } = await invite()
    const codes = await Promise.all(Array.from({ length: 6 }, (_, n) => codeOf(join(token, { name: `Bob ${n}` }))))
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.filter((code) => code === 'state.conflict')).toHaveLength(5)
    expect(await deps.db.selectFrom('sessions').selectAll().execute()).toHaveLength(1)
  })

  test('a password that is refused does not use it up', async () => {
    const { token } = await invite()
    expect(await codeOf(join(token, { again: 'something else' }))).toBe('input.invalid')
    expect(await codeOf(join(token))).toBe('done')
  })
})

describe('a link that is closed', () => {
  test('says what to do, changes nothing, and costs no hash', async () => {
    const { token } = await reset()
    await sql`update access_links set expires_at = now()`.execute(deps.db)
    const before = countHashes()
    await expect(accept(token)).rejects.toMatchObject({ message: expect.stringContaining('has expired') })
    expect(await codeOf(accept('x'.repeat(43)))).toBe('not-found')
    expect(await codeOf(accept(token, { kind: 'invitation' }))).toBe('not-found')
    expect(countHashes()).toBe(before)
    expect((await enterAs(deps, 'bob@harbour.test')).call.actor.kind).toBe('user')
  })

  test('by a newer one, or because the person was disabled', async () => {
    const { token, id } = await invite()
    await invoke(createLink, { id }, deps, asSystem)
    await expect(join(token)).rejects.toMatchObject({ message: expect.stringContaining('not valid any more') })
    const newer = await invoke(createLink, { id }, deps, asSystem)
    await invoke(updateUser, { id, isDisabled: true }, deps, asSystem)
    expect(await codeOf(join(newer.token))).toBe('state.conflict')
  })
})

test.each([
  [{ password: 'short', again: 'short' }, { password: 'Use at least 12 characters.' }],
  [{ password: 'password1234', again: 'password1234' }, { password: expect.stringContaining('Many people use') }],
  [
    { password: 'bob@harbour.test', again: 'bob@harbour.test' },
    { password: expect.stringContaining('Many people use') },
  ],
  [{ password: 'Bob Stone 2026', again: 'Bob Stone 2026' }, { password: expect.stringContaining('Many people use') }],
  [{ again: `${password}!` }, { again: expect.stringContaining('differ') }],
  [{ name: undefined }, { name: 'Give a name.' }],
  [{ name: '  ' }, { name: 'Give a name.' }],
])('%j is refused at its field', async (more, fields) => {
  const { token } = await invite()
  await expect(join(token, more)).rejects.toMatchObject({ code: 'input.invalid', fields })
})

test('while somebody changes the user it waits without a lock for which they would wait', async () => {
  const { token, id } = await reset()
  const accepted = await deps.db.transaction().execute(async (tx) => {
    await lockUser(tx, id)
    const code = codeOf(accept(token))
    await waitUntilBlocked(deps.db)
    // With the link locked already, each would wait for the other.
    await replaceLinks(tx, id)
    return { code }
  })
  expect(await accepted.code).toBe('state.conflict')
})
