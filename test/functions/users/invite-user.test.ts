import { afterAll, beforeEach, expect, test } from 'vitest'
import { inviteUser } from '../../../functions/users/invite-user.ts'
import { hashToken } from '../../../shared/auth/token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf, enterAs } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await addUser(deps.db, 'ann@harbour.test', 'administrator')
})

const invite = async (input: object) => invoke(inviteUser, input, deps, (await enterAs(deps, 'ann@harbour.test')).call)

test('adds somebody without a password, and gives a link for seven days, of which only a hash is kept', async () => {
  const made = await invite({ email: ' Bob@Harbour.test ', role: 'viewer' })
  expect(made).toMatchObject({
    email: 'bob@harbour.test',
    kind: 'invitation',
    token: expect.stringMatching(/^[\w-]{43}$/),
  })
  const user = await deps.db.selectFrom('users').selectAll().where('id', '=', made.id).executeTakeFirstOrThrow()
  expect(user).toMatchObject({ email: 'bob@harbour.test', role: 'viewer', password_hash: null, joined_at: null })
  const link = await deps.db.selectFrom('access_links').selectAll().executeTakeFirstOrThrow()
  expect(link.token_hash).toEqual(hashToken(made.token))
  expect(link.expires_at.getTime() - link.created_at.getTime()).toBe(7 * 86_400_000)
})

test('an address that somebody has already is refused at the field', async () => {
  await expect(invite({ email: 'ANN@harbour.test', role: 'viewer' })).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { email: expect.stringContaining('is a user already') },
  })
  const twice = await Promise.all([1, 2].map(() => codeOf(invite({ email: 'bob@harbour.test', role: 'viewer' }))))
  expect(twice.sort()).toEqual(['done', 'input.invalid'])
})

test('what can be no address is refused with what to write', async () => {
  await expect(invite({ email: 'bob', role: 'viewer' })).rejects.toMatchObject({
    fields: { email: 'Write the whole address, such as ann@example.com.' },
  })
})

test('is for administrators', async () => {
  expect(await codeOf(invoke(inviteUser, { email: 'b@b.test', role: 'viewer' }, deps, as('editor')))).toBe(
    'access.denied',
  )
})
