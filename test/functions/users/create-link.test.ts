import { afterAll, beforeEach, expect, test } from 'vitest'
import { createLink } from '../../../functions/users/create-link.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let bob: string
beforeEach(async () => {
  await emptyDatabase(deps.db)
  bob = await addUser(deps.db, 'bob@harbour.test')
})

const create = (id = bob) => invoke(createLink, { id }, deps, asSystem)
const change = (values: object) => deps.db.updateTable('users').set(values).where('id', '=', bob).execute()

test('for somebody with a password it is a reset link, for one hour', async () => {
  expect(await create()).toMatchObject({ kind: 'reset', email: 'bob@harbour.test', id: bob })
  const link = await deps.db.selectFrom('access_links').selectAll().executeTakeFirstOrThrow()
  expect(link.expires_at.getTime() - link.created_at.getTime()).toBe(3_600_000)
})

test('for somebody who is invited it is another invitation', async () => {
  await change({ joined_at: null, password_hash: null })
  expect(await create()).toMatchObject({ kind: 'invitation' })
})

test('takes the place of the one before', async () => {
  const [first, second] = [await create(), await create()]
  const states = [first, second].map(({ token }) => invoke(getLink, { kind: 'reset', token }, deps, asStranger))
  expect((await Promise.all(states)).map(({ state }) => state)).toEqual(['replaced', 'open'])
})

test('there is none for who is disabled, or not there', async () => {
  await change({ disabled_at: new Date() })
  expect(await codeOf(create())).toBe('state.conflict')
  expect(await codeOf(create('00000000-0000-7000-8000-00000000dead'))).toBe('not-found')
  expect(await codeOf(create('x'))).toBe('input.invalid')
})

test('of links that are made at once one is open', async () => {
  const links = await Promise.all(Array.from({ length: 8 }, () => create()))
  const states = await Promise.all(
    links.map(({ token }) => invoke(getLink, { kind: 'reset', token }, deps, asStranger)),
  )
  expect(states.map(({ state }) => state).filter((state) => state === 'open')).toEqual(['open'])
})
