import { afterAll, beforeEach, expect, test } from 'vitest'
import { endSessions } from '../../../functions/users/end-sessions.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

type Entered = Awaited<ReturnType<typeof enterAs>>
let here: Entered
let there: Entered
let cy: Entered
beforeEach(async () => {
  await emptyDatabase(deps.db)
  for (const name of ['bob', 'cy']) await addUser(deps.db, `${name}@harbour.test`)
  here = await enterAs(deps, 'bob@harbour.test')
  there = await enterAs(deps, 'bob@harbour.test')
  cy = await enterAs(deps, 'cy@harbour.test')
})

const end = (input: object = {}) => invoke(endSessions, input, deps, here.call)
const idOf = ({ call }: Entered) => Reflect.get(call.actor, 'sessionId') as string
const living = async () =>
  Promise.all([here, there, cy].map(async ({ token }) => (await callOf(deps, token)).actor.kind === 'user'))

test('ends one session', async () => {
  await end({ id: idOf(there) })
  expect(await living()).toEqual([true, false, true])
})

test('ends all others, and not this one', async () => {
  await end()
  expect(await living()).toEqual([true, false, true])
})

test('one of somebody else is not found, and lives', async () => {
  expect(await codeOf(end({ id: idOf(cy) }))).toBe('not-found')
  expect(await codeOf(end({ id: '00000000-0000-7000-8000-00000000dead' }))).toBe('not-found')
  expect(await codeOf(end({ id: 'x' }))).toBe('input.invalid')
  expect(await living()).toEqual([true, true, true])
})

test('who is no user has none', async () => {
  expect(await codeOf(invoke(endSessions, {}, deps, asSystem))).toBe('not-found')
})
