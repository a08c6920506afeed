import { afterAll, expect, test } from 'vitest'
import { listUsers } from '../../../functions/users/list-users.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, enterAs } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('lists everybody by name, with state and when they were seen; never a password', async () => {
  const change = (email: string, values: object) =>
    deps.db.updateTable('users').set(values).where('email', '=', email).execute()
  for (const name of ['dan', 'Bob', 'cy', 'ann']) await addUser(deps.db, `${name.toLowerCase()}@harbour.test`)
  await change('dan@harbour.test', { disabled_at: new Date() })
  await change('bob@harbour.test', { name: 'Zed' })
  await change('cy@harbour.test', { name: '', joined_at: null })
  await enterAs(deps, 'ann@harbour.test')
  const { items } = await invoke(listUsers, {}, deps, asSystem)
  expect(items.map(({ email, state, seenAt }) => [email, state, seenAt === null])).toEqual([
    ['ann@harbour.test', 'active', false],
    ['cy@harbour.test', 'invited', true],
    ['dan@harbour.test', 'disabled', true],
    ['bob@harbour.test', 'active', true],
  ])
  expect(JSON.stringify(items)).not.toContain('argon2')
})
