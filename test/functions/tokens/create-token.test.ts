import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createToken } from '../../../functions/tokens/create-token.ts'
import { tokensMax } from '../../../shared/auth/token-times.ts'
import { type Role, roles, scopes } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase, readTables } from '../import-text.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'
import { actorOf } from './tokens.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await sql`delete from users`.execute(deps.db)
  for (const role of roles) await addUser(deps.db, `${role}@harbour.test`, role)
})

const make = async (role: Role, input: Record<string, unknown>) =>
  invoke(createToken, input, deps, (await enterAs(deps, `${role}@harbour.test`)).call)

test('makes a token that lasts 90 days, and is kept as no more than its hash', async () => {
  const made = await make('editor', { name: ' Nightly ', scopes: ['write', 'read', 'read'] })
  expect(made).toMatchObject({ name: 'Nightly', scopes: ['read', 'write'], usedAt: null })
  expect(made.token).toMatch(/^hbr_[0-9A-Za-z]{46}$/)
  expect(made.token.endsWith(made.hint)).toBe(true)
  expect(Math.round((made.expiresAt.getTime() - made.createdAt.getTime()) / 86_400_000)).toBe(90)
  const kept = JSON.stringify(await readTables(deps.db))
  expect(kept).not.toContain(made.token.slice(4, 40))
  expect(await actorOf(deps, made.token)).toMatchObject({ email: 'editor@harbour.test', role: 'editor' })
})

describe('a scope that the role does not allow is refused', () => {
  const most = { viewer: ['read'], editor: ['read', 'write', 'import'], administrator: scopes } as const
  test.each(roles.flatMap((role) => scopes.map((scope) => [role, scope] as const)))('%s × %s', async (role, scope) => {
    const code = await codeOf(make(role, { name: 'A', scopes: [scope] }))
    expect(code).toBe((most[role] as readonly string[]).includes(scope) ? 'done' : 'input.invalid')
  })
})

test.each<[string, Record<string, unknown>]>([
  ['no name', { name: ' ', scopes: ['read'] }],
  ['a NUL character', { name: 'a\0', scopes: ['read'] }],
  ['a long name', { name: 'x'.repeat(101), scopes: ['read'] }],
  ['no scope', { name: 'A', scopes: [] }],
  ['an unknown scope', { name: 'A', scopes: ['all'] }],
  ['no day', { name: 'A', scopes: ['read'], days: 0 }],
  ['more than a year', { name: 'A', scopes: ['read'], days: 367 }],
])('%s is refused', async (_, input) => {
  expect(await codeOf(make('editor', input))).toBe('input.invalid')
})

test('one person has so many at most, however many are made at once', async () => {
  const { call } = await enterAs(deps, 'viewer@harbour.test')
  const tries = Array.from({ length: tokensMax + 5 }, () =>
    codeOf(invoke(createToken, { name: 'A', scopes: ['read'] }, deps, call)),
  )
  const codes = await Promise.all(tries)
  expect(codes.filter((code) => code === 'done')).toHaveLength(tokensMax)
  expect(codes.filter((code) => code === 'state.conflict')).toHaveLength(5)
  expect(await codeOf(make('editor', { name: 'A', scopes: ['read'] }))).toBe('done')
})

test('the product itself has none', async () => {
  expect(await codeOf(invoke(createToken, { name: 'A', scopes: ['read'] }, deps, asSystem))).toBe('not-found')
})
