import { afterAll, beforeEach, expect, test } from 'vitest'
import { createLink } from '../../../functions/users/create-link.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const get = (id: string) => invoke(getUser, { id }, deps, asSystem)

test('shows a user, and the link that they may still use; never a password or a token', async () => {
  const id = await addUser(deps.db, 'bob@harbour.test')
  expect(await get(id)).toMatchObject({ id, email: 'bob@harbour.test', role: 'editor', state: 'active', link: null })
  const { expiresAt } = await invoke(createLink, { id }, deps, asSystem)
  const user = await get(id)
  expect(user.link).toEqual({ kind: 'reset', expiresAt })
  expect(JSON.stringify(user)).not.toMatch(/argon2|token|password/)
})

test('one who is not there is not found', async () => {
  expect(await codeOf(get('00000000-0000-7000-8000-00000000dead'))).toBe('not-found')
  expect(await codeOf(get('x'))).toBe('input.invalid')
})
